import { GenlockError, type ProviderRegistry } from "@genlock/core";
import type { ImageModelV1, ImageProviderV1 } from "@genlock/provider";
import type { GenlockConfig } from "../config/genlock-config.ts";
import { isProvider } from "./is-provider.ts";
import { selectEnvironment, type EnvironmentValues } from "./provider-environment.ts";
import { resolvePackage } from "./resolve-package.ts";

/** Where providers come from. */
export interface ProviderSources {
  /** Absolute path of the manifest's folder; packages are looked for from here upwards. */
  readonly projectRoot: string;
  /** The process's environment with `.env` worked in. Each provider gets only what it declares. */
  readonly environment: EnvironmentValues;
  /** Providers that come with the tool, loaded when they are named. */
  readonly embedded: {
    readonly [name: string]: () => Promise<{ readonly provider: ImageProviderV1 }>;
  };
  readonly config: GenlockConfig;
}

/** Names that may become part of a package's name. */
const plainName = /^[a-z0-9][a-z0-9._-]{0,99}$/;

/**
 * Makes the function that finds the providers of a manifest: those that come with the tool, then those of the config, then
 * the packages `@genlock/<name>` and `genlock-provider-<name>` of the project. One that is nowhere is missing from the registry.
 * Nothing is loaded that is not named, and nothing twice.
 *
 * The function rejects with GenlockError `PROVIDER_INVALID` when one is there and cannot be used, and `CONFIG_INVALID`
 * when the config gives a provider a secret.
 */
export function createProviderLoader(
  sources: ProviderSources,
): (names: readonly string[]) => Promise<ProviderRegistry> {
  const loading = new Map<string, Promise<ImageProviderV1 | undefined>>();
  return async (names) => {
    const providers = new Map<string, ImageProviderV1>();
    const environments = new Map<string, EnvironmentValues>();
    for (const name of new Set(names)) {
      const load = loading.get(name) ?? findProvider(name, sources);
      loading.set(name, load);
      const provider = await load;
      if (provider === undefined) continue;
      const given = sources.config.environment ?? {};
      environments.set(name, selectEnvironment(provider, sources.environment, given));
      providers.set(name, provider);
    }
    return createRegistry(providers, environments);
  };
}

/** The packages that may hold a provider, the first that is installed counting. */
export function providerPackages(name: string): string[] {
  return [`@genlock/${name}`, `genlock-provider-${name}`];
}

/** What to type to get a provider that is missing. */
export function installCommand(name: string): string {
  return `npm install --save-dev @genlock/${name}`;
}

function createRegistry(
  providers: ReadonlyMap<string, ImageProviderV1>,
  environments: ReadonlyMap<string, EnvironmentValues>,
): ProviderRegistry {
  const models = new Map<string, ImageModelV1>();
  return {
    provider: (name) => providers.get(name),
    model: (name, modelId) => {
      const provider = providers.get(name);
      if (provider === undefined) return undefined;
      const id = modelId ?? provider.defaultModel;
      const key = JSON.stringify([name, id]);
      const model =
        models.get(key) ?? provider.model(id, { environment: environments.get(name) ?? {} });
      models.set(key, model);
      return model;
    },
    lookUp: (name, modelId, signal) => {
      const context = { environment: environments.get(name) ?? {} };
      return providers.get(name)?.lookUpModel?.(modelId, context, signal);
    },
    owner: (modelId) => [...providers.values()].find(({ models }) => models.includes(modelId)),
  };
}

async function findProvider(
  name: string,
  { embedded, config, projectRoot }: ProviderSources,
): Promise<ImageProviderV1 | undefined> {
  const own = Object.hasOwn(embedded, name) ? embedded[name] : undefined;
  if (own !== undefined) return (await own()).provider;
  if (config.providers && Object.hasOwn(config.providers, name)) return config.providers[name];
  if (!plainName.test(name)) return undefined;
  for (const packageName of providerPackages(name)) {
    const url = resolvePackage(projectRoot, packageName);
    if (url !== undefined) return importProvider(packageName, url);
  }
  return undefined;
}

async function importProvider(packageName: string, url: string): Promise<ImageProviderV1> {
  let module: { readonly provider?: unknown };
  try {
    module = await import(url);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw invalid(`The package ${packageName} cannot be loaded: ${why}`, cause);
  }
  if (isProvider(module.provider)) return module.provider;
  throw invalid(`The package ${packageName} exports no provider of version 1.`);
}

function invalid(message: string, cause?: unknown): GenlockError {
  return new GenlockError({ code: "PROVIDER_INVALID", message, cause });
}
