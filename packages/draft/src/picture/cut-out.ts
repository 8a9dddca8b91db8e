import { element } from "../svg/markup.ts";
import { createSheet } from "../svg/sheet.ts";
import { stickerOn } from "./compose-sticker.ts";
import type { Frame } from "./frame.ts";
import { openFrame, readFrame } from "./frame.ts";

/** The frame cut to a sticker's outline; everything outside is transparent. */
export async function cutOut(frame: Frame, seed: readonly string[]): Promise<Frame> {
  const sheet = createSheet(frame.width, frame.height);
  const shape = stickerOn(frame.width, frame.height, seed);
  sheet.add(element("path", { d: shape.outline(0), fill: "#ffffff" }));
  const input = Buffer.from(sheet.document());
  return readFrame(openFrame(frame).composite([{ input, blend: "dest-in" }]));
}
