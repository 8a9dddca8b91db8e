import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { paidManifest, type ArtProject } from "../art/art-project.ts";
import { fieldText } from "../support/openai-server/field-text.ts";
import { arrivedMask, describeMask, editProject, expectKept, wantedMask } from "./edit-project.ts";

const files = {
  source: "photo.png",
  made: "genlock/hero.png",
  received: "genlock/hero.received.png",
};
const region = "region: [0, 0, 0.5, 0.5]";

function hero(more: string): string {
  return `  hero: { alt: A door, ${more} }\n`;
}

/** The mask inside of a JSON body, where it is under this name. */
async function maskIn(body: object | undefined, name: string): Promise<object> {
  const sent = JSON.stringify(body);
  const found = new RegExp(`"${name}":\\{"image_url":"data:image/png;base64,([^"]+)"`).exec(sent);
  return describeMask({ type: "image/png", bytes: Buffer.from(found?.[1] ?? "", "base64") });
}

/** Everything a command says of what is wrong. */
async function checked(project: ArtProject): Promise<{ code: number | null; text: string }> {
  const { code, stdout, stderr } = await project.run("check");
  return { code, text: stdout + stderr };
}

describe("pixels that are kept", () => {
  test("are kept in each of several streamed candidates, whichever is picked", async () => {
    const project = await editProject(
      hero(
        `edit: ./photo.png, prompt: A door, ${region}, preserve_outside: true, candidates: 2, partial_images: 1`,
      ),
    );
    expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
    const asked = project.api.requests.map(({ body }) => [body["stream"], body["n"]]);
    expect(asked).toEqual([
      [true, 1],
      [true, 1],
    ]);
    await expectKept(project, files);
    const first = project.entry("hero").current;
    expect(await project.run("pick", "hero", "2")).toMatchObject({ code: 0 });
    expect(project.entry("hero").current).not.toBe(first);
    await expectKept(project, files);
    expect((await project.run("generate", "--yes")).stdout).toContain("No changes.");
    expect(project.api.billed).toHaveLength(2);
  });

  test("are kept by the Responses API too, and what is kept is what a conversation goes on from", async () => {
    const project = await editProject(
      `${hero(`edit: ./photo.png, prompt: A door, ${region}, preserve_outside: true, api: responses`)}  talk:
    edit: hero
    ${region}
    turns: [Open it, Close it]
    candidates: 2
    alt: A door
`,
    );
    expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
    await expectKept(project, files);
    const [made, opened, ...closed] = project.api.requests;
    expect(await maskIn(made?.body, "input_image_mask")).toEqual(wantedMask);
    const [source, mask] = opened?.files ?? [];
    expect(source?.bytes).toEqual(new Uint8Array(readFileSync(project.path(files.made))));
    expect(mask && (await describeMask(mask))).toEqual(wantedMask);
    // Later turns change the whole picture before; the last is asked for both candidates at once.
    expect(closed.map(({ body }) => body["n"])).toEqual([2]);
    expect(await arrivedMask(project)).toBeUndefined();
  });
});

describe("a picture that only the service has", () => {
  test.each([
    ["images", "mask"],
    ["responses", "input_image_mask"],
  ])("goes in by its id with a mask that goes along, on api: %s", async (api, name) => {
    const project = await editProject("");
    const id = project.api.addFile(readFileSync(project.path("photo.png")));
    const about = `edit: { file_id: ${id} }, prompt: A door, mask: alpha.png, api: ${api}`;
    project.write({ "genlock.yaml": paidManifest(hero(about)) });
    expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
    const [request] = project.api.requests;
    expect(JSON.stringify(request?.body)).toContain(`"file_id":"${id}"`);
    expect(await maskIn(request?.body, name)).toEqual(wantedMask);
  });

  test.each([region, `${region}, preserve_outside: true`])(
    "is not here to be measured or put back: %s",
    async (more) => {
      const project = await editProject(hero(`edit: { file_id: file-1 }, prompt: A door, ${more}`));
      const { code, text } = await checked(project);
      expect(code).toBe(3);
      expect(text).toContain("INPUT_ELSEWHERE");
      expect(project.api.requests).toEqual([]);
    },
  );
});

describe("an address that was not fetched", () => {
  const about = `edit: { url: "https://cdn.example.com/door.png" }, prompt: A door, ${region}`;

  test("is drawn by the draft all the same, region and all", async () => {
    const project = await editProject("");
    const draft = paidManifest(hero(about)).replace("provider: openai", "provider: draft");
    project.write({ "genlock.yaml": draft });
    expect(await project.run("generate")).toMatchObject({ code: 0 });
    expect(project.entry("hero").outputs[0]).toMatchObject({ role: "candidate", width: 1024 });
  });

  test("has no pixels to put back, whoever draws", async () => {
    const project = await editProject("");
    const draft = paidManifest(hero(`${about}, preserve_outside: true`));
    project.write({ "genlock.yaml": draft.replace("provider: openai", "provider: draft") });
    const { code, text } = await checked(project);
    expect(code).toBe(3);
    expect(text).toMatch(/INPUT_ELSEWHERE[^]*genlock fetch/);
  });
});

describe("a picture that is still to be made", () => {
  const model = "model: gpt-image-2.5-flare, output_format: gif";

  test.each([
    [
      "another asset",
      `  first: { prompt: A, alt: A, ${model} }\n${hero("edit: first, prompt: B")}`,
    ],
    ["a later turn", hero(`turns: [A, B], ${model}`)],
  ])("in a format that %s cannot go on from is told before it is paid", async (_, assets) => {
    const project = await editProject(assets);
    const { code, text } = await checked(project);
    expect(code).toBe(3);
    expect(text).toContain("png, webp or jpeg, not image/gif");
    expect((await project.run("generate", "--yes")).code).toBe(3);
    expect(project.api.requests).toEqual([]);
  });

  test("may be a gif where nothing goes on from it", async () => {
    const project = await editProject(hero(`prompt: A door, ${model}`));
    expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
    expect(project.entry("hero").outputs).toMatchObject([{ mediaType: "image/gif", width: 1024 }]);
    expect(readFileSync(project.path("genlock/hero.gif")).toString("latin1", 0, 3)).toBe("GIF");
  });
});

describe("pictures that go in", () => {
  const dot =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

  test("have the type of their bytes, however a data URL spells it, and labels by position", async () => {
    const project = await editProject(`  hero:
    prompt: A door
    edit: { file: ./photo.png, label: the house }
    references: [./black.png, { url: "DATA:Image/JPEG;BASE64,${dot}", label: the badge }]
    alt: A door
`);
    expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
    const [request] = project.api.requests;
    expect(request?.files.map(({ type }) => type)).toEqual(["image/png", "image/png", "image/png"]);
    expect(fieldText(request?.body["prompt"])).toContain(
      "Image 1 is the house. Image 3 is the badge.",
    );
  });

  test("are pointed at one by one, and counted with those of styles", async () => {
    const many = Array.from({ length: 16 }, () => "./photo.png").join(", ");
    const project = await editProject(`  hero:
    prompt: A door
    edit: [${many}]
    style: house
    alt: A door
styles:
  house: { references: [./black.png] }
`);
    const { code, text } = await checked(project);
    expect(code).toBe(3);
    expect(text).toMatch(
      /at most 16 pictures in one call, not 17[^]*> 7 \|[^]*styles count as well/,
    );
    expect(project.api.requests).toEqual([]);
  });
});
