import type { ProviderRegistry } from "@genlock/core";
import { installCommand, type LiveModel } from "@genlock/runner";
import type { Environment } from "../project/environment.ts";
import { fine, type HealthFinding } from "./finding.ts";

/** What is asked of the providers that a manifest names. */
export interface ProviderCheck {
  readonly names: readonly string[];
  readonly registry: ProviderRegistry;
  /** With `.env`. Values are looked at only for whether they are there. */
  readonly environment: Environment;
  /** What the services answered about the models in use. */
  readonly live: readonly LiveModel[];
}

/** Whether each provider is installed, has its key, and answers. */
export function checkProviders({
  names,
  registry,
  environment,
  live,
}: ProviderCheck): HealthFinding[] {
  return names.flatMap((name): HealthFinding[] => {
    const about = `provider ${name}`;
    const provider = registry.provider(name);
    if (provider === undefined) {
      const next = `Run \`${installCommand(name)}\`.`;
      return [{ about, status: "fail", message: "It is not installed.", next }];
    }
    if (provider.billing === "free") return [fine(about, "free, needs no key")];
    const absent = provider.environment.filter(
      (variable) => variable.required && !environment[variable.name],
    );
    if (absent.length > 0) {
      const variables = absent.map((variable) => variable.name).join(", ");
      const message = `${variables} is not set: what is locked is served, nothing can be made.`;
      const next = "Set it in the environment or in `.env`, where you mean to make pictures.";
      return [{ about, status: "warn", message, next }];
    }
    if (provider.lookUpModel === undefined) return [fine(about, "the key is there")];
    const answers = live.filter((model) => model.provider === name);
    return [checkAnswer(about, answers)];
  });
}

function checkAnswer(about: string, live: readonly LiveModel[]): HealthFinding {
  const silent = live.find(({ reason }) => reason !== undefined);
  if (silent !== undefined) {
    const message = `The key is there, but the service could not be asked: ${silent.reason ?? ""}`;
    return { about, status: "fail", message, next: "Check the key, the base URL and the network." };
  }
  const refused = live.filter(({ news }) => news?.served === false).map(({ model }) => model);
  if (refused.length === 0) return fine(about, "the key is there and the service answers");
  return {
    about,
    status: "fail",
    message: `The service answers, and does not serve ${refused.join(", ")} to this account.`,
    next: "Choose another model; `genlock models` lists them.",
  };
}
