import type { AssetId, AssetState, Digest, PriceRange } from "@genlock/core";

/** Something that is wrong with the manifest. */
export interface Problem {
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly hint: string | undefined;
  /** `genlock.yaml:3:5`; `undefined`: about no place. */
  readonly place: string | undefined;
}

/** A picture by its digest, as far as a page needs it to lay it out. */
export interface PictureFacts {
  readonly digest: Digest;
  readonly mediaType: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
}

/** Why the last attempt at an asset failed. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly hint: string | undefined;
}

/** One asset as the overview shows it. */
export interface AssetSummary {
  readonly id: AssetId;
  readonly state: AssetState;
  readonly pinned: boolean;
  /** Turns of a conversation are parted by an empty line; `""`: there is none. */
  readonly prompt: string;
  readonly alt: string;
  readonly provider: string;
  readonly model: string;
  /** As asked for: `1024x1024`, `auto`; `""`: nobody wrote it. */
  readonly size: string;
  /** The current picture; `undefined`: nothing is locked. */
  readonly picture: PictureFacts | undefined;
  /** Width by height of the picture, or of what is asked for. */
  readonly aspect: number;
  /** Pictures one can pick from. */
  readonly candidates: number;
  /** Other assets that the same job makes. */
  readonly sharing: number;
  /** Job fields that differ from what the picture stands for. */
  readonly changes: readonly string[];
  /** What making it once more costs, shared jobs whole; `undefined`: it cannot be made as it stands. */
  readonly price: PriceRange | undefined;
  readonly billing: "free" | "paid" | undefined;
  /** Whether its paid bytes are nowhere. */
  readonly lost: boolean;
  /** Why it cannot be made now, in words; `undefined`: it can, or {@link state} says it all. */
  readonly held: string | undefined;
  /** Whether the picture is known not to be as the manifest expects. */
  readonly unmet: boolean;
  readonly failure: Failure | undefined;
}

/** What is to be made now, and what it would cost. */
export interface PendingWork {
  readonly assets: readonly AssetId[];
  readonly cost: PriceRange;
  readonly billing: "free" | "paid";
}

/** Everything the overview shows. */
export interface GalleryState {
  readonly name: string;
  /** Whether nothing can be changed here: an exported gallery. */
  readonly readOnly: boolean;
  /** Whether nothing is made here, as in continuous integration. */
  readonly frozen: boolean;
  /** Whether prompts can be edited here. */
  readonly editable: boolean;
  readonly problems: readonly Problem[];
  /** Sorted by id, orphans among them. */
  readonly assets: readonly AssetSummary[];
  readonly pending: PendingWork;
}
