import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { diagnosticRegistry, errorRegistry, providerErrorRegistry } from "@genlock/core";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Everything that is shipped and could raise a code, but for the registry itself. */
const sources = globSync("packages/*/src/**/*.ts", { cwd: root })
  .filter((name) => !/\.(test|fixture)\.ts$|packages\/core\/src\/errors\//.test(name))
  .map((name) => readFileSync(join(root, name), "utf8"))
  .join("\n");

test.each(Object.keys({ ...diagnosticRegistry, ...errorRegistry, ...providerErrorRegistry }))(
  "%s is raised somewhere",
  (code) => {
    expect(sources.includes(`"${code}"`)).toBe(true);
  },
);
