/** Where pictures of one shape are set. */
export interface PictureRoom {
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** Width by height of each picture. */
  readonly aspect: number;
}

/** Pixels between pictures. */
const gap = 14;

/** Narrower than this nobody can judge a picture; then fewer stand in a row, and one scrolls. */
const least = 150;

/** How many pictures stand in a row so that all of them are seen as large as can be. At least 1. */
export function columnsFor(amount: number, { width, height, aspect }: PictureRoom): number {
  let best = { columns: 1, wide: 0 };
  for (let columns = 1; columns <= amount; columns += 1) {
    const rows = Math.ceil(amount / columns);
    const byWidth = (width - gap * (columns - 1)) / columns;
    const byHeight = ((height - gap * (rows - 1)) / rows) * aspect;
    const wide = Math.min(byWidth, byHeight);
    if (wide > best.wide) best = { columns, wide };
  }
  if (best.wide >= least) return best.columns;
  return Math.max(1, Math.min(amount, Math.floor((width + gap) / (least + gap))));
}
