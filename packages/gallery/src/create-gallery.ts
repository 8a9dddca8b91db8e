import { randomBytes } from "node:crypto";
import type { Gallery, GalleryOptions } from "./gallery.ts";
import { Lookout } from "./look/lookout.ts";
import type { GalleryProject } from "./ports.ts";
import { UnmetWatch } from "./look/unmet-watch.ts";
import { LiveJobs } from "./runs/live-jobs.ts";
import { Quotes } from "./runs/quotes.ts";
import { Runs } from "./runs/runs.ts";
import { createActions } from "./server/actions.ts";
import { answer } from "./server/answer.ts";
import { EventStreams } from "./server/event-streams.ts";
import type { GalleryParts } from "./server/gallery-parts.ts";
import { PictureShelf } from "./server/picture-bytes.ts";
import { sendFailure } from "./server/send-failure.ts";

/**
 * Creates the gallery of a session. It buys only what a person agreed to on its page, at the price that was shown there,
 * and answers this machine only, whatever the server that it is mounted in listens on.
 */
export function createGallery<Project extends GalleryProject>(
  options: GalleryOptions<Project>,
): Gallery {
  const { base, onError } = options;
  const parts = createParts(options);
  // Before anybody asks, so that the first page need not wait; whoever asks is told what went wrong.
  parts.lookout.current().catch(() => undefined);
  return {
    async handle(request, response) {
      const url = request.url ?? "";
      if (!url.startsWith(base)) {
        const [path, query] = url.split("?", 2);
        // Without its slash, the page's own relative URLs would miss.
        if (`${path}/` !== base) return false;
        const to = query === undefined ? base : `${base}?${query}`;
        response.writeHead(307, { Location: to, "Cache-Control": "no-store" }).end();
        return true;
      }
      try {
        await answer(parts, { request, response, path: url.slice(base.length) });
      } catch (error) {
        if (response.headersSent) {
          onError(error);
          response.destroy();
        } else sendFailure(response, error, onError);
      }
      return true;
    },
    changed() {
      parts.lookout.forget();
      parts.streams.tell({ type: "changed" });
    },
    async close() {
      await parts.runs.close();
      parts.stopHearing();
      parts.streams.close();
    },
  };
}

function createParts<Project extends GalleryProject>(
  options: GalleryOptions<Project>,
): GalleryParts<Project> {
  const { session, name, frozen, maxCost, onError } = options;
  const shelf = new PictureShelf(session);
  const streams = new EventStreams();
  const live = new LiveJobs(
    (picture) => shelf.addPartial(picture),
    (digest) => shelf.dropPartial(digest),
  );
  const tell = streams.tell.bind(streams);
  const unmet = new UnmetWatch(session, () => tell({ type: "changed" }));
  const lookout = new Lookout(session, frozen, (project) => unmet.look(project));
  const changed = (): void => {
    lookout.forget();
    tell({ type: "changed" });
  };
  const runs = new Runs({ session, live, tell, maxCost, onEnd: changed, onError });
  const quotes = new Quotes(session, frozen);
  // Also what a terminal or a dev server starts in this process.
  const stopHearing = session.onRunEvent((event) => {
    const now = live.take(event);
    if (now !== undefined) tell({ type: "live", live: now, running: runs.isRunning });
    if (event.type === "job-end") tell({ type: "changed" });
  });
  return {
    session,
    circumstances: { name, frozen, readOnly: false, editable: true },
    token: randomBytes(32).toString("base64url"),
    lookout,
    unmet,
    shelf,
    live,
    runs,
    streams,
    actions: createActions({ session, lookout, quotes, runs, changed }),
    stopHearing,
    onError,
  };
}
