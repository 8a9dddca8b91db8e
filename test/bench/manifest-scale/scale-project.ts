import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { LockEntry } from "@genlock/core";
import {
  compileJobs,
  emptyLock,
  readManifest,
  resolveManifest,
  serializeLock,
  sha256,
} from "@genlock/core";
import { install } from "../../support/temporary-project.ts";

/** How large a project is made. */
export interface Scale {
  readonly assets: number;
  /** Files with assets; with 1 the manifest holds them all. */
  readonly files: number;
}

/** Bytes of a pretended original: plans go by names and sizes. */
const original = Buffer.alloc(64, "genlock");

const head = `version: 1
provider: openai
defaults: { model: gpt-image-2, size: 1024x1024, quality: low, output_format: png }
styles:
  ink: { before: "In black ink on rough paper,", after: "No text, no border." }
  flat: { after: "Flat colours, soft light." }
`;

/** One asset as people write them: about a third of a kilobyte. */
function assetText(index: number): string {
  const style = index % 2 === 0 ? "ink" : "flat";
  return `  set-${index % 20}/icon-${index}:
    prompt: >-
      A small icon of item ${index} seen from above, standing on a wooden table beside
      an open window, drawn so that its outline can be told at sixteen pixels
    style: ${style}
    quality: ${index % 3 === 0 ? "medium" : "low"}
    alt: Item ${index} on a wooden table beside an open window
`;
}

/** The texts of a manifest, by path. */
export function manifestFiles({ assets, files }: Scale): Map<string, string> {
  const lists = Array.from({ length: files }, (): string[] => []);
  for (let index = 0; index < assets; index += 1) {
    lists[Math.floor((index * files) / assets)]?.push(assetText(index));
  }
  const texts = lists.map((list) => `assets:\n${list.join("")}`);
  if (files === 1) return new Map([["genlock.yaml", `${head}${texts[0] ?? ""}`]]);
  const names = texts.map((_, index) => `assets/part-${index}.yaml`);
  const include = names.map((name) => `  - ${name}\n`).join("");
  return new Map([
    ["genlock.yaml", `${head}include:\n${include}assets: {}\n`],
    ...names.map((name, index): [string, string] => [name, texts[index] ?? ""]),
  ]);
}

/** Makes a project in which everything is bought, locked and there; what was in the folder goes. */
export async function makeScaleProject(root: string, scale: Scale): Promise<void> {
  rmSync(root, { recursive: true, force: true });
  const files = manifestFiles(scale);
  files.set("package.json", '{ "name": "scale", "private": true }\n');
  for (const [path, text] of files) write(join(root, path), text);
  install(root, "openai");
  const entries = await lockEntries(files);
  write(join(root, "genlock.lock"), serializeLock({ version: 1, assets: entries }));
  for (let set = 0; set < 20; set += 1) {
    mkdirSync(join(root, "genlock", `set-${set}`), { recursive: true });
  }
  for (const id of entries.keys()) writeFileSync(join(root, "genlock", `${id}.png`), original);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

async function lockEntries(files: ReadonlyMap<string, string>): Promise<Map<string, LockEntry>> {
  const read = (path: string): Promise<string | undefined> => Promise.resolve(files.get(path));
  const { manifest, diagnostics } = await readManifest({ file: "genlock.yaml", read });
  if (manifest === undefined) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
  const { assets } = await resolveManifest(manifest, read);
  const { jobs, jobOf } = compileJobs(assets, { inputs: new Map(), lock: emptyLock });
  const entries = new Map<string, LockEntry>();
  for (const id of assets.keys()) {
    const job = jobs.get(jobOf.get(id) ?? "");
    if (job?.kind !== "keyed") throw new Error(`${id} has no key`);
    entries.set(id, entryFor(id, job));
  }
  return entries;
}

function entryFor(id: string, { key, fields }: LockEntry["accepts"]): LockEntry {
  const digest = sha256(id);
  return {
    accepts: { key, fields },
    current: digest,
    pinned: false,
    chosen: false,
    outputs: [
      {
        digest,
        role: "candidate",
        mediaType: "image/png",
        width: 1024,
        height: 1024,
        byteLength: original.byteLength,
        hasAlpha: false,
        made: {
          key,
          take: 0,
          call: 0,
          index: 0,
          provenance: {
            provider: "openai",
            model: "gpt-image-2",
            billing: "paid",
            at: "2026-11-01T12:00:00.000Z",
            callCost: 0.006,
          },
        },
      },
    ],
  };
}
