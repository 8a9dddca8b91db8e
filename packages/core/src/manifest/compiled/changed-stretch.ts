/** A block of keys, one beginning a line each, as far in as the others. */
export interface KeyBlock {
  /** Where the first line after the block's own key begins. */
  readonly start: number;
  /** Blanks before each key, at least 1. */
  readonly indent: number;
  /** In the order of the text; `start` is where the key's line begins. */
  readonly keys: readonly { readonly id: string; readonly start: number }[];
}

/** Whole entries of a block around all that changed in a text, with one more at either side where there is one. */
export interface ChangedStretch {
  /** The keys that stood there. */
  readonly ids: readonly string[];
  /** The last of them, if nothing of it changed; `undefined`: the block ends here. */
  readonly next: string | undefined;
  /** Whether the text ends here. */
  readonly isEnd: boolean;
  /** Where its first line begins, in either text. */
  readonly start: number;
  /** The lines as they were, and as they are. */
  readonly before: string;
  readonly after: string;
}

/** Lines of a text in whose place others stand in another; what is above and below them is the same. */
export interface ChangedLines {
  /** From 1. */
  readonly first: number;
  /** How many there were, and how many there are. */
  readonly before: number;
  readonly after: number;
}

/**
 * Finds the entries of a block that hold every difference between two texts. `undefined`: there is one outside, or what is there
 * now does not begin with a key at the same place.
 */
export function changedStretch(
  before: string,
  after: string,
  { start, indent, keys }: KeyBlock,
): ChangedStretch | undefined {
  const from = commonStart(before, after);
  const until = before.length - commonEnd(before, after, from);
  // What is put before a key may belong to the entry above it.
  const first = keys.findLastIndex((key) => key.start + indent < from);
  if (first < 0) return undefined;
  const next = keys.findIndex((key, index) => index > first && key.start >= until);
  const stop = next < 0 || next + 1 === keys.length ? undefined : keys[next + 1];
  const end = stop?.start ?? endOfBlock(before, keys.at(-1)?.start ?? start);
  if (end < until) return undefined;
  const moved = after.length - before.length;
  const changed = after.slice(keys[first]?.start, end + moved);
  const begin = first < 2 ? start : (keys[first - 1]?.start ?? start);
  const isEnd = end === before.length;
  const isWhole = isEnd || changed.endsWith("\n");
  if (!isWhole || !beginsWithKey(changed, indent) || !staysInside(changed)) return undefined;
  return {
    ids: keys.slice(Math.max(0, first - 1), next < 0 ? undefined : next + 1).map(({ id }) => id),
    next: keys[next]?.id,
    isEnd,
    start: begin,
    before: before.slice(begin, end),
    after: after.slice(begin, end + moved),
  };
}

/** Characters compared at a time: a comparison of pieces takes a fraction of one by one. */
const piece = 4096;

function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at + piece <= most && one.slice(at, at + piece) === other.slice(at, at + piece)) {
    at += piece;
  }
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

/** How many characters are the same at both ends, of what comes after a common start. */
function commonEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  const lastOf = (text: string, count: number): string =>
    text.slice(text.length - count - piece, text.length - count);
  let count = 0;
  while (count + piece <= most && lastOf(one, count) === lastOf(other, count)) count += piece;
  while (
    count < most &&
    one.charCodeAt(one.length - 1 - count) === other.charCodeAt(other.length - 1 - count)
  ) {
    count += 1;
  }
  return count;
}

/** Where the first line begins after a place inside a block that is not part of it: those of the block are further in, or comments. */
export function endOfBlock(text: string, last: number): number {
  const outside = /^[^ #\r\n]/gm;
  outside.lastIndex = last;
  return outside.exec(text)?.index ?? text.length;
}

/** Whether some lines begin with a plain key at its place. */
function beginsWithKey(lines: string, indent: number): boolean {
  return /^ *(?=[a-z0-9])/.exec(lines)?.[0].length === indent;
}

/** Whether nothing stands at the beginning of a line but blanks and comments: no end of the document, no other key. */
function staysInside(lines: string): boolean {
  return !/^[^ #\r\n]/m.test(lines);
}
