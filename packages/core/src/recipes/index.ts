export { xmpPacket } from "../provenance/xmp-packet.ts";
export { derivativeHeight } from "./derivative-height.ts";
export { clampFrame, layoutOf } from "./layout.ts";
export type { Layout } from "./layout.ts";
