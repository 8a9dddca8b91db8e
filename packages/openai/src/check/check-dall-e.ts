import type { ImageRequest, RequestFinding } from "@genlock/provider";
import { refuse, warn } from "./findings.ts";

/** DALL·E knows none of the newer settings: what would only repeat its habit is left out, the rest is refused. */
export function checkDallE(request: ImageRequest, name: string): RequestFinding[] {
  const settings = [
    { field: "background", value: request.background, harmless: ["auto", "opaque"] },
    { field: "outputFormat", value: request.outputFormat, harmless: ["png"] },
    { field: "outputCompression", value: request.outputCompression, harmless: [100] },
    { field: "moderation", value: request.moderation, harmless: ["auto"] },
    { field: "inputFidelity", value: request.inputFidelity, harmless: ["low"] },
    { field: "partialImages", value: request.partialImages || undefined, harmless: [] },
  ] as const;
  return settings
    .filter(({ value }) => value !== undefined)
    .map(({ field, value, harmless }) =>
      (harmless as readonly unknown[]).includes(value)
        ? warn("ignored", { field, message: `${name} has no such setting, so it is not sent.` })
        : refuse("unsupported", {
            field,
            message: `${name} cannot do this: it has no such setting.`,
            hint: "Leave it out, or take a GPT image model.",
          }),
    );
}
