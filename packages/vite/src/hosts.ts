import type { ResolvedConfig } from "vite";
import type { PreparedBuild } from "./build/prepare-build.ts";
import type { DevProject } from "./dev/dev-project.ts";
import type { TerminalPurchase } from "./dev/terminal-purchase.ts";
import type { DevGallery } from "./gallery/dev-gallery.ts";
import { createHost, type Host } from "./host.ts";
import type { BuildAnswers } from "./kept/build-answers.ts";
import type { GenlockOptions } from "./options.ts";

/** One configuration's host, with what has been made for it so far. */
export interface HostState {
  readonly host: Host;
  prepared: PreparedBuild | undefined;
  /** What hooks answered in this build, or in one like it; `undefined`: nothing of it is kept. */
  answers: BuildAnswers | undefined;
  /** Sees to it that a build which goes by what is known is prepared after all; `undefined`: it is, or is none. */
  prepareWhole: (() => Promise<void>) | undefined;
  dev: DevProject | undefined;
  gallery: DevGallery | undefined;
  purchase: TerminalPurchase | undefined;
}

/** The hosts of one plugin object. */
export interface Hosts {
  of(config: ResolvedConfig): HostState;
  /** Runs one piece of work after the other, so that what one environment has drawn the next one finds. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** Makes the hosts of a plugin object, which may serve several servers and build environments at once. */
export function createHosts(options: GenlockOptions): Hosts {
  const states = new WeakMap<ResolvedConfig, HostState>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    of(config) {
      const known = states.get(config);
      if (known !== undefined) return known;
      const host = createHost(config, options);
      const state: HostState = {
        host,
        prepared: undefined,
        answers: undefined,
        prepareWhole: undefined,
        dev: undefined,
        gallery: undefined,
        purchase: undefined,
      };
      states.set(config, state);
      return state;
    },
    inTurn(work) {
      const turn = last.then(work, work);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
