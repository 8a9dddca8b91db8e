import { createRandom } from "../random.ts";
import { createSheet } from "../svg/sheet.ts";
import { captionMarkup } from "../text/caption.ts";
import type { Subject } from "./compose-scene.ts";
import { chooseLook } from "./compose-scene.ts";
import { cornerMark } from "./corner-mark.ts";
import type { Frame } from "./frame.ts";
import { openFrame, readFrame } from "./frame.ts";

/** The same picture again, composed differently: mirrored, seen closer, in turned colours. */
export async function drawVariation(subject: Subject, base: Frame): Promise<Frame> {
  const { width, height } = base;
  const random = createRandom("variation", subject.seed, String(subject.index));
  const close = random.between(0.68, 0.8);
  const [cropWidth, cropHeight] = [width, height].map((edge) =>
    Math.max(1, Math.round(edge * close)),
  );
  const crop = { width: cropWidth ?? width, height: cropHeight ?? height };
  const left = Math.floor((width - crop.width) * random.next());
  const top = Math.floor((height - crop.height) * random.next() * 0.4);
  const turn = random.pick([-1, 1]) * random.whole(18, 70);
  const cropped = await readFrame(openFrame(base).extract({ left, top, ...crop }));
  const recoloured = openFrame(cropped)
    .flop()
    .modulate({ hue: turn })
    .resize({ width, height, fit: "fill" });
  const frame = await readFrame(recoloured);
  return readFrame(openFrame(frame).composite([{ input: Buffer.from(markMarkup(subject, base)) }]));
}

function markMarkup(subject: Subject, { width, height }: Frame): string {
  const { palette } = chooseLook(subject);
  const sheet = createSheet(width, height);
  const area = { x: 0, y: 0, width, height };
  const { prompt: text, mark } = subject;
  const caption = captionMarkup({ text, mark, palette, style: "card", area, edge: "bottom" });
  sheet.add(caption === "" ? cornerMark(area, palette) : caption);
  return sheet.document();
}
