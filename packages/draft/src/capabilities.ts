import type { ImageCapabilities } from "@genlock/provider";
import { maxEdge } from "./size.ts";

/** What the draft provider can do; the same for every model name it is given. */
export const capabilities: ImageCapabilities = {
  asOf: "2026-11-21",
  status: "current",
  endsOn: undefined,
  operations: ["generate", "edit", "variation"],
  apis: ["images", "responses"],
  sizes: {
    kind: "flexible",
    multipleOf: 1,
    maxEdge,
    maxRatio: maxEdge,
    minPixels: 1,
    maxPixels: maxEdge * maxEdge,
    auto: true,
  },
  // Any quality of any other provider is taken: a change of provider must not need a change of settings.
  qualities: undefined,
  backgrounds: ["auto", "opaque", "transparent"],
  outputFormats: ["png", "jpeg", "webp"],
  maxPromptLength: 131_072,
  maxImagesPerCall: 10,
  maxInputImages: 16,
  maxPartialImages: 3,
  deterministic: true,
};
