import type { ImageInput } from "@genlock/provider";
import { ProviderError } from "@genlock/provider";
import type { Palette } from "../colour/palette.ts";
import { createRandom } from "../random.ts";
import { element } from "../svg/markup.ts";
import { createSheet } from "../svg/sheet.ts";
import type { Area } from "../text/caption.ts";
import { captionMarkup } from "../text/caption.ts";
import type { Subject } from "./compose-scene.ts";
import { chooseLook } from "./compose-scene.ts";
import { innerArea, pasteSticker } from "./compose-sticker.ts";
import type { Frame } from "./frame.ts";
import { openFrame, readFrame } from "./frame.ts";
import { loadInput } from "./load-input.ts";
import { blendByMask, maskArea, withAlphaOf } from "./mask-area.ts";
import { referenceChips } from "./reference-chips.ts";
import { chooseStickerShape } from "./sticker-shape.ts";

/** What is drawn on a picture. */
export interface Edit {
  readonly subject: Subject;
  readonly base: Frame;
  readonly references: readonly ImageInput[];
  readonly mask: ImageInput | undefined;
  /** Where words and chips go when everything may change. */
  readonly area: Area;
}

/** Draws an edit: the base stays recognisable, tinted and with a new scene pasted on it; or only the masked part is new. */
export async function drawEdit(edit: Edit): Promise<Frame> {
  const { base, mask } = edit;
  if (mask === undefined) return drawOver(edit);
  const { width, height } = base;
  const loaded = await loadInput(mask, { name: "mask", size: { width, height } });
  const area = maskArea(loaded);
  if (area === undefined) throw maskWithoutHole();
  return blendByMask(base, await drawInside(edit, area), loaded);
}

function maskWithoutHole(): ProviderError {
  return new ProviderError({
    code: "PROVIDER_REFUSED",
    outcome: "rejected",
    message: "The mask is opaque everywhere, so nothing may be changed.",
    hint: "Make the part that may change transparent.",
  });
}

async function drawInside({ subject, base, references }: Edit, area: Area): Promise<Frame> {
  const chips = await referenceChips(references, chooseLook(subject).palette, area);
  const patch = { input: Buffer.from(patchMarkup(subject, area)), left: area.x, top: area.y };
  return readFrame(openFrame(base).composite([patch, ...chips]));
}

/** A scene as large as the area, its words in the middle: the area's own outline may cut its corners off. */
function patchMarkup(subject: Subject, { width, height }: Area): string {
  const { scene, palette } = chooseLook(subject);
  const random = createRandom("draw", subject.seed, String(subject.index));
  const sheet = createSheet(width, height);
  scene.draw({ sheet, palette, random });
  const area = innerArea(width, height);
  const { prompt: text, mark } = subject;
  sheet.add(
    captionMarkup({ text, mark, palette, style: "card", area, edge: "bottom", centred: true }),
  );
  return sheet.document();
}

async function drawOver({ subject, base, references, area }: Edit): Promise<Frame> {
  const { palette } = chooseLook(subject);
  const wash = Buffer.from(washMarkup(base, palette));
  const tinted = await readFrame(
    openFrame(base).composite([
      { input: wash, blend: "soft-light" },
      { input: wash, blend: "over" },
    ]),
  );
  const chips = await referenceChips(references, palette, area);
  const sticker = Buffer.from(stickerMarkup(subject, base, area));
  return readFrame(openFrame(withAlphaOf(tinted, base)).composite([{ input: sticker }, ...chips]));
}

function washMarkup({ width, height }: Frame, { mid, accent, shade }: Palette): string {
  const sheet = createSheet(width, height);
  const fill = sheet.linear(
    [
      [0, accent, 0.3],
      [0.5, mid, 0.22],
      [1, shade, 0.34],
    ],
    55,
  );
  sheet.add(element("rect", { width, height, fill }));
  return sheet.document();
}

function stickerMarkup(subject: Subject, { width, height }: Frame, area: Area): string {
  const { scene, palette } = chooseLook(subject);
  const seed = [subject.seed, String(subject.index)];
  const random = createRandom("edit", ...seed);
  const sheet = createSheet(width, height);
  const reach = Math.min(area.width, area.height) * random.between(0.19, 0.24);
  const cx = area.x + area.width * random.between(0.34, 0.68);
  const cy = area.y + area.height * random.between(0.48, 0.62);
  const edge = reach * 2.1;
  const inner = createSheet(edge, edge, "inner-");
  scene.draw({ sheet: inner, palette, random: createRandom("draw", ...seed) });
  const inside = inner.embed(cx - edge / 2, cy - edge / 2);
  const shape = chooseStickerShape(random, { cx, cy, rx: reach, ry: reach });
  pasteSticker(sheet, { shape, inside, palette, border: reach * 0.07 });
  const { prompt: text, mark } = subject;
  sheet.add(captionMarkup({ text, mark, palette, style: "card", area, edge: "top" }));
  return sheet.document();
}
