import type { IncomingMessage, ServerResponse } from "node:http";
import { clientFiles, readClientFile } from "../page/client-files.ts";
import type { GalleryProject } from "../ports.ts";
import type { GalleryParts } from "./gallery-parts.ts";
import { refuseAction, refusePage, refusePicture, refuseReading, type Refusal } from "./guard.ts";
import { sendPage } from "./page.ts";
import { readJson } from "./read-json.ts";
import { answerReading } from "./readings.ts";
import { closeToOthers, sendJson, sendText } from "./respond.ts";
import { sendFailure } from "./send-failure.ts";
import { sendPicture } from "./send-picture.ts";

/** A request and where its answer goes. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** What stands behind the gallery's base in the URL, as it was sent: nothing is decoded. */
  readonly path: string;
}

const picturePath = /^(picture|thumbnail)\/([0-9a-f]{64})$/;

/** Answers a request below the gallery's base. */
export async function answer<Project extends GalleryProject>(
  parts: GalleryParts<Project>,
  exchange: Exchange,
): Promise<void> {
  const { request, response, path } = exchange;
  closeToOthers(response);
  const [route = ""] = path.split("?", 1);
  if (route.startsWith("api/")) {
    await answerApi(parts, exchange, route.slice("api/".length));
    return;
  }
  if (route === "") {
    if (isRefused(response, refusePage(request))) return;
    sendPage(response, { name: parts.circumstances.name, token: parts.token });
    return;
  }
  if (isRefused(response, refusePicture(request))) return;
  const type = clientFiles.get(path);
  if (type !== undefined) {
    response.writeHead(200, { "Content-Type": type }).end(await readClientFile(path));
    return;
  }
  const [, kind, digest = ""] = picturePath.exec(path) ?? [];
  const { project } = await parts.lookout.current();
  const found =
    kind === undefined
      ? undefined
      : kind === "picture"
        ? await parts.shelf.picture(project, digest)
        : await parts.shelf.thumbnail(project, digest);
  if (found === undefined) sendText(response, 404, "There is no such picture here.");
  else sendPicture(request, response, found);
}

async function answerApi<Project extends GalleryProject>(
  parts: GalleryParts<Project>,
  { request, response, path }: Exchange,
  name: string,
): Promise<void> {
  const action = parts.actions.get(name);
  if (action === undefined) {
    if (isRefused(response, refuseReading(request, parts.token))) return;
    const query = new URLSearchParams(path.slice(path.indexOf("?") + 1));
    await answerReading(parts, { response, name, id: query.get("id") ?? "" });
    return;
  }
  if (isRefused(response, refuseAction(request, parts.token))) return;
  const body = await readJson(request);
  if (!body.ok) {
    sendText(response, body.status, body.reason);
    return;
  }
  try {
    sendJson(response, 200, await action(body.fields));
  } catch (error) {
    sendFailure(response, error, parts.onError);
  }
}

function isRefused(response: ServerResponse, refusal: Refusal | undefined): boolean {
  if (refusal === undefined) return false;
  sendText(response, refusal.status, refusal.reason);
  return true;
}
