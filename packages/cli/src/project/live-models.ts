import { explainCode, sortDiagnostics, type Diagnostic, type ResolvedAsset } from "@genlock/core";
import { lookUpModels, type LiveModel, type Project } from "@genlock/runner";

/** Milliseconds all questions may take: nothing depends on the answers. */
const patience = 20_000;

/** Adds to a project's diagnostics what the services say about its models today. */
export async function withLiveModels(project: Project): Promise<Project> {
  const users = new Map<string, ResolvedAsset>();
  for (const asset of project.assets.values()) {
    const { provider, settings } = asset;
    const model = settings.model ?? project.providers.provider(provider)?.defaultModel;
    const name = nameOf({ provider, model: model ?? "" });
    if (!users.has(name)) users.set(name, asset);
  }
  const models = [...users.values()].map(({ provider, settings }) => {
    return { provider, model: settings.model };
  });
  const signal = AbortSignal.timeout(patience);
  const live = await lookUpModels(models, project.providers, signal);
  const told = live.flatMap((model) => diagnose(model, users.get(nameOf(model))));
  return { ...project, diagnostics: sortDiagnostics([...project.diagnostics, ...told]) };
}

function nameOf({ provider, model }: Pick<LiveModel, "provider" | "model">): string {
  return JSON.stringify([provider, model]);
}

function diagnose(
  { provider, model, news, reason }: LiveModel,
  asset: ResolvedAsset | undefined,
): Diagnostic[] {
  if (asset === undefined || provider === "draft") return [];
  const { pointer, range } = asset.origins.get("model") ?? asset.origin;
  const base = { severity: "warning", pointer, range } as const;
  if (news === undefined) {
    const message = `Whether ${provider} serves \`${model}\` could not be asked: ${reason ?? "no answer"}`;
    return [
      { ...base, code: "MODEL_NOT_ASKED", message, hint: explainCode("MODEL_NOT_ASKED")?.hint },
    ];
  }
  const hint = "Choose a model that stays, or keep what you have: what is locked needs no model.";
  if (!news.served) {
    const message = `${provider} does not serve \`${model}\` to this account.`;
    return [{ ...base, code: "MODEL_RETIRED", message, hint }];
  }
  if (news.endsOn === undefined) return [];
  const message = `${provider} serves \`${model}\` until ${news.endsOn}.`;
  return [{ ...base, code: "MODEL_RETIRED", message, hint }];
}
