import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { corpusFolder, readCorpus } from "./corpus-fixture.ts";
import { diagnose, diagnosticText } from "./diagnose.ts";
import { schemaVerdictOf } from "./schema-verdict.ts";

const corpus = readCorpus();

describe("every bad manifest", () => {
  test("has its expectation beside it, and every expectation its manifest", () => {
    expect(corpus.length).toBeGreaterThan(100);
    expect(corpus.filter(({ expectedFile }) => !existsSync(expectedFile))).toEqual([]);
    const names = new Set(corpus.map(({ name }) => `${name}.txt`));
    const texts = readdirSync(corpusFolder).filter((file) => file.endsWith(".txt"));
    expect(texts.filter((file) => !names.has(file))).toEqual([]);
  });

  test.each(corpus)("is told all that is wrong at once: $name", async ({ name, files }) => {
    const diagnostics = await diagnose(files);
    expect(diagnostics.length).toBeGreaterThan(0);
    const told = [`schema: ${schemaVerdictOf(files)}\n`, ...diagnostics.map(diagnosticText)];
    await expect(told.join("\n")).toMatchFileSnapshot(join(corpusFolder, `${name}.txt`));
  });
});
