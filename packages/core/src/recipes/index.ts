export { xmpPacket } from "../provenance/xmp-packet.ts";
export { derivativeHeight } from "./derivative-height.ts";
export { derivativeKey } from "./derivative-key.ts";
export { derivativeExtension, derivativeName } from "./derivative-name.ts";
export { derivativeSize } from "./derivative-size.ts";
export { clampFrame, layoutOf } from "./layout.ts";
export type { Layout } from "./layout.ts";
