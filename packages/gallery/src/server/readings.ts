import type { ServerResponse } from "node:http";
import { currentOutput } from "@genlock/core";
import { canEdit } from "../look/can-edit.ts";
import { describeAsset } from "../look/describe-asset.ts";
import { pictureFacts } from "../look/picture-facts.ts";
import { summarize } from "../look/summarize.ts";
import type { GalleryProject } from "../ports.ts";
import type { AssetDetail, DerivativeFacts } from "../wire/asset-detail.ts";
import type { GalleryState } from "../wire/gallery-state.ts";
import type { GalleryParts } from "./gallery-parts.ts";
import { sendJson, sendText } from "./respond.ts";

/** What is asked to be read. */
export interface Reading {
  readonly response: ServerResponse;
  readonly name: string;
  /** An asset's id; `""`: none was named. */
  readonly id: string;
}

/** Answers what the page reads. */
export async function answerReading<Project extends GalleryProject>(
  parts: GalleryParts<Project>,
  { response, name, id }: Reading,
): Promise<void> {
  if (name === "events") {
    const { live, runs, streams } = parts;
    streams.open(response, { type: "hello", live: live.all(), running: runs.isRunning });
    return;
  }
  const value =
    name === "state"
      ? await readState(parts)
      : name === "asset"
        ? await readAsset(parts, id)
        : name === "derivatives"
          ? await readDerivatives(parts, id)
          : undefined;
  if (value === undefined) sendText(response, 404, "There is nothing of that name here.");
  else sendJson(response, 200, value);
}

/** The overview; every picture it names can be asked for from then on. */
async function readState<Project extends GalleryProject>({
  lookout,
  circumstances,
  unmet,
  shelf,
}: GalleryParts<Project>): Promise<GalleryState> {
  const look = await lookout.current();
  for (const entry of look.project.lock.assets.values()) shelf.know(entry.outputs);
  return summarize(look, { circumstances, unmet: unmet.ids });
}

async function readAsset<Project extends GalleryProject>(
  { lookout, session, shelf }: GalleryParts<Project>,
  id: string,
): Promise<AssetDetail | undefined> {
  const { project, statuses } = await lookout.current();
  const status = statuses.find((candidate) => candidate.id === id);
  if (status === undefined) return undefined;
  const earlier = await session.art.earlier(project, id);
  const before = earlier.flatMap((entry) => currentOutput(entry) ?? []);
  shelf.know([...before, ...(project.lock.assets.get(id)?.outputs ?? [])].map(pictureFacts));
  return describeAsset(project, {
    status,
    earlier,
    unmet: await session.findUnmet(project, [id]),
    editable: canEdit(project, id),
  });
}

async function readDerivatives<Project extends GalleryProject>(
  { lookout, session, shelf }: GalleryParts<Project>,
  id: string,
): Promise<DerivativeFacts[] | undefined> {
  const { project } = await lookout.current();
  if (!project.assets.has(id)) return undefined;
  const derived = await session.derive(project, { only: [id] });
  const files = derived.flatMap(({ derivatives }) => derivatives);
  return Promise.all(
    files.map(async ({ path, format, width, height, byteLength }) => {
      const digest = await shelf.addFile(path, `image/${format}`);
      return { format, width, height, byteLength, digest };
    }),
  );
}
