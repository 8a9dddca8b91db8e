import assert from "node:assert/strict";
import type { ImageSink, ImageWriter } from "../call-options.ts";

/** A sink that keeps what it is given and asserts the order in which it is given. */
export interface RecordingSink extends ImageSink {
  /** The complete pictures by index. Asserts that everything opened was ended. */
  pictures(): ReadonlyMap<number, Uint8Array>;
}

/** Opens a sink that refuses an index opened twice, and bytes after the end. */
export function createRecordingSink(): RecordingSink {
  const chunks = new Map<number, Uint8Array[]>();
  const ended = new Set<number>();

  function open(index: number): ImageWriter {
    assert.ok(Number.isInteger(index) && index >= 0, `picture index ${index} is a whole number`);
    assert.ok(!chunks.has(index), `picture ${index} is opened once`);
    const own: Uint8Array[] = [];
    chunks.set(index, own);
    return {
      write: async (chunk) => {
        assert.ok(chunk instanceof Uint8Array, "what is written are bytes");
        assert.ok(!ended.has(index), `nothing is written to picture ${index} after its end`);
        own.push(Uint8Array.from(chunk));
      },
      end: async () => {
        assert.ok(!ended.has(index), `picture ${index} is ended once`);
        ended.add(index);
      },
    };
  }

  function pictures(): ReadonlyMap<number, Uint8Array> {
    assert.deepEqual(new Set(chunks.keys()), ended, "each opened picture is ended");
    return new Map([...chunks].map(([index, parts]) => [index, join(parts)]));
  }

  return { open, pictures };
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.byteLength;
  }
  return whole;
}

/** A sink whose every write is refused with `reason`. */
export function createRefusingSink(reason: Error): ImageSink {
  return {
    open: () => ({ write: () => Promise.reject(reason), end: () => Promise.reject(reason) }),
  };
}
