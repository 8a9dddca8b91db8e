import type { ImageInput, ImageRequest, RequestFinding } from "@genlock/provider";
import type { ModelFacts } from "../models/model-facts.ts";
import { sentPictures } from "../request/sent-pictures.ts";
import { refuse, warn } from "./findings.ts";

const megabyte = 1024 * 1024;
const maxMask = 4 * megabyte;
const types = ["image/png", "image/webp", "image/jpeg"];

/** Whether the pictures that go in are what the endpoint takes. What is not measured yet is not looked at. */
export function checkInputs(request: ImageRequest, facts: ModelFacts): RequestFinding[] {
  const name = facts.names[0];
  const { mask } = request;
  const images = sentPictures(request);
  const limit = facts.maxInputImages;
  const findings: RequestFinding[] = [];
  if (images.length === 0) {
    const what = request.operation === "variation" ? "A variation" : "An edit";
    findings.push(refuse("invalid", { field: "images", message: `${what} needs a picture.` }));
  }
  if (limit !== undefined && images.length > limit) {
    findings.push(
      refuse("unsupported", {
        field: "images",
        message: `${name} takes at most ${limit} pictures in one call, not ${images.length}.`,
        hint: "Leave some out; references of styles count as well.",
      }),
    );
  }
  if (facts.bestInputs !== undefined && images.length > facts.bestInputs) {
    findings.push(adviseOrder(name ?? "", facts.bestInputs));
  }
  const check = facts.family === "dall-e" ? checkDallEInput : checkInput;
  findings.push(...images.flatMap((image, index) => check(image, `images.${index}`)));
  if (mask !== undefined && request.operation === "edit") {
    findings.push(...checkMask(mask, images[0]));
  }
  return findings;
}

function adviseOrder(name: string, best: number): RequestFinding {
  const which = best === 1 ? "the first picture that goes" : `the first ${best} pictures that go`;
  return warn("advice", {
    field: "images",
    message: `${name} keeps ${which} in best; later ones lose detail.`,
    hint: "Put first what must be recognised, such as faces and marks.",
  });
}

function checkInput(image: ImageInput, field: string): RequestFinding[] {
  const findings: RequestFinding[] = [];
  if (image.mediaType !== undefined && !types.includes(image.mediaType)) {
    findings.push(
      refuse("unsupported", {
        field,
        message: `An input picture is png, webp or jpeg, not ${image.mediaType}.`,
        hint: "Save it as PNG, JPEG or WebP; where it is still to be made, ask for one of them as `output_format`.",
      }),
    );
  }
  if (image.byteLength !== undefined && image.byteLength >= 50 * megabyte) {
    findings.push(
      refuse("unsupported", {
        field,
        message: "An input picture is smaller than 50 MB.",
        hint: "Shrink it, or save it as JPEG.",
      }),
    );
  }
  return findings;
}

function checkDallEInput(image: ImageInput, field: string): RequestFinding[] {
  const square = image.width === image.height;
  const png = image.mediaType === undefined || image.mediaType === "image/png";
  const small = image.byteLength === undefined || image.byteLength < maxMask;
  return square && png && small
    ? []
    : [
        refuse("unsupported", {
          field,
          message: "dall-e-2 takes one square PNG smaller than 4 MB.",
          hint: "Cut it square and save it as PNG, or take a GPT image model.",
        }),
      ];
}

function checkMask(mask: ImageInput, first: ImageInput | undefined): RequestFinding[] {
  const trouble = (message: string): RequestFinding =>
    refuse("unsupported", { field: "mask", message });
  const findings: RequestFinding[] = [];
  if (mask.mediaType !== undefined && mask.mediaType !== "image/png") {
    findings.push(trouble(`A mask is a PNG, not ${mask.mediaType}.`));
  }
  if (mask.hasAlpha === false) {
    findings.push(trouble("A mask says by its transparency what may change; this one has none."));
  }
  if (mask.byteLength !== undefined && mask.byteLength >= maxMask) {
    findings.push(trouble("A mask is smaller than 4 MB."));
  }
  const measured = mask.width !== undefined && first?.width !== undefined;
  if (measured && (mask.width !== first.width || mask.height !== first.height)) {
    findings.push(
      trouble(
        `The mask is ${mask.width}x${mask.height}, the first picture ${first.width}x${first.height}; they must be the same.`,
      ),
    );
  }
  return findings;
}
