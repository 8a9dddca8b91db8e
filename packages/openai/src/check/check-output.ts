import type { ImageRequest, RequestFinding } from "@genlock/provider";
import type { ModelFacts } from "../models/model-facts.ts";
import { refuse, warn } from "./findings.ts";

/** Rules of background, format and compression that hold for every GPT image model, known or not. */
export function checkOutput(
  request: ImageRequest,
  facts: ModelFacts | undefined,
): RequestFinding[] {
  return [
    ...checkBackground(request, facts),
    ...checkFormat(request, facts),
    ...checkCompression(request),
  ];
}

function checkBackground(request: ImageRequest, facts: ModelFacts | undefined): RequestFinding[] {
  const { background, outputFormat } = request;
  if (background === undefined || background === "auto" || background === "opaque") {
    return [];
  }
  if (background !== "transparent") {
    return [
      refuse("invalid", {
        field: "background",
        message: `"${background}" is no background; there are auto, transparent and opaque.`,
      }),
    ];
  }
  const findings: RequestFinding[] = [];
  if (facts?.transparent === "preview") {
    // Written by hand, so it is meant: it is sent, and the picture's own pixels are looked at afterwards.
    findings.push(
      warn("advice", {
        field: "background",
        message: `Transparency is a preview in ${facts.names[0]}: the service may refuse it or draw a background.`,
        hint: "The transparency of the answer is checked. gpt-image-1.5 and gpt-image-2.5-flare have it without reserve.",
      }),
    );
  }
  if (outputFormat !== undefined && outputFormat !== "png" && outputFormat !== "webp") {
    findings.push(
      refuse("invalid", {
        field: "outputFormat",
        message: `A transparent background needs png or webp, not ${outputFormat}.`,
        suggestion: outputFormat === "jpeg" ? "webp" : "png",
      }),
    );
  }
  return findings;
}

function checkFormat(request: ImageRequest, facts: ModelFacts | undefined): RequestFinding[] {
  const { outputFormat } = request;
  if (outputFormat === undefined) {
    return [];
  }
  const known = facts?.outputFormats;
  if (known !== undefined && !known.includes(outputFormat)) {
    return [
      refuse("unsupported", {
        field: "outputFormat",
        message: `${facts?.names[0]} cannot answer ${outputFormat}; it answers ${known.join(", ")}.`,
        suggestion: "png",
      }),
    ];
  }
  return outputFormat === "gif" || outputFormat === "svg"
    ? checkPreviewFormat(request, outputFormat)
    : [];
}

function checkPreviewFormat(request: ImageRequest, format: "gif" | "svg"): RequestFinding[] {
  const findings = [
    warn("advice", {
      field: "outputFormat",
      message: `${format} is a preview that OpenAI opens to some accounts only, at a price that is not published.`,
    }),
  ];
  if (format === "svg" && request.count > 1) {
    findings.push(
      refuse("invalid", {
        field: "count",
        message: "An svg is drawn one at a time.",
        suggestion: 1,
      }),
    );
  }
  if (format === "svg" && request.operation !== "generate") {
    findings.push(
      refuse("unsupported", { field: "outputFormat", message: "An edit cannot answer svg." }),
    );
  }
  if (format === "gif" && request.mask !== undefined) {
    findings.push(refuse("unsupported", { field: "mask", message: "A gif takes no mask." }));
  }
  if (request.partialImages > 0) {
    findings.push(
      refuse("invalid", {
        field: "partialImages",
        message: `There are no partial images of a ${format}.`,
        suggestion: 0,
      }),
    );
  }
  return findings;
}

function checkCompression(request: ImageRequest): RequestFinding[] {
  const { outputCompression, outputFormat = "png" } = request;
  if (outputCompression === undefined) {
    return [];
  }
  const inRange =
    Number.isInteger(outputCompression) && outputCompression >= 0 && outputCompression <= 100;
  if (!inRange) {
    return [
      refuse("invalid", {
        field: "outputCompression",
        message: `Compression is a whole number from 0 to 100, not ${outputCompression}.`,
        suggestion: Math.min(100, Math.max(0, Math.round(outputCompression) || 0)),
      }),
    ];
  }
  const lossless = outputFormat === "png" && outputCompression === 100;
  return lossless || outputFormat === "jpeg" || outputFormat === "webp"
    ? []
    : [
        refuse("invalid", {
          field: "outputCompression",
          message: `${outputFormat} cannot be compressed by a percentage; jpeg and webp can.`,
          hint: "Leave it out, or ask for jpeg or webp.",
        }),
      ];
}
