/** An answer whose beginning was looked at. */
export interface ShapedBody {
  /** Whether it is a stream of events; else it is taken for JSON. */
  readonly isStream: boolean;
  /** All of its bytes, but for what stands before the first one that matters. */
  readonly body: AsyncIterable<Buffer>;
}

/** A byte order mark, and white space. */
const before = [0xef, 0xbb, 0xbf, 0x20, 0x09, 0x0a, 0x0d];

const openObject = 0x7b;

/** Bytes it takes to know an event's line. */
const enough = 8;

/**
 * Tells a stream of events from JSON by its bytes: gateways drop the wish for a stream, and write other content types than
 * the service. The content type decides only where the bytes do not.
 */
export async function tellShape(
  answer: AsyncGenerator<Buffer>,
  contentType: string | undefined,
): Promise<ShapedBody> {
  let head: Buffer = Buffer.alloc(0);
  while (!isClear(head)) {
    const next = await answer.next();
    if (next.done === true) break;
    head = withoutBeginning(head.length === 0 ? next.value : Buffer.concat([head, next.value]));
  }
  const isStream =
    head[0] !== openObject &&
    (/^text\/event-stream\b/i.test(contentType ?? "") ||
      /^(?:data|event|id|retry)?:/.test(head.toString("latin1", 0, enough)));
  return { isStream, body: putBack(head, answer) };
}

function isClear(head: Buffer): boolean {
  return head[0] === openObject || head.length >= enough;
}

function withoutBeginning(bytes: Buffer): Buffer {
  const start = bytes.findIndex((byte) => !before.includes(byte));
  return start === -1 ? Buffer.alloc(0) : bytes.subarray(start);
}

async function* putBack(head: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  try {
    if (head.length > 0) {
      yield head;
    }
    yield* rest;
  } finally {
    // Where nobody reads on, the connection is let go of.
    await rest.return(undefined);
  }
}
