import { describe, expect, test } from "vitest";
import type { LockEntry } from "../lock/lock.ts";
import type { ResolvedAsset, ResolvedSettings } from "../resolve/resolved-asset.ts";
import { expectPicture } from "./expect-picture.ts";

const unset: ResolvedSettings = {
  api: undefined,
  model: undefined,
  size: undefined,
  quality: undefined,
  background: undefined,
  output_format: undefined,
  output_compression: undefined,
  moderation: undefined,
  input_fidelity: undefined,
  responses: undefined,
  params: undefined,
};

function asset(settings: Partial<ResolvedSettings>, widths?: readonly number[]): ResolvedAsset {
  return {
    id: "hero",
    origin: { file: "genlock.yaml", pointer: "/assets/hero", range: undefined },
    origins: new Map(),
    operation: "generate",
    provider: "draft",
    prompts: ["a hill"],
    conversation: false,
    styles: [],
    inputs: [],
    mask: undefined,
    region: undefined,
    preserveOutside: undefined,
    settings: { ...unset, ...settings },
    candidates: 1,
    partialImages: 0,
    alt: undefined,
    derivatives: { widths, formats: undefined, quality: {} },
  };
}

function locked(width: number, height: number, mediaType: string): LockEntry {
  const made = {
    key: "k",
    take: 0,
    call: 0,
    index: 0,
    provenance: { provider: "draft", model: "draft-1", billing: "free" },
  } as const;
  return {
    accepts: { key: "k", fields: { provider: "draft", operation: "generate" } },
    current: "d",
    pinned: false,
    chosen: false,
    outputs: [
      {
        digest: "d",
        role: "candidate",
        mediaType,
        width,
        height,
        byteLength: 1,
        hasAlpha: false,
        made,
      },
    ],
  };
}

describe("expectPicture", () => {
  test("goes by the locked picture, even when the manifest asks for another size", () => {
    const picture = expectPicture(
      asset({ size: "2000x2000" }, [400, 5000]),
      locked(900, 600, "image/jpeg"),
    );
    expect(picture.original).toEqual({ format: "jpeg", width: 900, height: 600 });
    expect(picture.derivatives.filter((file) => file.format === "jpeg")).toEqual([
      { format: "jpeg", width: 400, height: 267 },
      { format: "jpeg", width: 900, height: 600 },
    ]);
    expect(picture.sized).toBe(true);
  });

  test("goes by the manifest's size while nothing is locked", () => {
    const picture = expectPicture(asset({ size: "1536x1024", output_format: "webp" }), undefined);
    expect(picture.original).toEqual({ format: "webp", width: 1536, height: 1024 });
    expect(picture.derivatives.map((file) => file.format)).toEqual(["avif", "webp"]);
    expect(picture.sized).toBe(true);
  });

  test.each([undefined, "auto"])("assumes a square for size %s and says so", (size) => {
    const picture = expectPicture(asset({ size }), undefined);
    expect(picture.original).toEqual({ format: "png", width: 1024, height: 1024 });
    expect(picture.sized).toBe(false);
  });
});
