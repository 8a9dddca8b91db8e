import type { AssetId, Digest, RunEvent } from "@genlock/core";
import type { LiveState } from "../wire/gallery-event.ts";

/** Keeps a partial picture. @returns its digest; `undefined`: it is of no type that is shown */
export type KeepPartial = (picture: {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}) => Digest | undefined;

const nothingYet = { partial: undefined, partials: 0, note: undefined };

/** What goes on with which asset, from the events of runs. */
export class LiveJobs {
  readonly #live = new Map<AssetId, LiveState>();
  readonly #keep: KeepPartial;
  readonly #drop: (digest: Digest) => void;

  constructor(keep: KeepPartial, drop: (digest: Digest) => void) {
    this.#keep = keep;
    this.#drop = drop;
  }

  /** Everything that goes on. */
  all(): Readonly<Record<AssetId, LiveState>> {
    return Object.fromEntries(this.#live);
  }

  /** Marks assets whose jobs were agreed to and have not begun. */
  queue(ids: readonly AssetId[]): Readonly<Record<AssetId, LiveState | null>> {
    return this.#set(ids, { ...nothingYet, phase: "queued" });
  }

  /** Ends what goes on with assets. */
  end(ids: readonly AssetId[]): Readonly<Record<AssetId, LiveState | null>> {
    return this.#set(ids, null);
  }

  /** Takes an event in. @returns what changed; `undefined`: nothing */
  take(event: RunEvent): Readonly<Record<AssetId, LiveState | null>> | undefined {
    switch (event.type) {
      case "job-start":
        return this.#set(event.assets, { ...this.#of(event.assets), phase: "drawing" });
      case "job-partial": {
        const before = this.#of(event.assets);
        const partial = this.#keep(event) ?? before.partial;
        const partials = before.partials + 1;
        return this.#set(event.assets, { phase: "drawing", note: undefined, partial, partials });
      }
      case "job-retry": {
        const note = `${event.code}: again in ${Math.ceil(event.wait / 1000)} s`;
        return this.#set(event.assets, { ...this.#of(event.assets), phase: "retrying", note });
      }
      case "job-held": {
        const note = `process ${event.pid} on ${event.host} is making it`;
        return this.#set(event.assets, { ...this.#of(event.assets), phase: "held", note });
      }
      case "job-end":
      case "job-error":
      case "job-wait":
        return this.#set(event.assets, null);
      default:
        return undefined;
    }
  }

  #of(ids: readonly AssetId[]): LiveState {
    const [first = ""] = ids;
    return this.#live.get(first) ?? { ...nothingYet, phase: "queued" };
  }

  #set(
    ids: readonly AssetId[],
    state: LiveState | null,
  ): Readonly<Record<AssetId, LiveState | null>> {
    for (const id of ids) {
      const before = this.#live.get(id)?.partial;
      if (before !== undefined && before !== state?.partial) this.#drop(before);
      if (state === null) this.#live.delete(id);
      else this.#live.set(id, state);
    }
    return Object.fromEntries(ids.map((id) => [id, state]));
  }
}
