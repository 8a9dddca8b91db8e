import { compileJobs, type AssetId, type ResolvedAsset } from "@genlock/core";
import type { LiveModel, Project, Session } from "@genlock/runner";
import { count, priceText } from "../reporters/price-text.ts";
import { fine, type HealthFinding } from "./finding.ts";

/** Days before a model's end from which it is told. */
const horizon = 90;

/** Assets that use a model which will not answer much longer. */
export interface EndingModel {
  readonly provider: string;
  readonly model: string;
  /** ISO date. */
  readonly endsOn: string;
  readonly assets: readonly AssetId[];
}

/** What is looked at. */
export interface ModelCheck {
  readonly session: Pick<Session, "plan">;
  readonly project: Project;
  readonly live: readonly LiveModel[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Models in use that end within 90 days or have ended, and what going to another one would cost. */
export async function checkModels(check: ModelCheck): Promise<HealthFinding[]> {
  const ending = endingModels(check);
  if (ending.length === 0) {
    return [fine("models", `none in use is known to end within ${horizon} days`)];
  }
  return Promise.all(ending.map((model) => tellEnding(model, check)));
}

function modelOf(
  { providers }: Project,
  { provider, settings }: ResolvedAsset,
): string | undefined {
  return settings.model ?? providers.provider(provider)?.defaultModel;
}

/** Sorted by the date of their end. */
export function endingModels({ project, live, now }: Omit<ModelCheck, "session">): EndingModel[] {
  const limit = new Date(now + horizon * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const found = new Map<string, EndingModel>();
  for (const asset of project.assets.values()) {
    const { provider, id } = asset;
    const model = modelOf(project, asset);
    if (model === undefined) continue;
    const told = live.find((one) => one.provider === provider && one.model === model);
    const table = project.providers.model(provider, model)?.capabilities.endsOn;
    const endsOn = told?.news?.endsOn ?? table;
    if (endsOn === undefined || endsOn > limit) continue;
    const key = JSON.stringify([provider, model]);
    const assets = [...(found.get(key)?.assets ?? []), id];
    found.set(key, { provider, model, endsOn, assets });
  }
  return [...found.values()].sort((one, other) => (one.endsOn < other.endsOn ? -1 : 1));
}

async function tellEnding(ending: EndingModel, check: ModelCheck): Promise<HealthFinding> {
  const { model, endsOn, assets } = ending;
  const hasEnded = endsOn <= new Date(check.now).toISOString().slice(0, 10);
  const when = hasEnded ? `ended on ${endsOn}` : `ends on ${endsOn}`;
  const message = `\`${model}\` ${when}; ${count(assets.length, "asset")} use it.`;
  const stays = "What is locked stays as it is and needs no model.";
  const other = successorOf(ending, check);
  const price = other === undefined ? undefined : await priceOfChange(ending, other, check);
  const next =
    other === undefined || price === undefined
      ? stays
      : `${stays} Making them anew with \`${other}\` would cost ${price}.`;
  return { about: "models", status: "warn", message, next };
}

/** The provider's default, or the first other one that stays. */
function successorOf(
  { provider, model }: EndingModel,
  { project }: ModelCheck,
): string | undefined {
  const { providers } = project;
  const found = providers.provider(provider);
  return [found?.defaultModel, ...(found?.models ?? [])].find((name) => {
    const can = providers.model(provider, name)?.capabilities;
    return (
      name !== undefined && name !== model && can?.status === "current" && can.endsOn === undefined
    );
  });
}

/** By a plan of the same assets with the other model; `undefined`: it cannot be planned. */
async function priceOfChange(
  { assets: ids }: EndingModel,
  model: string,
  { session, project }: ModelCheck,
): Promise<string | undefined> {
  const chosen = new Set(ids);
  const assets = new Map(
    [...project.assets].map(([id, asset]) => [
      id,
      chosen.has(id) ? { ...asset, settings: { ...asset.settings, model } } : asset,
    ]),
  );
  const { inputs, lock, diagnostics } = project;
  if (diagnostics.some(({ severity }) => severity === "error")) return undefined;
  const graph = compileJobs(assets, { inputs, lock });
  const plan = await session.plan({ ...project, assets, graph }, { only: ids, frozen: false });
  return priceText(plan.cost, "paid");
}
