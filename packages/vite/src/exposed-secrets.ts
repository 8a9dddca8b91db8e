import type { ProviderRegistry, ResolvedAsset } from "@genlock/core";

/** Who may have secrets: the providers that assets name. */
export interface SecretHolders {
  readonly assets: ReadonlyMap<string, Pick<ResolvedAsset, "provider">>;
  readonly providers: Pick<ProviderRegistry, "provider">;
}

/** A variable that pages can read and that holds a provider's secret. */
export interface ExposedSecret {
  readonly variable: string;
  readonly secret: string;
}

/**
 * Finds secrets of the project's providers among the variables that Vite puts into pages (`import.meta.env`).
 *
 * @param pageVariables what pages can read, by name.
 */
export function exposedSecrets(
  project: SecretHolders,
  pageVariables: { readonly [name: string]: unknown },
  environment: { readonly [name: string]: string | undefined },
): ExposedSecret[] {
  const found: ExposedSecret[] = [];
  for (const secret of secretNames(project)) {
    const value = environment[secret];
    for (const [variable, shown] of Object.entries(pageVariables)) {
      const isSame = value !== undefined && value !== "" && shown === value;
      const isMeant = variable !== secret && variable.endsWith(`_${secret}`) && shown !== "";
      if (isSame || isMeant) found.push({ variable, secret });
    }
  }
  return found;
}

function secretNames({ assets, providers }: SecretHolders): Set<string> {
  const names = new Set<string>();
  for (const provider of new Set([...assets.values()].map((asset) => asset.provider))) {
    for (const { name, secret } of providers.provider(provider)?.environment ?? []) {
      if (secret) names.add(name);
    }
  }
  return names;
}

/** What to tell about it; never the value. */
export function exposureMessage({ variable, secret }: ExposedSecret): string {
  return `\`${variable}\` holds a secret, and Vite puts variables of this name into the page, where everyone can read it.\nCall it \`${secret}\`, and change the key if a page was published with it.`;
}
