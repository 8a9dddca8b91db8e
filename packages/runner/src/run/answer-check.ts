import type { ImageRequest } from "@genlock/provider";
import type { Inspection } from "./run-ports.ts";

/** What is said about one picture of an answer. */
export type AnswerFinding =
  | { readonly kind: "good"; readonly warnings: readonly string[] }
  /** Not to be locked: no picture, or without what was expressly asked for. */
  | { readonly kind: "bad"; readonly reason: string };

const mediaTypes: { readonly [format: string]: string } = {
  png: "image/png",
  jpeg: "image/jpeg",
  webp: "image/webp",
  gif: "image/gif",
  svg: "image/svg+xml",
};

/**
 * Compares a received picture with what was asked for. Gateways drop settings silently, so only the bytes count: another
 * size or format is locked with a warning, a missing alpha channel is not locked.
 */
export function checkAnswer(
  request: Pick<ImageRequest, "size" | "background" | "outputFormat">,
  inspection: Inspection,
): AnswerFinding {
  if (!inspection.ok) return { kind: "bad", reason: inspection.reason };
  if (request.background === "transparent" && !inspection.hasAlpha) {
    return {
      kind: "bad",
      reason: "a transparent background was asked for, and no pixel of the answer is transparent",
    };
  }
  const warnings: string[] = [];
  const size = `${inspection.width}x${inspection.height}`;
  if (request.size !== undefined && request.size !== "auto" && request.size !== size) {
    warnings.push(`${request.size} was asked for, and the picture is ${size}`);
  }
  const wanted = request.outputFormat === undefined ? undefined : mediaTypes[request.outputFormat];
  if (wanted !== undefined && wanted !== inspection.mediaType) {
    warnings.push(
      `${request.outputFormat} was asked for, and the bytes are ${inspection.mediaType}`,
    );
  }
  return { kind: "good", warnings };
}
