import type { LiveJobs } from "../runs/live-jobs.ts";
import type { Runs } from "../runs/runs.ts";
import type { Circumstances } from "../look/summarize.ts";
import type { Lookout } from "../look/lookout.ts";
import type { UnmetWatch } from "../look/unmet-watch.ts";
import type { GalleryProject, GallerySession } from "../ports.ts";
import type { Action } from "./actions.ts";
import type { EventStreams } from "./event-streams.ts";
import type { PictureShelf } from "./picture-bytes.ts";

/** Everything that answers one gallery's requests. */
export interface GalleryParts<Project extends GalleryProject> {
  readonly session: GallerySession<Project>;
  readonly circumstances: Circumstances;
  readonly token: string;
  readonly lookout: Lookout<Project>;
  readonly unmet: UnmetWatch<Project>;
  readonly shelf: PictureShelf<Project>;
  readonly live: LiveJobs;
  readonly runs: Runs<Project>;
  readonly streams: EventStreams;
  readonly actions: ReadonlyMap<string, Action>;
  /** Ends the hearing of what runs tell. */
  readonly stopHearing: () => void;
  readonly onError: (error: unknown) => void;
}
