import type { MarkSettings } from "@genlock/core";
import type { CallTimeouts } from "@genlock/provider";

/** What the manifest says about speed, money, and what files say of themselves. */
export interface ProjectSettings {
  /** By provider name. */
  readonly providers: ReadonlyMap<string, ProviderSettings>;
  /** US dollars; `undefined`: no cap. */
  readonly budget: {
    readonly perRun: number | undefined;
    readonly perDay: number | undefined;
    readonly perAsset: number | undefined;
  };
  /** What files say of their picture's origin. */
  readonly marks: MarkSettings;
}

/** How fast a provider is asked. */
export interface ProviderSettings {
  /** Calls under way at once; `undefined`: 4. */
  readonly concurrency: number | undefined;
  /** `undefined`: no limit. */
  readonly imagesPerMinute: number | undefined;
  readonly timeouts: CallTimeouts;
}
