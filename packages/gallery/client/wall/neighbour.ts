/** What lies on a plane. */
interface Placed {
  getBoundingClientRect(): {
    readonly left: number;
    readonly width: number;
    readonly top: number;
    readonly height: number;
  };
}

/** The card that an arrow key leads to from another; `undefined`: none, or another key. */
export function neighbour<Card extends Placed>(
  cards: readonly Card[],
  from: number,
  key: string,
): Card | undefined {
  switch (key) {
    case "ArrowLeft":
      return cards[from - 1];
    case "ArrowRight":
      return cards[from + 1];
    case "Home":
      return cards[0];
    case "End":
      return cards.at(-1);
    case "ArrowUp":
      return nearest(cards.slice(0, from).toReversed(), cards[from]);
    case "ArrowDown":
      return nearest(cards.slice(from + 1), cards[from]);
    default:
      return undefined;
  }
}

/** The card of the next row whose middle is the nearest. Rows differ by their tops. */
function nearest<Card extends Placed>(
  beyond: readonly Card[],
  from: Card | undefined,
): Card | undefined {
  if (from === undefined) return undefined;
  const { left, width, top } = from.getBoundingClientRect();
  const middle = left + width / 2;
  let best: { readonly card: Card; readonly distance: number } | undefined;
  let row: number | undefined;
  for (const card of beyond) {
    const box = card.getBoundingClientRect();
    if (Math.abs(box.top - top) < 4) continue;
    row ??= box.top;
    if (Math.abs(box.top - row) >= 4) break;
    const distance = Math.abs(box.left + box.width / 2 - middle);
    if (best === undefined || distance < best.distance) best = { card, distance };
  }
  return best?.card;
}
