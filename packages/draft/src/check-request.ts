import type { ImageRequest, RequestFinding } from "@genlock/provider";
import { capabilities } from "./capabilities.ts";
import { drawnOn } from "./drawn-on.ts";
import { nearestSize, parseSize, writeSize } from "./size.ts";

type Details = Partial<Pick<RequestFinding, "kind" | "hint" | "suggestion">>;

function error(field: string, message: string, details: Details = {}): RequestFinding {
  const { kind = "invalid", hint, suggestion } = details;
  return { severity: "error", kind, field, message, hint, suggestion };
}

/** Everything that keeps the draft provider from drawing a request. Never throws. */
export function checkRequest(request: ImageRequest): RequestFinding[] {
  return [
    ...checkWay(request),
    ...checkPrompt(request),
    ...checkAmounts(request),
    ...checkSize(request),
    ...checkOutput(request),
    ...checkInputs(request),
  ];
}

function checkWay({ api, operation }: ImageRequest): RequestFinding[] {
  const findings: RequestFinding[] = [];
  if (!(capabilities.apis ?? []).includes(api)) {
    const message = "The draft provider knows the Image API and the Responses API only.";
    findings.push(error("api", message, { kind: "unsupported", suggestion: "images" }));
  }
  if (!(capabilities.operations ?? []).includes(operation)) {
    const message = "The draft provider generates, edits and varies pictures only.";
    findings.push(error("operation", message, { kind: "unsupported" }));
  }
  return findings;
}

function checkPrompt({ operation, prompt }: ImageRequest): RequestFinding[] {
  const most = capabilities.maxPromptLength ?? prompt.length;
  if (operation !== "variation" && prompt.trim() === "") {
    return [error("prompt", "The prompt is empty.", { hint: "Say what the picture shows." })];
  }
  if (prompt.length <= most) return [];
  return [
    error("prompt", `The prompt has ${prompt.length} characters; at most ${most} are taken.`),
  ];
}

function checkAmounts({ api, count, partialImages }: ImageRequest): RequestFinding[] {
  const findings: RequestFinding[] = [];
  const mostImages = api === "responses" ? 1 : (capabilities.maxImagesPerCall ?? 1);
  if (!Number.isInteger(count) || count < 1 || count > mostImages) {
    const suggestion = count > mostImages ? mostImages : 1;
    const message =
      mostImages === 1
        ? "A response draws one picture."
        : `One call draws 1 to ${mostImages} pictures.`;
    findings.push(error("count", message, { suggestion }));
  }
  const mostPartials = capabilities.maxPartialImages ?? 0;
  if (!Number.isInteger(partialImages) || partialImages < 0 || partialImages > mostPartials) {
    const suggestion = partialImages > mostPartials ? mostPartials : 0;
    const message = `A picture has 0 to ${mostPartials} partial images.`;
    findings.push(error("partialImages", message, { suggestion }));
  }
  return findings;
}

function checkSize({ size }: ImageRequest): RequestFinding[] {
  const parsed = parseSize(size);
  if (parsed === "auto") return [];
  const message = "A size is WIDTHxHEIGHT in pixels, each from 1 to 4096, or auto.";
  if (parsed === undefined) return [error("size", message, { suggestion: "1024x1024" })];
  const suggestion = writeSize(nearestSize(parsed));
  return suggestion === writeSize(parsed) ? [] : [error("size", message, { suggestion })];
}

function checkOutput(request: ImageRequest): RequestFinding[] {
  const { background, outputFormat, outputCompression } = request;
  const findings: RequestFinding[] = [];
  const { backgrounds = [], outputFormats = [] } = capabilities;
  if (background !== undefined && !backgrounds.includes(background)) {
    const message = `A background is one of ${backgrounds.join(", ")}.`;
    findings.push(error("background", message, { suggestion: "auto" }));
  }
  if (outputFormat !== undefined && !outputFormats.includes(outputFormat)) {
    const message = `The draft provider writes ${outputFormats.join(", ")}.`;
    findings.push(error("outputFormat", message, { kind: "unsupported", suggestion: "png" }));
  }
  if (background === "transparent" && outputFormat === "jpeg") {
    const message = "JPEG holds no transparency.";
    findings.push(error("outputFormat", message, { suggestion: "webp" }));
  }
  if (outputCompression !== undefined && !(outputCompression >= 0 && outputCompression <= 100)) {
    const suggestion = outputCompression < 0 ? 0 : 100;
    findings.push(error("outputCompression", "Compression is from 0 to 100.", { suggestion }));
  }
  return findings;
}

function checkInputs(request: ImageRequest): RequestFinding[] {
  const { operation, images, mask } = drawnOn(request);
  const findings: RequestFinding[] = [];
  const most = capabilities.maxInputImages ?? 0;
  const bases = images.filter((image) => image.role === "base").length;
  if (images.length > most) {
    findings.push(error("images", `One call takes at most ${most} input images.`));
  }
  if (operation === "edit" && images.length === 0) {
    findings.push(error("images", "An edit needs the picture that is edited."));
  }
  if (operation === "variation" && bases !== 1) {
    findings.push(error("images", "A variation needs exactly one picture."));
  }
  if (mask !== undefined && operation !== "edit") {
    findings.push(error("mask", "Only an edit has a mask."));
  }
  if (mask?.hasAlpha === false) {
    const hint = "Make the part that may change transparent.";
    findings.push(error("mask", "The mask has no transparency, so nothing may change.", { hint }));
  }
  return findings;
}
