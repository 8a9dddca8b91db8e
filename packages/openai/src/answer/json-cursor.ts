import { BadAnswer } from "./bad-answer.ts";

/** Objects and arrays inside each other, at most. */
const maxDepth = 64;

/** Characters of a key that are looked at; longer ones are nothing that anyone searches for. */
const maxKey = 64;

const byte = {
  quote: 0x22,
  comma: 0x2c,
  openArray: 0x5b,
  backslash: 0x5c,
  closeArray: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
} as const;

/** One open object or array. */
interface Level {
  readonly kind: "object" | "array";
  /** Of the member being read. */
  key: string | undefined;
  /** Of the element being read. */
  index: number;
  /** In an object: whether the next text is a key. */
  beforeKey: boolean;
}

/**
 * Knows where in a JSON text it is, byte by byte. It finds places and proves nothing: what it walked over is parsed
 * properly afterwards.
 */
export class JsonCursor {
  readonly #levels: Level[] = [];
  #text: "none" | "key" | "value" = "none";
  #escaped = false;
  #key = "";

  /** Takes one byte; `true` when it opened a text that is a value. */
  read(code: number): boolean {
    if (this.#text !== "none") {
      this.#readText(code);
      return false;
    }
    if (code === byte.quote) {
      this.#text = this.#levels.at(-1)?.beforeKey === true ? "key" : "value";
      this.#key = "";
      return this.#text === "value";
    }
    if (code === byte.openObject || code === byte.openArray) {
      this.#open(code === byte.openObject ? "object" : "array");
    } else if (code === byte.closeObject || code === byte.closeArray) {
      this.#levels.pop();
    } else if (code === byte.comma) {
      this.#nextElement();
    }
    return false;
  }

  /** Where the value being read is: member names and element indexes from the outside in. */
  path(): (string | number | undefined)[] {
    return this.#levels.map((level) => (level.kind === "object" ? level.key : level.index));
  }

  /** Says that somebody else read the text that was just opened, with its closing quote. */
  closeText(): void {
    this.#text = "none";
  }

  #open(kind: Level["kind"]): void {
    if (this.#levels.length === maxDepth) {
      throw new BadAnswer(`more than ${maxDepth} levels`);
    }
    this.#levels.push({ kind, key: undefined, index: 0, beforeKey: kind === "object" });
  }

  #readText(code: number): void {
    if (code === byte.quote && !this.#escaped) {
      const level = this.#levels.at(-1);
      if (this.#text === "key" && level !== undefined) {
        level.key = this.#key;
        level.beforeKey = false;
      }
      this.#text = "none";
      return;
    }
    this.#escaped = code === byte.backslash && !this.#escaped;
    if (this.#text === "key" && this.#key.length < maxKey) {
      this.#key += String.fromCharCode(code);
    }
  }

  #nextElement(): void {
    const level = this.#levels.at(-1);
    if (level?.kind === "object") {
      level.beforeKey = true;
    } else if (level !== undefined) {
      level.index += 1;
    }
  }
}
