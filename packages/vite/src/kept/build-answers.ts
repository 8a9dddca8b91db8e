import { createHash } from "node:crypto";
import type { HostState } from "../hosts.ts";

/** A file that an answer names. */
export interface AnswerFile {
  /** Absolute. */
  readonly path: string;
  readonly byteLength: number;
}

/** What a hook of a build answered. */
export interface Answer {
  readonly text: string;
  /** Those that are no files of the pictures as the manifest has them. */
  readonly files: readonly AnswerFile[];
}

/** What hooks of a build answer by what they are asked: the same for as long as nothing of the project changes. */
export class BuildAnswers {
  readonly #answers: Map<string, Answer>;
  #hasMore = false;

  constructor(known: Iterable<readonly [question: string, answer: Answer]> = []) {
    this.#answers = new Map(known);
  }

  /** Whether anything was answered that was not known at first. */
  get hasMore(): boolean {
    return this.#hasMore;
  }

  get all(): ReadonlyMap<string, Answer> {
    return this.#answers;
  }

  has(question: string): boolean {
    return this.#answers.has(question);
  }

  find(question: string): string | undefined {
    return this.#answers.get(question)?.text;
  }

  keep(question: string, answer: Answer): void {
    this.#answers.set(question, answer);
    this.#hasMore = true;
  }
}

/** Names a question that is too long to be its own name. */
export function questionOf(kind: "page" | "head", asked: object): string {
  return `${kind} ${createHash("sha256").update(JSON.stringify(asked)).digest("hex")}`;
}

/** Answers from what is known, or else by some work for which the whole project is there. */
export async function answered(
  state: HostState,
  question: string,
  work: () => Promise<Answer>,
): Promise<string> {
  const known = state.answers?.find(question);
  if (known !== undefined) return known;
  await state.prepareWhole?.();
  const answer = await work();
  state.answers?.keep(question, answer);
  return answer.text;
}
