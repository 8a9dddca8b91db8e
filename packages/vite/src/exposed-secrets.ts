import type { ProviderRegistry, ResolvedAsset } from "@genlock/core";
import type { ImageProviderV1 } from "@genlock/provider";

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
  const declared = declaredVariables(project).filter(({ secret }) => secret);
  const names = new Set(declared.map(({ name }) => name));
  return exposedAmong([...names], pageVariables, environment);
}

/** The same for secrets whose names are known. */
export function exposedAmong(
  secrets: readonly string[],
  pageVariables: { readonly [name: string]: unknown },
  environment: { readonly [name: string]: string | undefined },
): ExposedSecret[] {
  const found: ExposedSecret[] = [];
  for (const secret of secrets) {
    const value = environment[secret];
    for (const [variable, shown] of Object.entries(pageVariables)) {
      const isSame = value !== undefined && value !== "" && shown === value;
      const isMeant = variable !== secret && variable.endsWith(`_${secret}`) && shown !== "";
      if (isSame || isMeant) found.push({ variable, secret });
    }
  }
  return found;
}

/** The variables that the project's providers want. */
export function declaredVariables({
  assets,
  providers,
}: SecretHolders): ImageProviderV1["environment"] {
  const names = new Set([...assets.values()].map((asset) => asset.provider));
  return [...names].flatMap((name) => providers.provider(name)?.environment ?? []);
}

/** What to tell about it; never the value. */
export function exposureMessage({ variable, secret }: ExposedSecret): string {
  return `\`${variable}\` holds a secret, and Vite puts variables of this name into the page, where everyone can read it.\nCall it \`${secret}\`, and change the key if a page was published with it.`;
}
