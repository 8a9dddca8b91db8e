import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { sha256 } from "@genlock/core";
import { describe, expect, test } from "vitest";
import sharp from "sharp";
import { paidManifest } from "../art/art-project.ts";
import { fieldText } from "../support/openai-server/field-text.ts";
import { arrivedMask, claimingPng, describeMask, editProject, wantedMask } from "./edit-project.ts";

const edit = (more: string): string =>
  `  hero: { edit: ./photo.png, prompt: A red door, alt: A door, ${more} }\n`;

describe("what arrives at the service", () => {
  test.each([
    ["a black and white mask", "mask: { file: black.png, edit: black }"],
    ["a white and black mask", "mask: { file: white.png, edit: white }"],
    ["a mask with alpha", "mask: alpha.png"],
    ["a mask with alpha, in words", "mask: { file: alpha.png, edit: transparent }"],
    ["a region", "region: [0, 0, 0.5, 0.5]"],
  ])("of %s is a PNG with alpha, as large as the first picture", async (_, more) => {
    const project = await editProject(edit(more));
    expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
    expect(await arrivedMask(project)).toEqual(wantedMask);
    const { fields } = project.entry("hero").accepts;
    const isMask = more.startsWith("mask");
    const file = /[a-z]+\.png/.exec(more)?.[0] ?? "";
    const colour = /edit: ([a-z]+)/.exec(more)?.[1];
    expect(fields.mask).toEqual(
      isMask
        ? { digest: project.digest(file), ...(colour !== undefined && { edit: colour }) }
        : undefined,
    );
    expect(fields.region).toEqual(isMask ? undefined : [0, 0, 0.5, 0.5]);
  });

  test("of a picture's own transparency is the picture, byte for byte, and no mask", async () => {
    const project = await editProject("  hero: { edit: ./cut.png, prompt: A door, alt: x }\n");
    expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
    expect(await arrivedMask(project)).toBeUndefined();
    const [request] = project.api.requests;
    const [image] = request?.files ?? [];
    expect(image).toMatchObject({ field: "image", type: "image/png" });
    expect(sha256(image?.bytes ?? "")).toBe(project.digest("cut.png"));
  });

  test("of several pictures is the stated order, with their types and labels by position", async () => {
    const project = await editProject(`  hero:
    edit: [./photo.png, ./cut.png]
    style: house
    references: [{ file: back.webp, label: the backdrop }, { asset: fox, label: the fox }]
    prompt: A red door
    alt: A door
  fox: { prompt: A fox, alt: A fox }
styles:
  house: { references: [{ file: logo.jpg, label: our logo }] }
`);
    const photo = sharp(project.path("photo.png")).resize(64);
    writeFileSync(project.path("back.webp"), await photo.clone().webp().toBuffer());
    writeFileSync(project.path("logo.jpg"), await photo.clone().jpeg().toBuffer());
    expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
    const request = project.api.requests.find(({ path }) => path.endsWith("/images/edits"));
    const types = request?.files.map(({ field, type }) => `${field} ${type}`);
    expect(types).toEqual([
      "image[] image/png",
      "image[] image/png",
      "image[] image/jpeg",
      "image[] image/webp",
      "image[] image/png",
    ]);
    // A form writes line ends in its own way.
    expect(fieldText(request?.body["prompt"]).replaceAll("\r", "")).toBe(
      "A red door\n\nImage 3 is our logo. Image 4 is the backdrop. Image 5 is the fox.",
    );
  });

  test("by the Responses API is the same mask, inside of the tool", async () => {
    const project = await editProject(
      edit("api: responses, mask: { file: black.png, edit: black }"),
    );
    expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
    const sent = JSON.stringify(project.api.requests.at(-1)?.body);
    const [, mask = ""] =
      /"input_image_mask":\{"image_url":"data:image\/png;base64,([^"]+)"/.exec(sent) ?? [];
    expect(await describeMask({ type: "image/png", bytes: Buffer.from(mask, "base64") })).toEqual(
      wantedMask,
    );
  });

  test("of settings that edits do not have is nothing, and check says so", async () => {
    const project = await editProject(edit("moderation: low, region: [0, 0, 0.5, 0.5]"));
    const checked = await project.run("check");
    expect(checked).toMatchObject({ code: 0 });
    expect(checked.stdout + checked.stderr).toContain("Edits have no moderation setting");
    expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
    expect(project.api.requests.at(-1)?.body).not.toHaveProperty("moderation");
  });
});

