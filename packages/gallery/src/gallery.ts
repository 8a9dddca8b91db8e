import type { IncomingMessage, ServerResponse } from "node:http";
import type { GalleryProject, GallerySession } from "./ports.ts";

/** What a gallery is made from. */
export interface GalleryOptions<Project extends GalleryProject> {
  readonly session: GallerySession<Project>;
  /** The path of the page in URLs; begins and ends with `/`. */
  readonly base: string;
  /** What the page is titled with, such as the name of the project's folder. */
  readonly name: string;
  /** Whether nothing may be made here. */
  readonly frozen: boolean;
  /** US dollars that may be spent through this gallery, at least 0; `undefined`: the manifest's budget and each run's own price bound it. */
  readonly maxCost?: number | undefined;
  /** Hears what nobody foresaw. The page is only told that there was something. */
  readonly onError: (error: unknown) => void;
}

/** The review page of one project, as something that answers HTTP requests. It listens nowhere by itself. */
export interface Gallery {
  /**
   * Answers a request whose URL is below the base; works under `node:http` and as a middleware that sees whole URLs.
   *
   * @returns whether it was one of the gallery's; if not, nothing was done with it.
   */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Says that the project changed on disk: open pages fetch it again. */
  changed(): void;
  /** Starts nothing more, lets calls under way land, and closes open pages' streams. Calling it again does nothing more. */
  close(): Promise<void>;
}
