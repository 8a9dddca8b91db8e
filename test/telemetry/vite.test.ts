import { mkdirSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { copyExample } from "../support/copy-example.ts";
import { runVite } from "../support/run-vite.ts";

const installed = fileURLToPath(new URL("../node_modules/@opentelemetry/api", import.meta.url));

test("a build of Vite that makes pictures tells of its run", async () => {
  const copy = await copyExample("site", { undrawn: true });
  onTestFinished(() => copy.remove());
  const place = join(copy.root, "node_modules", "@opentelemetry", "api");
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(realpathSync(installed), place);
  const spans = join(copy.root, "spans.jsonl");
  const built = await runVite(copy, ["build"], {
    NODE_OPTIONS: `--import ${new URL("otel.mjs", import.meta.url).href}`,
    SPANS_FILE: spans,
  });
  expect(built).toMatchObject({ code: 0 });
  const names = readFileSync(spans, "utf8")
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line).name);
  expect(names).toContain("genlock.call");
  expect(names.at(-1)).toBe("genlock.run");
});
