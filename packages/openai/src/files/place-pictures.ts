import { createHash } from "node:crypto";
import { type ImageInput, ProviderError, type UploadedFiles } from "@genlock/provider";
import type { PlacedPicture } from "../request/placed-picture.ts";
import type { Asker } from "../transport/ask-service.ts";
import type { Credentials } from "../transport/credentials.ts";
import { uploadPicture } from "./upload-picture.ts";

/** From this many bytes a picture is worth a request of its own, if somebody remembers it for the next call. */
const largePicture = 4 * 1024 * 1024;

/** Milliseconds an upload must still live to be counted on: a call may take ten minutes. */
const margin = 30 * 60_000;

const forOneCall = { fromBytes: largePicture, lifetime: margin };

/** Characters a data URL may have. */
const maxDataUrl = 20_971_520;

/** How pictures may travel. */
export interface Placement {
  readonly asker: Asker;
  readonly files: UploadedFiles | undefined;
  /** Whether those that travel with the call become data URLs, which are limited. */
  readonly asDataUrls: boolean;
  /** Pictures of at least so many bytes go ahead, and live for so many milliseconds at least. Default: large ones, for one call. */
  readonly ahead?: { readonly fromBytes: number; readonly lifetime: number } | undefined;
}

/**
 * Decides for each picture how it travels, and uploads what is to go ahead. Where the service has no Files API, as many
 * compatible servers have not, everything travels with the call.
 */
export async function placePictures(
  images: readonly ImageInput[],
  placement: Placement,
): Promise<PlacedPicture[]> {
  const placed: PlacedPicture[] = [];
  for (const image of images) {
    placed.push(await placePicture(image, placement));
  }
  return placed;
}

/** Forgets uploads that the service does not have any more. */
export async function forgetUploads(
  placed: readonly PlacedPicture[],
  files: UploadedFiles | undefined,
): Promise<void> {
  for (const picture of placed) {
    if (picture.kind === "file" && picture.key !== undefined) {
      await files?.forget(picture.key, picture.id);
    }
  }
}

async function placePicture(image: ImageInput, placement: Placement): Promise<PlacedPicture> {
  const { asker, files, asDataUrls, ahead = forOneCall } = placement;
  if (image.elsewhere?.kind === "file-id") {
    return { kind: "file", id: image.elsewhere.name, key: undefined };
  }
  const length = image.byteLength ?? 0;
  const isTooLong = asDataUrls && (length * 4) / 3 + 64 > maxDataUrl;
  const isWorthIt = files !== undefined && image.digest !== undefined && length >= ahead.fromBytes;
  if (!isTooLong && !isWorthIt) {
    return { kind: "inline", image };
  }
  const key = fileKey(image.digest ?? "", asker.credentials);
  const upload = () => uploadPicture(image, asker);
  try {
    const file = await (files?.obtain(key, Date.now() + ahead.lifetime, upload) ?? upload());
    return { kind: "file", id: file.id, key };
  } catch (error) {
    if (!isTooLong && isNotOffered(error)) {
      return { kind: "inline", image };
    }
    throw error;
  }
}

/** An id means something to one account of one server only; who that is only the key tells, which goes no further than its hash. */
function fileKey(digest: string, credentials: Credentials): string {
  const { baseUrl, apiKey, organization, project } = credentials;
  const owner = createHash("sha256").update(apiKey).digest("hex");
  return createHash("sha256")
    .update(JSON.stringify([baseUrl, owner, organization, project, digest]))
    .digest("hex");
}

function isNotOffered(error: unknown): boolean {
  return ProviderError.isInstance(error) && [404, 405, 501].includes(error.status ?? 0);
}
