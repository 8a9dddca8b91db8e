import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { paidProject } from "../support/paid-project.ts";
import type { PaidProject } from "../support/running-project.ts";

const head = `version: 1
provider: openai
defaults:
  model: gpt-image-1-mini
  size: 1024x1024
  quality: low
  derivatives: { widths: [32], formats: [avif, webp, jpeg, png] }
`;

const chain = `${head}assets:
  fox: { prompt: A fox, alt: A fox }
  night: { prompt: At night, edit: fox, alt: A fox at night }
  room: { prompt: Tidy up <b>&"now"</b>, edit: ./room.png, alt: A room }
  sketch: { provider: draft, model: draft-1, prompt: A sketch, alt: A sketch }
  scan: { prompt: A scan, alt: A scan }
  bare: { provider: draft, model: draft-1, prompt: Alone, alt: Alone, derivatives: false }
`;

interface Shown {
  readonly assets: readonly {
    readonly id: string;
    readonly original: { readonly path: string; readonly c2pa: boolean; readonly says?: object };
    readonly derivatives: readonly { readonly format: string; readonly says?: object }[];
  }[];
}

async function photo(): Promise<Buffer> {
  const create = { width: 64, height: 64, channels: 3, background: "#336699" } as const;
  return await sharp({ create }).png().toBuffer();
}

async function laidOut(manifest: string): Promise<PaidProject> {
  const project = await paidProject(manifest);
  writeFileSync(project.path("room.png"), await photo());
  writeFileSync(project.path("scan.dat"), await photo());
  const imported = await project.run("import", "scan.dat", "--as", "scan", "--source", "Ada, CC0");
  expect(imported).toMatchObject({ code: 0 });
  expect(await project.run("generate", "--yes")).toMatchObject({ code: 0 });
  return project;
}

async function listed(project: PaidProject, ...ids: string[]): Promise<Shown> {
  const { stdout, code } = await project.run("provenance", "--json", ...ids);
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

describe("every derivative says where its picture comes from", () => {
  test("and `genlock provenance` reads it back; originals stay as they were received", async () => {
    const project = await laidOut(chain);
    const before = readFileSync(join(project.root, "genlock/fox.png"));
    const { assets } = await listed(project);
    const said = Object.fromEntries(
      assets.map(({ id, derivatives }) => {
        expect(new Set(derivatives.map(({ says }) => JSON.stringify(says))).size).toBeLessThan(2);
        return [id, [derivatives.map(({ format }) => format).join(), derivatives[0]?.says]];
      }),
    );
    const all = "avif,webp,jpeg,png";
    const tool = { creatorTool: "genlock" };
    const system = "openai gpt-image-1-mini";
    expect(said).toEqual({
      fox: [all, { ...tool, system, source: "trainedAlgorithmicMedia" }],
      night: [all, { ...tool, system, source: "trainedAlgorithmicMedia" }],
      room: [all, { ...tool, system, source: "compositeWithTrainedAlgorithmicMedia" }],
      sketch: [all, { ...tool, source: "algorithmicMedia" }],
      scan: [all, { ...tool, stated: "Ada, CC0" }],
      bare: ["", undefined],
    });
    expect(readFileSync(join(project.root, "genlock/fox.png")).equals(before)).toBe(true);

    const { stdout } = await project.run("provenance", "fox", "bare");
    expect(stdout).toContain("original genlock/fox.png: no mark");
    expect(stdout).toContain(
      "4 derivatives (avif, webp, jpeg, png): trainedAlgorithmicMedia, openai gpt-image-1-mini",
    );
    expect(stdout).toMatch(/warning: 1 file of bare \(\w+\) says nothing/);
    expect(stdout).not.toMatch(/^night/m);
  });

  test("with the prompt only when the manifest asks, and nothing at all when it says so", async () => {
    const project = await laidOut(chain);
    const lock = readFileSync(project.path("genlock.lock"), "utf8");
    const sent = project.server.requests.length;

    project.write(chain.replace("assets:", "provenance: { prompt: true }\nassets:"));
    const [room] = (await listed(project, "room")).assets;
    expect(room?.derivatives.map(({ says }) => says)).toEqual(
      Array.from({ length: 4 }, () => ({
        creatorTool: "genlock",
        source: "compositeWithTrainedAlgorithmicMedia",
        system: "openai gpt-image-1-mini",
        prompt: 'Tidy up <b>&"now"</b>',
      })),
    );

    project.write(chain.replace("assets:", "provenance: false\nassets:"));
    const [bare] = (await listed(project, "room")).assets;
    expect(bare?.derivatives.map(({ says }) => says)).toEqual(Array(4).fill(undefined));

    // What files say of themselves is free: nothing is stale, nothing is bought.
    expect((await project.run("plan", "--detailed-exitcode")).code).toBe(0);
    expect(readFileSync(project.path("genlock.lock"), "utf8")).toBe(lock);
    expect(project.server.requests).toHaveLength(sent);
  });
});
