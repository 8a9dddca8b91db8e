import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository } from "../support/copy-example.ts";

/** Names that an index file exports, types marked, sorted. Index files list every name; none has a star. */
function exportedNames(text: string): string[] {
  const names: string[] = [];
  for (const [, type, list = ""] of text.matchAll(/^export (type )?\{([^}]*)\}/gmu)) {
    for (const item of list.split(",").map((part) => part.trim())) {
      const [, itemType, name] = /^(type )?(?:\S+ as )?(\S+)$/u.exec(item) ?? [];
      if (name !== undefined) names.push(`${type ?? itemType ?? ""}${name}`);
    }
  }
  const declared =
    /^export (?:declare )?(?:(interface|type) |(?:async )?(?:function|const|class) )(\w+)/gmu;
  for (const [, type, name] of text.matchAll(declared)) {
    names.push(`${type === undefined ? "" : "type "}${name}`);
  }
  return names.toSorted();
}

interface Entry {
  readonly name: string;
  readonly path: string;
}

interface PackageFile {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly "genlock-source"?: string }>>;
}

/** The TypeScript entries of every package, as its package file names them. */
async function findEntries(): Promise<Entry[]> {
  const folders = (await readdir(join(repository, "packages"))).toSorted();
  const found = await Promise.all(
    folders.map(async (folder) => {
      const at = join(repository, "packages", folder);
      const { name, exports }: PackageFile = JSON.parse(
        await readFile(join(at, "package.json"), "utf8"),
      );
      return Object.entries(exports).flatMap(([subpath, target]) => {
        const source = typeof target === "string" ? undefined : target["genlock-source"];
        const entry = { name: join(name, subpath), path: join(at, source ?? "") };
        return source === undefined ? [] : [entry];
      });
    }),
  );
  return found.flat();
}

const entries = await findEntries();

describe("what packages export", () => {
  test("is read from every way to write it", () => {
    const text = `export { a, b as c } from "./a.ts";
export type { D } from "./d.ts";
export { type E, f } from "./e.ts";
export function g(): void {}
export interface H {}
export type I = 1;
export const j = 1;
const hidden = 1;`;
    expect(exportedNames(text)).toEqual(
      ["a", "c", "f", "g", "j", "type D", "type E", "type H", "type I"].toSorted(),
    );
  });

  test("has an entry for each package", () => {
    expect(entries.length).toBeGreaterThanOrEqual(8);
  });

  // A name that comes or goes is a decision: `npm test -- test/rules/public-api --update` writes it down.
  test.each(entries)("$name", async ({ name, path }) => {
    const names = exportedNames(await readFile(path, "utf8"));
    const file = `public-api/${name.replace("@", "").replaceAll("/", "-")}.txt`;
    await expect(`${names.join("\n")}\n`).toMatchFileSnapshot(file);
  });

  test.each(entries)("$name has the values it names", async ({ path }) => {
    const module: Record<string, unknown> = await import(path);
    const values = exportedNames(await readFile(path, "utf8")).filter(
      (name) => !name.startsWith("type "),
    );
    expect(Object.keys(module).toSorted()).toEqual(values);
  });
});
