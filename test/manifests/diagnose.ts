import { join } from "node:path";
import type { Diagnostic } from "@genlock/core";
import { provider as draft } from "@genlock/draft";
import { provider as openai } from "@genlock/openai";
import { createProviderLoader, createSession } from "@genlock/runner";
import { temporaryProject } from "../support/temporary-project.ts";

/** Everything that is said about a manifest, as every command says it: read, resolved and held to the rules of its models. */
export async function diagnose(files: ReadonlyMap<string, string>): Promise<readonly Diagnostic[]> {
  const root = temporaryProject(Object.fromEntries(files));
  const session = await createSession({
    manifestPath: join(root, "genlock.yaml"),
    loadProviders: createProviderLoader({
      projectRoot: root,
      environment: {},
      embedded: {
        draft: () => Promise.resolve({ provider: draft }),
        openai: () => Promise.resolve({ provider: openai }),
      },
      config: {},
    }),
  });
  try {
    return (await session.load()).diagnostics;
  } finally {
    await session.close();
  }
}

/** A diagnostic in words: severity, code and place in the first line, then the message, then what to do. */
export function diagnosticText({ severity, code, range, message, hint }: Diagnostic): string {
  const place =
    range === undefined
      ? "nowhere"
      : `${range.file}:${range.start.line}:${range.start.column}-${range.end.line}:${range.end.column}`;
  const advice = hint === undefined ? "" : `\n  hint: ${hint}`;
  return `${severity} ${code} ${place}\n  ${message}${advice}\n`;
}
