/** Lets a bounded number of calls be under way, the most urgent first. */
export interface Slots {
  /**
   * Runs an action once there is room, in the order of urgency and then of asking.
   *
   * @param urgency larger goes first.
   */
  run<Result>(lane: string, urgency: number, action: () => Promise<Result>): Promise<Result>;
}

interface Waiting {
  readonly urgency: number;
  /** Counts up; the earlier goes first among equals. */
  readonly order: number;
  readonly start: () => void;
}

/**
 * Creates slots.
 *
 * @param total actions under way at once, at least 1.
 * @param perLane actions under way at once in one lane (a provider), at least 1.
 */
export function createSlots(total: number, perLane: (lane: string) => number): Slots {
  const waiting = new Map<string, Waiting[]>();
  const active = new Map<string, number>();
  let activeTotal = 0;
  let asked = 0;

  function next(): [string, Waiting] | undefined {
    let best: [string, Waiting] | undefined;
    for (const [lane, queue] of waiting) {
      const first = queue[0];
      if (first === undefined || (active.get(lane) ?? 0) >= perLane(lane)) continue;
      if (best === undefined || isBefore(first, best[1])) best = [lane, first];
    }
    return best;
  }

  function pump(): void {
    while (activeTotal < total) {
      const found = next();
      if (found === undefined) return;
      const [lane, entry] = found;
      popFirst(waiting.get(lane) ?? []);
      active.set(lane, (active.get(lane) ?? 0) + 1);
      activeTotal += 1;
      entry.start();
    }
  }

  function leave(lane: string): void {
    active.set(lane, (active.get(lane) ?? 1) - 1);
    activeTotal -= 1;
    pump();
  }

  return {
    run(lane, urgency, action) {
      return new Promise((resolve, reject) => {
        const start = (): void => {
          action()
            .then(resolve, reject)
            .finally(() => leave(lane));
        };
        const queue = waiting.get(lane) ?? [];
        waiting.set(lane, queue);
        push(queue, { urgency, order: asked++, start });
        pump();
      });
    },
  };
}

function isBefore(one: Waiting, other: Waiting): boolean {
  return one.urgency === other.urgency ? one.order < other.order : one.urgency > other.urgency;
}

/** Adds to a binary heap whose first item goes next. */
function push(heap: Waiting[], item: Waiting): void {
  let index = heap.push(item) - 1;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    const above = heap[parent];
    if (above === undefined || !isBefore(item, above)) break;
    heap[index] = above;
    index = parent;
  }
  heap[index] = item;
}

/** Takes the first item off a binary heap. */
function popFirst(heap: Waiting[]): void {
  const item = heap.pop();
  if (item === undefined || heap.length === 0) return;
  let index = 0;
  for (;;) {
    const left = heap[2 * index + 1];
    const right = heap[2 * index + 2];
    const isRight = left !== undefined && right !== undefined && isBefore(right, left);
    const child = isRight ? right : left;
    if (child === undefined || !isBefore(child, item)) break;
    heap[index] = child;
    index = 2 * index + (isRight ? 2 : 1);
  }
  heap[index] = item;
}
