/** Where pictures of one shape are set. */
export interface PictureRoom {
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** Width by height of each picture. */
  readonly aspect: number;
}

/** How pictures stand in rows. */
export interface Setting {
  /** At least 1. */
  readonly columns: number;
  /** Pixels that each is wide. */
  readonly wide: number;
}

/** Pixels between pictures. */
export const gap = 14;

/** Narrower than this nobody can judge a picture; then fewer stand in a row, and one scrolls. */
const least = 150;

/** Sets pictures beside each other so that all of them are seen as large as can be. */
export function setBeside(amount: number, { width, height, aspect }: PictureRoom): Setting {
  let best: Setting = { columns: 1, wide: 0 };
  for (let columns = 1; columns <= amount; columns += 1) {
    const rows = Math.ceil(amount / columns);
    const byHeight = ((height - gap * (rows - 1)) / rows) * aspect;
    const wide = Math.floor(Math.min(widthOf(columns, width), byHeight));
    if (wide > best.wide) best = { columns, wide };
  }
  if (best.wide >= least) return best;
  const fitting = Math.floor((width + gap) / (least + gap));
  const columns = Math.max(1, Math.min(amount, fitting));
  return { columns, wide: Math.floor(widthOf(columns, width)) };
}

function widthOf(columns: number, width: number): number {
  return (width - gap * (columns - 1)) / columns;
}
