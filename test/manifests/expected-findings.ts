import { readFileSync } from "node:fs";
import type { SourceRange } from "@genlock/core";
import type { CorpusFixture } from "./corpus-fixture.ts";
import type { SchemaVerdict } from "./schema-verdict.ts";

/** One diagnostic that is expected. */
export interface ExpectedFinding {
  readonly severity: string;
  readonly code: string;
  readonly range: SourceRange;
  readonly message: string;
  readonly hint: string | undefined;
}

/** What is expected of a manifest of the corpus. */
export interface Expected {
  readonly schema: SchemaVerdict;
  readonly findings: readonly ExpectedFinding[];
}

const finding =
  /^(error|warning) (\w+) (\S.*):(\d+):(\d+)-(\d+):(\d+)\n {2}(.*)(?:\n {2}hint: (.*))?$/gm;

const verdicts: readonly SchemaVerdict[] = ["sees it", "cannot see it", "unreadable"];

/** Reads the file beside a manifest that says what is expected of it. */
export function readExpected({ expectedFile, name }: CorpusFixture): Expected {
  const text = readFileSync(expectedFile, "utf8");
  const schema = verdicts.find((verdict) => text.startsWith(`schema: ${verdict}\n`));
  if (schema === undefined) throw new Error(`${name} does not say what a schema sees.`);
  const findings = Array.from(text.matchAll(finding), (match) => {
    const [, severity = "", code = "", file = "", line, column, endLine, endColumn] = match;
    const range = {
      file,
      start: { line: Number(line), column: Number(column) },
      end: { line: Number(endLine), column: Number(endColumn) },
    };
    return { severity, code, range, message: match[8] ?? "", hint: match[9] };
  });
  return { schema, findings };
}
