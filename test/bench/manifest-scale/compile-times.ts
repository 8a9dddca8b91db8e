import { compileJobs, emptyLock, readManifest, resolveManifest } from "@genlock/core";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { parseDocument } from "yaml";
import { manifestFiles } from "./scale-project.ts";

// node compile-times.ts <assets> <files> alone|whole: prints the milliseconds of CPU that compiling a manifest takes, or what `yaml`
// and `ajv` take to parse and validate the same texts without a place or a word about any of it.

const [assets = "1000", files = "1", how = "whole"] = process.argv.slice(2);
const texts = manifestFiles({ assets: Number(assets), files: Number(files) });

function schemaOf(name: string): object {
  const url = new URL(`../../../schemas/${name}.schema.json`, import.meta.url);
  const schema: object = JSON.parse(readFileSync(url, "utf8"));
  return schema;
}

function parseAlone(): void {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const manifest = ajv.compile(schemaOf("manifest"));
  const fragment = ajv.compile(schemaOf("fragment"));
  const start = process.cpuUsage();
  for (const [path, text] of texts) {
    const value: unknown = parseDocument(text, { uniqueKeys: false }).toJS();
    const isRight = path === "genlock.yaml" ? manifest(value) : fragment(value);
    if (!isRight) throw new Error(`${path} is not as the schema says`);
  }
  print(start);
}

async function compileWhole(): Promise<void> {
  const read = (path: string): Promise<string | undefined> => Promise.resolve(texts.get(path));
  const start = process.cpuUsage();
  const { manifest } = await readManifest({ file: "genlock.yaml", read });
  if (manifest === undefined) throw new Error("The manifest is not sound");
  const resolution = await resolveManifest(manifest, read);
  const { order } = compileJobs(resolution.assets, { inputs: new Map(), lock: emptyLock });
  if (order.length !== Number(assets)) throw new Error(`There are ${order.length} jobs`);
  print(start);
}

function print(start: NodeJS.CpuUsage): void {
  const { user, system } = process.cpuUsage(start);
  process.stdout.write(`${(user + system) / 1000}\n`);
}

if (how === "alone") parseAlone();
else await compileWhole();
