import type { InputFacts, InputIndex } from "@genlock/core";
import type { Inspection } from "@genlock/derive";
import { join } from "node:path";
import pLimit from "p-limit";
import { inspectBytes } from "./inspect-bytes.ts";
import { decodeText } from "./decode-text.ts";
import type { InputFile, InputProblem } from "./input-problem.ts";
import { PictureFactsCache } from "./picture-facts-cache.ts";
import { shownInput } from "./read-data-url.ts";
import { readInput, type ReadInput } from "./read-input.ts";

/** What files are read with. */
export interface InputsReaderOptions {
  /** Absolute path of the manifest's folder. */
  readonly root: string;
  /** Absolute path of the folder for what may be deleted at any time. */
  readonly cacheDir: string;
  /** Decodes a picture, given its absolute path. Called only for bytes that were never decoded before. */
  readonly inspect: (path: string) => Promise<Inspection>;
}

/** What was read. */
export interface InputsRead {
  /** By the path asked for; files with a problem are left out. */
  readonly inputs: InputIndex;
  /** Texts of text files, by the path asked for, without a byte order mark. */
  readonly texts: ReadonlyMap<string, string>;
  /** In the order of the files; at most one for each. */
  readonly problems: readonly InputProblem[];
}

/** Reads the files that go into jobs. What is wrong with single ones is data; rejects only when the project's folder is gone. */
export type ReadInputs = (files: readonly InputFile[]) => Promise<InputsRead>;

type Answer =
  | { readonly file: InputFile; readonly facts: InputFacts; readonly text: string | undefined }
  | { readonly file: InputFile; readonly problem: InputProblem };

/** Files open at once. */
const atOnce = 8;

/** Makes the reader of a session. It remembers what it decoded, in memory and in the cache's folder. */
export function createInputsReader(options: InputsReaderOptions): ReadInputs {
  const cache = new PictureFactsCache(join(options.cacheDir, "inputs-v3.json"));
  return async (files) => {
    const limit = pLimit(atOnce);
    const answers = await limit.map(files, (file) => readOne(file, options, cache));
    await cache.save();
    return sortAnswers(answers);
  };
}

function sortAnswers(answers: readonly Answer[]): InputsRead {
  const inputs = new Map<string, InputFacts>();
  const texts = new Map<string, string>();
  const problems: InputProblem[] = [];
  for (const answer of answers) {
    if ("problem" in answer) {
      problems.push(answer.problem);
      continue;
    }
    inputs.set(answer.file.path, answer.facts);
    if (answer.text !== undefined) texts.set(answer.file.path, answer.text);
  }
  return { inputs, texts, problems };
}

async function readOne(
  file: InputFile,
  inputs: InputsReaderOptions,
  cache: PictureFactsCache,
): Promise<Answer> {
  const answer = await readInput(inputs.root, file.path);
  if (!answer.ok) return { file, problem: answer.problem };
  return file.kind === "text"
    ? readText(file, answer.input)
    : readPicture(file, answer.input, { ...inputs, cache });
}

function readText(file: InputFile, { digest, bytes }: ReadInput): Answer {
  const text = decodeText(bytes);
  if (text === undefined) {
    const message = `\`${file.path}\` is no UTF-8 text.`;
    return { file, problem: { path: file.path, code: "INPUT_NOT_TEXT", message, hint: undefined } };
  }
  const nothing = { mediaType: undefined, width: undefined, height: undefined };
  const facts = { digest, byteLength: bytes.byteLength, ...nothing, hasAlpha: undefined };
  return { file, facts, text };
}

async function readPicture(
  file: InputFile,
  input: ReadInput,
  options: InputsReaderOptions & { readonly cache: PictureFactsCache },
): Promise<Answer> {
  const { cache } = options;
  const { digest, bytes } = input;
  let facts = await cache.get(digest);
  if (facts === undefined) {
    const found =
      input.path === undefined
        ? await inspectBytes(bytes, options)
        : await options.inspect(input.path);
    if (!found.ok) {
      const message = `\`${shownInput(file.path)}\` cannot be used as a picture: ${found.detail}`;
      const code = found.reason === "too-large" ? "INPUT_TOO_LARGE" : "INPUT_NOT_A_PICTURE";
      return { file, problem: { path: file.path, code, message, hint: undefined } };
    }
    const { mediaType, width, height, hasAlpha, pages, isTurned } = found.facts;
    const odd = { ...(pages > 1 && { frames: pages }), ...(isTurned && { isTurned }) };
    facts = { mediaType, width, height, hasAlpha, ...odd };
    await cache.set(digest, facts);
  }
  return { file, facts: { digest, byteLength: bytes.byteLength, ...facts }, text: undefined };
}
