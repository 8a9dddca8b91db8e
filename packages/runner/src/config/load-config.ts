import { GenlockError } from "@genlock/core";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isProvider } from "../providers/is-provider.ts";
import type { GenlockConfig } from "../session/session.ts";

/** Of two in one folder the first counts. */
const names = ["ts", "mts", "js", "mjs"].map((ext) => `genlock.config.${ext}`);

/** A config, and where it came from. */
export interface LoadedConfig {
  /** Absolute path; `undefined`: there is no config file. */
  readonly path: string | undefined;
  /** Empty when there is none. */
  readonly config: GenlockConfig;
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
  const { providers, environment, cacheDir, ...others } = value;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw invalid(file, `has an unknown member \`${unknown}\``);
  if (cacheDir !== undefined && typeof cacheDir !== "string") {
    throw invalid(file, "has a `cacheDir` that is no text");
  }
  return {
    providers: checkAll(providers, isProvider, { file, member: "providers", kind: "provider" }),
    environment: checkAll(environment, isText, { file, member: "environment", kind: "text" }),
    cacheDir,
  };
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

function invalid(file: string, what: string): GenlockError {
  return new GenlockError({ code: "CONFIG_INVALID", message: `${file} ${what}.` });
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
