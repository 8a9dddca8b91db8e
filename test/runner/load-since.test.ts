import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { provider as draft } from "@genlock/draft";
import { createProviderLoader, createSession, type Project, type Session } from "@genlock/runner";
import * as fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { temporaryProject } from "../support/temporary-project.ts";

const files: Readonly<Record<string, string>> = {
  "genlock.yaml": `version: 1
provider: draft
defaults: { size: 768x512, derivatives: { widths: [400] } }
styles:
  ink: { before: In ink }
include: [assets/one.yaml, assets/two.yaml]
assets:
  top: A bell
  other: { prompt: A drum, alt: A drum }
`,
  "assets/one.yaml": `assets:
  hero:
    prompt: A lighthouse
    alt: A lighthouse
  twin: { prompt: A bell, alt: A twin }
  # Many
  card-{suit}:
    matrix: { suit: [clubs, hearts] }
    prompt: A card of \${suit}
    style: ink
`,
  "assets/two.yaml": `assets:
  icon/bell:
    prompt: >-
      A bell seen
      from above
    style: ink
  icon/drum: { prompt: ./drum.md, alt: A drum }
  icon/horn: A horn
`,
  "assets/drum.md": "A drum from above",
};

/** Pieces that people take away and what they write instead; also such that make a file no manifest. */
const pieces: readonly (readonly [from: string, to: string])[] = [
  ["A bell", "A gong"],
  ["A drum", "A large drum"],
  ["A lighthouse", "A tall, white lighthouse"],
  ["A horn", '"A horn: loud"'],
  ["alt: A lighthouse", "alt: A lighthouse\n    size: 64x64"],
  ["style: ink", "style: oil"],
  ["In ink", "In black ink"],
  ["hearts", "spades"],
  ["  twin:", "  # A pair\n  twin:"],
  ["  twin:", "  hero:"],
  ["prompt", "promt"],
  ["twin", "pair"],
  ["  icon/horn: A horn\n", ""],
  ["  top: A bell\n", "  top: A bell\n  new: { prompt: A new one, alt: New }\n"],
  ["[400]", "[200, 400]"],
  ["A drum }", "A drum"],
  ["from above", "from\n      far above"],
];

async function openAt(root: string): Promise<Session> {
  const session = await createSession({
    manifestPath: join(root, "genlock.yaml"),
    loadProviders: createProviderLoader({
      projectRoot: root,
      environment: {},
      embedded: { draft: () => Promise.resolve({ provider: draft }) },
      config: {},
    }),
  });
  onTestFinished(() => session.close());
  return session;
}

/** All but the programs that draw. */
function toldOf({ providers, ...project }: Project): object {
  return { ...project, providers: Object.keys(providers) };
}

test("a project read since another is the project, after any number of edits", async () => {
  const root = temporaryProject(files);
  const session = await openAt(root);
  let since = await session.load();
  const edit = fc.record({
    file: fc.constantFrom(...Object.keys(files)),
    piece: fc.constantFrom(...pieces),
    isUndone: fc.boolean(),
  });
  const saves = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(saves, async (rounds) => {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
      for (const round of rounds) {
        for (const { file, piece, isUndone } of round) {
          const [from, to] = isUndone ? [piece[1], piece[0]] : piece;
          const path = join(root, file);
          if (from !== "") writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
        }
        const quick = await session.load({ since });
        expect(toldOf(quick)).toEqual(toldOf(await session.load()));
        // As a dev server does: what cannot be gone by is not built upon.
        if (quick.diagnostics.every(({ severity }) => severity !== "error")) since = quick;
      }
    }),
    { numRuns: 25 },
  );
});
