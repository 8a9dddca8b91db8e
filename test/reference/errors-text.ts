import {
  codeFrame,
  diagnosticRegistry,
  errorRegistry,
  providerErrorRegistry,
  type RegistryEntry,
} from "@genlock/core";
import { readExpected } from "../manifests/expected-findings.ts";
import { readCorpus, type CorpusFixture } from "../manifests/corpus-fixture.ts";

const head = `# Every code

<!-- Made from the registries in packages/core/src/errors and the manifests in test/manifests/corpus; edit those. -->

What genlock says has a code that never changes. \`genlock explain <CODE>\` says in a terminal what stands here.

- [What is wrong with a manifest](#what-is-wrong-with-a-manifest): told all at once, each with its place
- [What goes wrong while doing it](#what-goes-wrong-while-doing-it): one error ends the command
- [How a call fails](#how-a-call-fails): what a provider answered, as \`genlock status\` and a run tell it
`;

const sections: readonly {
  readonly title: string;
  readonly entries: Readonly<Record<string, RegistryEntry>>;
}[] = [
  { title: "What is wrong with a manifest", entries: diagnosticRegistry },
  { title: "What goes wrong while doing it", entries: errorRegistry },
  { title: "How a call fails", entries: providerErrorRegistry },
];

/** Larger manifests show something else than a code. */
const mostCharacters = 400;

/** The reference of all codes, as Markdown. */
export function errorsText(): string {
  const corpus = readCorpus();
  const parts = sections.map(({ title, entries }) => {
    const codes = Object.entries(entries).toSorted(([one], [other]) => (one < other ? -1 : 1));
    const texts = codes.map(([code, entry]) => entryText(code, entry, exampleOf(code, corpus)));
    return `## ${title}\n\n${texts.join("\n")}`;
  });
  return [head, ...parts].join("\n");
}

function entryText(code: string, entry: RegistryEntry, example: string | undefined): string {
  const shown = example === undefined ? "" : `\n\`\`\`text\n${example}\n\`\`\`\n`;
  return `### ${code}\n\n**${entry.title}.** ${entry.about}\n\n*What to do:* ${entry.hint}\n${shown}`;
}

/** The smallest bad manifest that is told first of a code, as a terminal shows it. */
function exampleOf(code: string, corpus: readonly CorpusFixture[]): string | undefined {
  const [smallest] = corpus
    .filter(({ files }) => sizeOf(files) <= mostCharacters)
    .filter((fixture) => readExpected(fixture).findings[0]?.code === code)
    .toSorted((one, other) => sizeOf(one.files) - sizeOf(other.files));
  if (smallest === undefined) return undefined;
  const [finding] = readExpected(smallest).findings;
  const text = smallest.files.get(finding?.range.file ?? "");
  if (finding === undefined || text === undefined) return undefined;
  const frame = codeFrame({ file: finding.range.file, text }, finding.range);
  const lines = [
    `${finding.severity} ${code}: ${finding.message}`,
    ...frame.split("\n").map((line) => `  ${line}`),
    ...(finding.hint === undefined ? [] : [`  hint: ${finding.hint}`]),
  ];
  return lines.join("\n");
}

function sizeOf(files: ReadonlyMap<string, string>): number {
  return [...files.values()].reduce((sum, text) => sum + text.length, 0);
}
