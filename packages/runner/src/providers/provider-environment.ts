import { GenlockError } from "@genlock/core";
import type { ImageProviderV1, ProviderContext } from "@genlock/provider";

/** Environment variables, or what stands for them. An empty value is none. */
export type EnvironmentValues = { readonly [name: string]: string | undefined };

/**
 * What a provider gets to know of the environment: the variables that it declares, and no other. A config gives what the
 * environment does not set.
 *
 * @throws GenlockError `CONFIG_INVALID` when the config gives a secret, for a config is committed
 */
export function selectEnvironment(
  provider: ImageProviderV1,
  environment: EnvironmentValues,
  configured: EnvironmentValues,
): ProviderContext["environment"] {
  const values: Record<string, string> = Object.create(null);
  for (const { name, secret } of provider.environment) {
    const set = read(environment, name);
    const given = read(configured, name);
    if (secret && given !== undefined) throw secretInConfig(name);
    const value = set ?? given;
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function read(values: EnvironmentValues, name: string): string | undefined {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return value === "" ? undefined : value;
}

function secretInConfig(name: string): GenlockError {
  return new GenlockError({
    code: "CONFIG_INVALID",
    message: `The config gives ${name}, which is a secret.`,
    hint: `Set ${name} in the environment or in .env, and replace the one in the config if it was ever committed.`,
  });
}
