import { currentOutput, type Digest, type LockedOutput, type OriginalFacts } from "@genlock/core";
import { describeAsset } from "../look/describe-asset.ts";
import { Lookout } from "../look/lookout.ts";
import { summarize } from "../look/summarize.ts";
import type { GalleryProject, GallerySession } from "../ports.ts";
import type { AssetDetail, DerivativeFacts } from "../wire/asset-detail.ts";
import type { ExportedGallery } from "../wire/exported-gallery.ts";

/** An export as data: what the page shows, and where the bytes of each file come from. */
export interface PlannedExport {
  readonly data: ExportedGallery;
  /** Absolute paths by file name. */
  readonly origins: ReadonlyMap<string, string>;
}

const extensions: Readonly<Record<string, string>> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
  "image/avif": "avif",
  "image/gif": "gif",
};

/** Pixels a thumbnail is wide, as in the running gallery. */
const thumbnailWidth = 640;

/** Collects everything that a page without a server shows. The same project makes the same export. */
export async function planExport<Project extends GalleryProject>(
  session: GallerySession<Project>,
  name: string,
): Promise<PlannedExport> {
  const look = await new Lookout(session, true).current();
  const { project, statuses } = look;
  const circumstances = { name, readOnly: true, frozen: true, editable: false };
  const assets: Record<string, AssetDetail> = {};
  const outputs = new Map<Digest, LockedOutput>();
  const unmet = await session.findUnmet(project, [...project.assets.keys()]);
  for (const status of statuses) {
    const earlier = await session.art.earlier(project, status.id);
    assets[status.id] = describeAsset(project, { status, earlier, unmet, editable: false });
    for (const output of project.lock.assets.get(status.id)?.outputs ?? []) {
      outputs.set(output.digest, output);
    }
    for (const output of earlier.flatMap((entry) => currentOutput(entry) ?? [])) {
      outputs.set(output.digest, output);
    }
  }
  const files = await placeFiles(session, project, outputs);
  const derivatives = await derivativesOf(session, project);
  const notAsExpected = new Set(unmet.map(({ asset }) => asset));
  const state = { ...summarize(look, { circumstances, unmet: notAsExpected }), problems: [] };
  const { origins, pictures, thumbnails } = files;
  return { data: { state, assets, derivatives, pictures, thumbnails }, origins };
}

/** Pictures whose bytes are here, with their small copies, by digest. */
async function placeFiles<Project extends GalleryProject>(
  session: GallerySession<Project>,
  project: Project,
  outputs: ReadonlyMap<Digest, LockedOutput>,
) {
  const origins = new Map<string, string>();
  const pictures: Record<Digest, string> = {};
  const thumbnails: Record<Digest, string> = {};
  const sorted = [...outputs.values()].sort((a, b) => (a.digest < b.digest ? -1 : 1));
  for (const { digest, mediaType, width, height } of sorted) {
    const extension = extensions[mediaType];
    const path = extension && (await session.pictures.find(project, digest));
    // A picture may be on another machine, or be of a type that only runs in a sandbox.
    if (path === undefined || path === "") continue;
    pictures[digest] = `pictures/${digest}.${extension}`;
    origins.set(pictures[digest], path);
    const small = await smallCopy(session, project, { digest, mediaType, width, height });
    if (small === undefined) continue;
    thumbnails[digest] = `thumbnails/${digest}.webp`;
    origins.set(thumbnails[digest], small);
  }
  return { origins, pictures, thumbnails };
}

async function smallCopy<Project extends GalleryProject>(
  session: GallerySession<Project>,
  project: Project,
  facts: OriginalFacts,
): Promise<string | undefined> {
  try {
    return await session.pictures.thumbnail(project, facts, thumbnailWidth);
  } catch {
    // The page shows the picture itself then.
    return undefined;
  }
}

async function derivativesOf<Project extends GalleryProject>(
  session: GallerySession<Project>,
  project: Project,
): Promise<Record<string, readonly DerivativeFacts[]>> {
  const derived = await session.derive(project, { only: [...project.assets.keys()] });
  const sorted = derived.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(
    sorted.map(({ id, derivatives }) => [
      id,
      derivatives.map(({ format, width, height, byteLength }) => {
        return { format, width, height, byteLength, digest: undefined };
      }),
    ]),
  );
}
