import { open, type FileHandle } from "node:fs/promises";
import { diskError, isNotThere } from "../disk/disk-error.ts";
import { retryBusy } from "../disk/retry-busy.ts";
import type { ProcessIdentity } from "../process/process-identity.ts";
import type { AmbiguousCall, LedgerState } from "./ledger-state.ts";
import type { CallPlace } from "./ledger.ts";
import { parseLedgerLine } from "./ledger-line.ts";
import { LedgerTally } from "./ledger-tally.ts";

/** Reads a ledger, and afterwards only what was added to it. */
export class LedgerReader {
  readonly #path: string;
  readonly #self: ProcessIdentity;
  #tally = new LedgerTally();
  /** What to say about a last line that is not whole. */
  #torn: readonly string[] = [];
  /** Of the file that was read. */
  #inode: bigint | undefined;
  /** Bytes that are tallied. */
  #offset = 0;
  /** The read that is under way: two at once would tally a line twice. */
  #reading: Promise<unknown> = Promise.resolve();

  constructor(path: string, self: ProcessIdentity) {
    this.#path = path;
    this.#self = self;
  }

  async read(): Promise<LedgerState> {
    const tally = await this.#readAll();
    return tally.snapshot(this.#self, this.#torn);
  }

  /** What {@link read} answers of one call, without a copy of all others. */
  async ambiguousCallsOf(call: CallPlace): Promise<AmbiguousCall[]> {
    const tally = await this.#readAll();
    return tally.ambiguousCallsOf(call, this.#self);
  }

  /** The money as it is now; goes on with the ledger, so it is to be asked at once. */
  async readSpending(): Promise<Pick<LedgerState, "spentOn">> {
    return this.#readAll();
  }

  async #readAll(): Promise<LedgerTally> {
    const tally = this.#reading.then(() => this.#readNow());
    this.#reading = tally.catch(() => undefined);
    return tally;
  }

  async #readNow(): Promise<LedgerTally> {
    try {
      const handle = await retryBusy(() => open(this.#path, "r"));
      try {
        await this.#readAdded(handle);
      } finally {
        await handle.close();
      }
    } catch (error) {
      if (!isNotThere(error)) throw diskError(error, `the ledger ${this.#path}`);
      this.#startOver(undefined);
    }
    return this.#tally;
  }

  async #readAdded(handle: FileHandle): Promise<void> {
    const { ino, size } = await handle.stat({ bigint: true });
    if (ino !== this.#inode || size < BigInt(this.#offset)) this.#startOver(ino);
    this.#torn = [];
    if (size === BigInt(this.#offset)) return;
    const bytes = await readFrom(handle, this.#offset);
    let start = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
      this.#take(bytes.toString("utf8", start, end), this.#offset + start);
      start = end + 1;
    }
    this.#offset += start;
    this.#takeLast(bytes.toString("utf8", start));
  }

  #take(text: string, position: number): void {
    if (text.trim() === "") return;
    const line = parseLedgerLine(text);
    if (line === undefined) this.#tally.warn(this.#unreadable(position));
    else this.#tally.add(line);
  }

  /** The last line has no end yet: it counts when it is whole, and is read again with the next when it is not. */
  #takeLast(text: string): void {
    const line = parseLedgerLine(text);
    this.#torn = line === undefined && text !== "" ? [this.#unreadable(this.#offset)] : [];
    if (line === undefined) return;
    this.#tally.add(line);
    this.#offset += Buffer.byteLength(text);
  }

  #unreadable(position: number): string {
    return `The line at byte ${position} of ${this.#path} cannot be read and is left out.`;
  }

  #startOver(inode: bigint | undefined): void {
    this.#tally = new LedgerTally();
    this.#torn = [];
    this.#inode = inode;
    this.#offset = 0;
  }
}

async function readFrom(handle: FileHandle, offset: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for (let position = offset; ;) {
    const chunk = Buffer.alloc(1 << 16);
    const { bytesRead } = await handle.read(chunk, 0, chunk.byteLength, position);
    if (bytesRead === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, bytesRead));
    position += bytesRead;
  }
}
