import type { AssetId, RunEvent } from "@genlock/core";

/** What is shown in place of a picture that is not there. */
export type StandIn =
  /** A picture that is being made, as far as it has come. */
  | { readonly kind: "partial"; readonly mediaType: string; readonly bytes: Uint8Array }
  /** Nobody makes it: the last try failed. */
  | { readonly kind: "failure"; readonly message: string };

/** How often an asset's picture has changed, and when last. */
interface Change {
  readonly version: number;
  /** As `performance.now` has it. */
  readonly at: number;
}

/** What runs tell of pictures, whoever started them: what stands in for which, and what changed since a page looked. */
export class LivePictures {
  readonly #standIns = new Map<AssetId, StandIn>();
  readonly #changes = new Map<AssetId, Change>();
  #hasHeard = false;
  /** By the clock, so that no number comes again after a restart: pages keep theirs. */
  #version = Date.now();

  /** Whether any run has told something. */
  get hasHeard(): boolean {
    return this.#hasHeard;
  }

  standIn(id: AssetId): StandIn | undefined {
    return this.#standIns.get(id);
  }

  /** The version of a picture; 0: as the server found it. */
  version(id: AssetId): number {
    return this.#changes.get(id)?.version ?? 0;
  }

  /** Notes that pictures changed. @returns their new version */
  touch(ids: Iterable<AssetId>): number {
    this.#version += 1;
    const change = { version: this.#version, at: performance.now() };
    for (const id of ids) this.#changes.set(id, change);
    return this.#version;
  }

  /** Everything that changed within these last milliseconds. */
  changedWithin(age: number): ReadonlyMap<AssetId, number> {
    const since = performance.now() - age;
    const recent = [...this.#changes].filter(([, { at }]) => at >= since);
    return new Map(recent.map(([id, { version }]) => [id, version]));
  }

  /** Takes in what a run tells. @returns whose stand-in is another one now */
  take(event: RunEvent): readonly AssetId[] {
    this.#hasHeard = true;
    switch (event.type) {
      case "job-start":
        return this.#set(event.assets, undefined);
      case "job-partial": {
        const { mediaType, bytes } = event;
        return this.#set(event.assets, { kind: "partial", mediaType, bytes });
      }
      case "job-error":
        return this.fail(event.assets, event.message);
      default:
        return [];
    }
  }

  /** Shows that pictures could not be made. @returns those that did not show it already */
  fail(ids: readonly AssetId[], message: string): readonly AssetId[] {
    return this.#set(ids, { kind: "failure", message });
  }

  /** Forgets what stood in for pictures that are there now, or that are to be other ones. */
  settle(ids: Iterable<AssetId>): void {
    for (const id of ids) this.#standIns.delete(id);
  }

  #set(ids: readonly AssetId[], standIn: StandIn | undefined): readonly AssetId[] {
    const changed = ids.filter((id) => !isSame(this.#standIns.get(id), standIn));
    for (const id of changed) {
      if (standIn === undefined) this.#standIns.delete(id);
      else this.#standIns.set(id, standIn);
    }
    return changed;
  }
}

function isSame(one: StandIn | undefined, other: StandIn | undefined): boolean {
  if (one?.kind === "failure" && other?.kind === "failure") return one.message === other.message;
  return one === other;
}
