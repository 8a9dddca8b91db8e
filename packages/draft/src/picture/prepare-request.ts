import { createHash } from "node:crypto";
import type { Dimensions, ImageInput, ImageRequest, JsonValue } from "@genlock/provider";
import sharp from "sharp";
import { drawnOn } from "../drawn-on.ts";
import { parseSize, placeholderSize, writeSize } from "../size.ts";
import type { Subject } from "./compose-scene.ts";
import { chooseLook } from "./compose-scene.ts";
import { innerArea } from "./compose-sticker.ts";
import { cutOut } from "./cut-out.ts";
import { drawEdit } from "./draw-edit.ts";
import { drawGeneration } from "./draw-generation.ts";
import { drawVariation } from "./draw-variation.ts";
import type { DraftFormat } from "./encode-frame.ts";
import { encodeFrame } from "./encode-frame.ts";
import type { Frame } from "./frame.ts";
import { loadInput } from "./load-input.ts";
import { partialPictures } from "./partial-frames.ts";

/** One drawn picture: encoded, and the partials that lead to it. */
export interface DrawnPicture {
  readonly bytes: Uint8Array;
  /** WebP. */
  readonly partials: readonly Uint8Array[];
}

/** A request whose inputs are read and whose size is settled. */
export interface PreparedRequest {
  draw(index: number): Promise<DrawnPicture>;
  /** What is drawn with, as a record. */
  readonly used: { readonly [name: string]: JsonValue };
}

type Base = Frame & { readonly hasAlpha: boolean };

/** Reads the inputs of a legal request and settles what the request left open. */
export async function prepareRequest(asked: ImageRequest): Promise<PreparedRequest> {
  const { backdrop } = asked;
  const request = backdrop === undefined ? drawnOn(asked) : onBackdrop(drawnOn(asked));
  const base = await loadBase(request);
  const size: Dimensions = base ?? placeholderSize(request.size);
  const format = formatOf(request.outputFormat);
  const seed = seedOf(request);
  const transparent = isTransparent(request, base);
  const looks = Array.from({ length: request.count }, (_, index) =>
    chooseLook(subjectOf(request, seed, index)),
  );

  async function draw(index: number): Promise<DrawnPicture> {
    const subject = subjectOf(request, seed, index);
    const frame = await drawFrame({ request, subject, base, size });
    const partials =
      request.partialImages === 0 ? [] : await partialPictures(frame, request.partialImages);
    const pale = transparent ? undefined : chooseLook(subject).palette.pale;
    const ground = backdrop ?? pale;
    const compression = request.outputCompression;
    return { bytes: await encodeFrame(frame, { format, compression, ground }), partials };
  }

  const used = {
    size: writeSize(size),
    outputFormat: format,
    background: transparent && backdrop === undefined ? "transparent" : "opaque",
    scenes: looks.map((look) => look.scene.name),
    palettes: looks.map((look) => look.palette.name),
    sharp: sharp.versions.sharp ?? "unknown",
  };
  return { draw, used };
}

/** Something to take a backdrop out of: cut out as if for transparency. What the prompt says of the backdrop is no subject. */
function onBackdrop(request: ImageRequest): ImageRequest {
  const said = request.prompt.lastIndexOf("\n\n");
  const prompt = said < 0 ? request.prompt : request.prompt.slice(0, said);
  return { ...request, prompt, background: "transparent" };
}

function formatOf(format: string | undefined): DraftFormat {
  return format === "jpeg" || format === "webp" ? format : "png";
}

/** The first picture of an edit or variation, at the size of the answer. */
async function loadBase(request: ImageRequest): Promise<Base | undefined> {
  const first = request.images.find((image) => image.role === "base");
  if (request.operation === "generate" || first === undefined) return undefined;
  const parsed = parseSize(request.size);
  const size = parsed === "auto" ? undefined : parsed;
  return loadInput(first, { name: "base picture", size });
}

function isTransparent(request: ImageRequest, base: Base | undefined): boolean {
  if (request.background === "transparent") return true;
  if (request.background === "opaque" || request.outputFormat === "jpeg") return false;
  return base?.hasAlpha ?? false;
}

/** What the choices of a picture hang on: the seed given and what was asked for; not how it is written. */
function seedOf({ seed, operation, prompt, images }: ImageRequest): string {
  const asked = [seed ?? "", operation, prompt, ...images.map(nameOf)];
  return createHash("sha256").update(JSON.stringify(asked)).digest("hex");
}

function nameOf({ digest, elsewhere }: ImageInput): string {
  return digest ?? elsewhere?.name ?? "";
}

function subjectOf(request: ImageRequest, seed: string, index: number): Subject {
  const marks = { generate: "DRAFT", edit: "DRAFT EDIT", variation: "DRAFT VARIATION" };
  const mark = request.continues === undefined ? marks[request.operation] : "DRAFT TURN";
  return { prompt: request.prompt, seed, index, mark };
}

interface Job {
  readonly request: ImageRequest;
  readonly subject: Subject;
  readonly base: Base | undefined;
  readonly size: Dimensions;
}

async function drawFrame({ request, subject, base, size }: Job): Promise<Frame> {
  const wantsCut = request.background === "transparent";
  const first = request.images.find((image) => image.role === "base");
  const references = request.images.filter((image) => image !== first);
  if (base === undefined) {
    const all = request.images;
    return drawGeneration({ subject, ...size, transparent: wantsCut, references: all });
  }
  const cut = wantsCut && !base.hasAlpha;
  const seed = [subject.seed, String(subject.index)];
  if (request.operation === "variation") {
    const frame = await drawVariation(subject, base);
    return cut ? cutOut(frame, seed) : frame;
  }
  const area =
    wantsCut || base.hasAlpha ? innerArea(size.width, size.height) : { x: 0, y: 0, ...size };
  const frame = await drawEdit({ subject, base, references, mask: request.mask, area });
  return cut ? cutOut(frame, seed) : frame;
}