describe("A18: a mask that cannot be used", () => {
  const mask = "mask: { file: bad.png, edit: black }";

  test.each([
    [
      "another size",
      "MASK_SIZE",
      mask,
      () =>
        sharp({ create: grey(512) })
          .png()
          .toBuffer(),
    ],
    [
      "no alpha",
      "MASK_WITHOUT_ALPHA",
      "mask: bad.png",
      () =>
        sharp({ create: grey(1024) })
          .png()
          .toBuffer(),
    ],
    ["a claim of 4 GB", "INPUT_TOO_LARGE", mask, () => claimingPng(65_000)],
    ["no picture", "INPUT_NOT_A_PICTURE", mask, () => Buffer.from("not a picture")],
  ])("for %s is told at its place before anything is sent", async (_, code, more, make) => {
    const project = await editProject(edit(more));
    writeFileSync(project.path("bad.png"), await make());
    const checked = await project.run("check", "--json");
    expect(checked.code).toBe(3);
    const told: { diagnostics: { code: string; severity: string }[] } = JSON.parse(checked.stdout);
    const errors = told.diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect((await project.run("generate", "--yes")).code).toBe(3);
    expect(project.api.requests).toEqual([]);
  });

  test("since it frees nothing is told before anything is sent", async () => {
    const project = await editProject(edit("mask: { file: opaque.png, edit: black }"));
    const run = await project.run("generate", "--yes");
    expect(run.code).toBe(6);
    expect(run.stdout).toContain("MASK_UNUSABLE");
    expect(run.stdout).toContain("It marks nothing that may change.");
    expect(project.api.requests).toEqual([]);
  });

  test("since it stays larger than 4 MB is told before anything is sent", async () => {
    const size = { width: 2560, height: 1920 };
    const project = await editProject(edit("model: gpt-image-2, size: 2560x1920, mask: noisy.png"));
    const grain = randomBytes(size.width * size.height);
    const noisy = sharp({ create: { ...size, channels: 3, background: "red" } })
      .joinChannel(grain, { raw: { ...size, channels: 1 } })
      .png({ compressionLevel: 1 });
    writeFileSync(project.path("noisy.png"), await noisy.toBuffer());
    const photo = sharp({ create: { ...size, channels: 3, background: "red" } }).png();
    writeFileSync(project.path("photo.png"), await photo.toBuffer());
    const run = await project.run("generate", "--yes");
    expect(run.stdout).toContain("services take less than 4 MB");
    expect(project.api.requests).toEqual([]);
  });

  test("of a region without a pixel is told", async () => {
    const project = await editProject(edit("region: [0.5, 0, 0.5, 1]"));
    const checked = await project.run("check");
    expect(checked.code).toBe(3);
    expect(checked.stdout + checked.stderr).toContain("REGION_EMPTY");
  });
});

test("the same manifest is drawn by the draft, for nothing", async () => {
  const project = await editProject(edit("mask: { file: black.png, edit: black }"));
  const draft = paidManifest(edit("mask: { file: black.png, edit: black }"));
  project.write({ "genlock.yaml": draft.replace("provider: openai", "provider: draft") });
  expect(await project.run("generate")).toMatchObject({ code: 0 });
  expect(project.entry("hero").outputs[0]).toMatchObject({ role: "candidate", width: 1024 });
  expect(project.api.requests).toEqual([]);
});

function grey(edge: number) {
  return { width: edge, height: edge, channels: 3, background: "grey" } as const;
}
