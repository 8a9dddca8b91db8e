import assert from "node:assert/strict";
import type { ImageModelV1 } from "../image-model.ts";
import type { ImageRequest } from "../request.ts";
import { offers, sampleRequest, unreadInput } from "./sample-request.ts";
import { errorsOf, keylessModel } from "./setting.ts";
import { allowsSize, illegalSizes } from "./size-rules.ts";
import type { ConformanceCase, ConformanceSubject } from "./subject.ts";

/** Asserts that `changes` make a legal request illegal because of one of `fields`. */
type Refuse = (changes: Partial<ImageRequest>, fields: readonly string[]) => void;

/** What `check` must refuse, as far as the capabilities say what is possible. */
export function refusalCases(subject: ConformanceSubject): ConformanceCase[] {
  const refusing = (assertAll: (model: ImageModelV1, refuse: Refuse) => void) => async () => {
    const model = keylessModel(subject);
    assertAll(model, (changes, fields) => {
      const errors = errorsOf(model, sampleRequest(model, subject, changes));
      const found = errors.some((error) => fields.includes(error.field ?? ""));
      assert.ok(found, `${JSON.stringify(shortened(changes))} is an error of ${fields.join(", ")}`);
    });
  };
  return [
    {
      name: "an illegal size is refused and a legal one suggested",
      run: async () => {
        assertSizesRefused(subject);
      },
    },
    { name: "a size that is none is refused", run: refusing(refuseMalformedSizes) },
    { name: "transparency is refused for JPEG", run: refusing(refuseTransparentJpeg) },
    { name: "too many or no images are refused", run: refusing(refuseCounts) },
    { name: "a prompt that is empty or too long is refused", run: refusing(refusePrompts) },
    { name: "compression beyond 0 to 100 is refused", run: refusing(refuseCompression) },
    { name: "values outside the known lists are refused", run: refusing(refuseUnlisted) },
    { name: "edits without, or with too many, pictures are refused", run: refusing(refuseInputs) },
  ];
}

function shortened(changes: Partial<ImageRequest>): object {
  const { prompt, images } = changes;
  return {
    ...changes,
    ...(prompt === undefined ? {} : { prompt: `${prompt.length} characters` }),
    ...(images === undefined ? {} : { images: images.length }),
  };
}

function assertSizesRefused(subject: ConformanceSubject): void {
  const model = keylessModel(subject);
  const { sizes } = model.capabilities;
  if (sizes === undefined) return;
  for (const size of illegalSizes(sizes)) {
    const errors = errorsOf(model, sampleRequest(model, subject, { size }));
    const error = errors.find((candidate) => candidate.field === "size");
    assert.ok(error !== undefined, `${size} is refused`);
    assert.equal(typeof error.suggestion, "string", `another size is suggested for ${size}`);
    const suggestion = String(error.suggestion);
    assert.ok(allowsSize(sizes, suggestion), `${suggestion}, suggested for ${size}, is legal`);
  }
}

function refuseMalformedSizes(_model: ImageModelV1, refuse: Refuse): void {
  for (const size of ["big", "1024", "1024x", "0x0", "-1x1", "1e3x1e3", " 64x64", ""]) {
    refuse({ size }, ["size"]);
  }
}

function refuseTransparentJpeg({ capabilities }: ImageModelV1, refuse: Refuse): void {
  const possible =
    offers(capabilities, "backgrounds", "transparent") &&
    offers(capabilities, "outputFormats", "jpeg");
  if (possible) {
    refuse({ background: "transparent", outputFormat: "jpeg" }, ["background", "outputFormat"]);
  }
}

function refuseCounts({ capabilities }: ImageModelV1, refuse: Refuse): void {
  for (const count of [0, -1, 1.5, Number.NaN]) refuse({ count }, ["count"]);
  const { maxImagesPerCall, maxPartialImages } = capabilities;
  if (maxImagesPerCall !== undefined) refuse({ count: maxImagesPerCall + 1 }, ["count"]);
  if (maxPartialImages !== undefined) {
    refuse({ partialImages: maxPartialImages + 1 }, ["partialImages"]);
  }
}

function refusePrompts({ capabilities }: ImageModelV1, refuse: Refuse): void {
  refuse({ prompt: "" }, ["prompt"]);
  const { maxPromptLength } = capabilities;
  if (maxPromptLength !== undefined) {
    refuse({ prompt: "a".repeat(maxPromptLength + 1) }, ["prompt"]);
  }
}

function refuseCompression({ capabilities }: ImageModelV1, refuse: Refuse): void {
  const format = ["jpeg", "webp"].find((name) => offers(capabilities, "outputFormats", name));
  for (const outputCompression of [-1, 101, Number.NaN]) {
    refuse({ outputCompression, outputFormat: format }, ["outputCompression"]);
  }
}

function refuseUnlisted({ capabilities }: ImageModelV1, refuse: Refuse): void {
  const { outputFormats, backgrounds, qualities, operations, apis } = capabilities;
  if (outputFormats !== undefined) refuse({ outputFormat: "papyrus" }, ["outputFormat"]);
  if (backgrounds !== undefined) refuse({ background: "plaid" }, ["background"]);
  if (qualities !== undefined) refuse({ quality: "superb" }, ["quality"]);
  for (const api of ["images", "responses"] as const) {
    if (apis !== undefined && !apis.includes(api)) refuse({ api }, ["api"]);
  }
  for (const operation of ["edit", "variation"] as const) {
    const images = [unreadInput("base")];
    if (operations !== undefined && !operations.includes(operation)) {
      refuse({ operation, images }, ["operation"]);
    }
  }
}

function refuseInputs({ capabilities }: ImageModelV1, refuse: Refuse): void {
  if (!offers(capabilities, "operations", "edit")) return;
  refuse({ operation: "edit", images: [] }, ["images", "operation"]);
  const { maxInputImages } = capabilities;
  if (maxInputImages === undefined) return;
  const images = Array.from({ length: maxInputImages + 1 }, () => unreadInput("base"));
  refuse({ operation: "edit", images }, ["images"]);
}
