import type { OrderMaker, ServedModel } from "@genlock/core";
import { join } from "node:path";
import { createLinkOpener } from "../remote/create-link-opener.ts";
import { createByteShelf } from "../run/orders/byte-shelf.ts";
import { makeOrder } from "../run/orders/make-order.ts";
import { inspectWith, type SessionParts } from "./session-parts.ts";
import type { MakerLimits, Project } from "./session.ts";
import { systemClock } from "./system-clock.ts";
import { requireValid } from "./plan-project.ts";

/** The models that a project's pictures are made by, with the speed its manifest allows. */
export function servedModels({ assets, providers, settings }: Project): ServedModel[] {
  const served = new Map<string, ServedModel>();
  for (const asset of assets.values()) {
    const model = providers.model(asset.provider, asset.settings.model);
    if (model === undefined) continue;
    const { provider, modelId } = model;
    const imagesPerMinute = settings.providers.get(asset.provider)?.imagesPerMinute;
    served.set(`${provider} ${modelId}`, { provider, model: modelId, imagesPerMinute });
  }
  return [...served.values()];
}

/** Makes ordered calls with a session's adapters. See {@link Session.maker}. */
export function createMaker(
  parts: SessionParts,
  project: Project,
  limits: MakerLimits,
): { readonly models: readonly ServedModel[]; readonly make: OrderMaker } {
  requireValid(project);
  const { store, ledger, leases, files, deriver, places } = parts;
  const { providers, settings } = project;
  const all = servedModels(project);
  const { models: wanted, maxCallCost } = limits;
  const models = all.filter(({ model }) => wanted === undefined || wanted.includes(model));
  const shelves = shelvesIn(places.state);
  const place = {
    ports: {
      store,
      ledger,
      leases,
      clock: systemClock,
      files,
      openLink: createLinkOpener(parts.fetch),
      inspect: (path: string) => inspectWith(deriver, path),
    },
    providers,
    timeoutsOf: (name: string) =>
      settings.providers.get(name)?.timeouts ?? {
        answer: undefined,
        idle: undefined,
        total: undefined,
      },
    ...shelves,
    rules: { models, maxCallCost, perDay: settings.budget.perDay },
  };
  return { models, make: (message, seat) => makeOrder(message, seat, place) };
}

/** Where orders' bytes are handed over; a folder that may be deleted while nothing runs. */
export function shelvesIn(state: string): {
  readonly inputs: ReturnType<typeof createByteShelf>;
  readonly partials: ReturnType<typeof createByteShelf>;
} {
  return {
    inputs: createByteShelf(join(state, "orders", "inputs")),
    partials: createByteShelf(join(state, "orders", "partials")),
  };
}
