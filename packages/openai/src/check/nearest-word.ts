/** How many letters must change to make one word of the other. */
function distance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + same,
        ),
      );
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}

/** The word most like the written one; `undefined`: none is near enough to be meant. */
export function nearestWord(written: string, words: readonly string[]): string | undefined {
  if (written.length > 64) {
    return undefined;
  }
  const near = words
    .map((word) => ({ word, changes: distance(written.toLowerCase(), word) }))
    .filter(({ word, changes }) => changes <= Math.max(1, Math.floor(word.length / 4)))
    .sort((left, right) => left.changes - right.changes);
  return near[0]?.word;
}
