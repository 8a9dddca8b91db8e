import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { canonicalJson, sha256, type Expectations, type UnmetExpectation } from "@genlock/core";
import { makeFolder } from "../disk/make-folder.ts";
import { writeDurably } from "../disk/write-durably.ts";
import { identifyProcess } from "../process/identify-process.ts";

/** Counts up whenever the same picture comes to be judged otherwise. */
const revision = 1;

/** Verdicts remembered; those given first go first. */
const most = 20_000;

/** A picture, and what is expected of it. */
export interface JudgedPicture {
  readonly digest: string;
  readonly expected: Expectations;
}

/** What pictures do not meet, remembered in one file that may be deleted at any time, so that nothing is decoded twice for it. */
export class Verdicts {
  readonly #path: string;
  readonly #engine: string;
  readonly #known: Map<string, readonly UnmetExpectation[]>;
  #changed = false;

  /**
   * Reads what is remembered.
   *
   * @param path absolute
   * @param engine what decodes the pictures, with its versions
   */
  static async read(path: string, engine: string): Promise<Verdicts> {
    return new Verdicts(path, engine, await readVerdicts(path));
  }

  private constructor(
    path: string,
    engine: string,
    known: Map<string, readonly UnmetExpectation[]>,
  ) {
    this.#path = path;
    this.#engine = engine;
    this.#known = known;
  }

  /** @returns what the picture does not meet, as it was found before; `undefined`: nobody looked */
  get(picture: JudgedPicture): readonly UnmetExpectation[] | undefined {
    return this.#known.get(this.#key(picture));
  }

  set(picture: JudgedPicture, unmet: readonly UnmetExpectation[]): void {
    this.#known.set(this.#key(picture), unmet);
    this.#changed = true;
  }

  /** Writes what was added. Never rejects: without the file, pictures are only looked at again. */
  async save(): Promise<void> {
    if (!this.#changed) return;
    try {
      await makeFolder(dirname(this.#path), 0o777);
      // Whatever another process has found in the meantime stays.
      const all = new Map([...(await readVerdicts(this.#path)), ...this.#known]);
      const text = JSON.stringify(Object.fromEntries([...all].slice(-most)));
      await writeDurably(this.#path, text, { self: identifyProcess(), durable: false });
      this.#changed = false;
    } catch {
      // A cache that cannot be written is no cache.
    }
  }

  #key({ digest, expected }: JudgedPicture): string {
    return sha256(canonicalJson({ digest, expected, engine: this.#engine, revision }));
  }
}

async function readVerdicts(path: string): Promise<Map<string, readonly UnmetExpectation[]>> {
  try {
    const value: unknown = JSON.parse(await readFile(path, "utf8"));
    const entries = Object.entries(value ?? {});
    return new Map(
      entries.filter((entry): entry is [string, UnmetExpectation[]] => isUnmet(entry[1])),
    );
  } catch {
    return new Map();
  }
}

function isUnmet(value: unknown): value is UnmetExpectation[] {
  return (
    Array.isArray(value) &&
    value.every((one: unknown) => {
      if (typeof one !== "object" || one === null) return false;
      const { name, detail }: Partial<Record<keyof UnmetExpectation, unknown>> = one;
      return typeof name === "string" && typeof detail === "string";
    })
  );
}
