import { GenlockError } from "@genlock/core";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseAddressPattern } from "../remote/address-pattern.ts";
import { checkSharedStore } from "../shared-store/check-config.ts";
import { isProvider } from "../providers/is-provider.ts";
import type { GenlockConfig } from "./genlock-config.ts";

/** Of two in one folder the first counts. */
const names = ["ts", "mts", "js", "mjs"].map((ext) => `genlock.config.${ext}`);

/** A config, and where it came from. */
export interface LoadedConfig {
  /** Absolute path; `undefined`: there is no config file. */
  readonly path: string | undefined;
  /** Empty when there is none. */
  readonly config: GenlockConfig;
}

/** Where a config may be, absolute. @param dir absolute path of the manifest's folder */
export function configPaths(dir: string): string[] {
  return names.map((name) => join(dir, name));
}

/**
 * Loads `genlock.config.*` from just this folder: the default export, or the one named `config`. It is code of the project and is run. Node
 * keeps a module in memory, so a change is seen by the next process.
 *
 * @param dir absolute path of the manifest's folder
 * @throws GenlockError `CONFIG_INVALID`
 */
export async function loadConfig(dir: string): Promise<LoadedConfig> {
  for (const name of names) {
    const path = join(dir, name);
    const stats = await stat(path).catch(() => undefined);
    if (stats?.isFile()) return { path, config: checkConfig(await importConfig(path), name) };
  }
  return { path: undefined, config: {} };
}

async function importConfig(path: string): Promise<unknown> {
  try {
    const module: { default?: unknown; config?: unknown } = await import(pathToFileURL(path).href);
    return module.default ?? module.config;
  } catch (cause) {
    throw new GenlockError({
      code: "CONFIG_INVALID",
      message: `${path} cannot be loaded: ${cause instanceof Error ? cause.message : String(cause)}`,
      cause,
    });
  }
}

function checkConfig(value: unknown, file: string): GenlockConfig {
  if (!isRecord(value)) throw invalid(file, "exports no config object");
  const { providers, environment, cacheDir, steps, fetch, sharedStore, ...others } = value;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw invalid(file, `has an unknown member \`${unknown}\``);
  if (cacheDir !== undefined && typeof cacheDir !== "string") {
    throw invalid(file, "has a `cacheDir` that is no text");
  }
  return {
    providers: checkAll(providers, isProvider, { file, member: "providers", kind: "provider" }),
    environment: checkAll(environment, isText, { file, member: "environment", kind: "text" }),
    cacheDir,
    steps: checkAll(steps, isText, { file, member: "steps", kind: "path of a module" }),
    fetch: checkFetch(fetch, file),
    sharedStore: checkSharedStore(sharedStore, (what) => invalid(file, what, aboutSharedStore)),
  };
}

function checkFetch(value: unknown, file: string): GenlockConfig["fetch"] {
  if (value === undefined) return undefined;
  if (!isRecord(value)) throw invalid(file, "has a `fetch` that is no object");
  const { allow, privateOrigins, ...others } = value;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw invalid(file, `has an unknown member \`fetch.${unknown}\``);
  return {
    allow: checkList(allow, "fetch.allow", {
      file,
      holds: (text) => parseAddressPattern(text) !== undefined,
      must: "an address such as `https://cdn.example.com/looks/*`, with `*` for the first part of the host or the end of the path only",
    }),
    privateOrigins: checkList(privateOrigins, "fetch.privateOrigins", {
      file,
      holds: (text) => URL.parse(text)?.origin === text,
      must: "an origin such as `https://assets.corp.internal`, without a path",
    }),
  };
}

function checkList(
  value: unknown,
  member: string,
  rule: {
    readonly file: string;
    readonly holds: (text: string) => boolean;
    readonly must: string;
  },
): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const { file, holds, must } = rule;
  if (!Array.isArray(value)) throw invalid(file, `has a \`${member}\` that is no list`);
  return value.map((item: unknown) => {
    if (isText(item) && holds(item)) return item;
    throw invalid(file, `has an entry of \`${member}\` that must be ${must}`);
  });
}

function checkAll<Item>(
  value: unknown,
  isItem: (item: unknown) => item is Item,
  words: { readonly file: string; readonly member: string; readonly kind: string },
): Readonly<Record<string, Item>> | undefined {
  if (value === undefined) return undefined;
  const { file, member, kind } = words;
  if (!isRecord(value)) throw invalid(file, `has \`${member}\` that are no object`);
  const items: Record<string, Item> = Object.create(null);
  for (const [name, item] of Object.entries(value)) {
    if (!isItem(item)) throw invalid(file, `has \`${member}.${name}\`, which is no ${kind}`);
    items[name] = item;
  }
  return items;
}

/** @param hint default: that of the code */
function invalid(file: string, what: string, hint?: string): GenlockError {
  return new GenlockError({ code: "CONFIG_INVALID", message: `${file} ${what}.`, hint });
}

const aboutSharedStore =
  "Mend that member; `genlock store keygen` prints keys, and docs/shared-store.md has the rest.";

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
