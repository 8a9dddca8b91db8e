import type { AssetId, AssetMove, Lock, LockEntry } from "@genlock/core";
import { open, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { codeOf, diskError } from "../disk/disk-error.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { retryBusy } from "../disk/retry-busy.ts";
import { parseHistoryLine, serializeHistoryLine, type HistoryLine } from "./history-line.ts";

/** An entry that another took the place of. */
export interface ReplacedEntry {
  /** ISO time, UTC. */
  readonly at: string;
  /** What did it: `generate`, `pick`, `import` … */
  readonly by: string;
  readonly entry: LockEntry;
}

/**
 * Every entry whose picture was replaced on this machine, in an append-only file of one JSON object a line. It says what
 * was, never what is: losing it loses nothing but the way back.
 */
export interface History {
  /** What was replaced, oldest first, under whatever ids the asset had. Lines that cannot be read are left out. */
  of(id: AssetId): Promise<ReplacedEntry[]>;
  /** All of them, by the id the asset has now. */
  all(): Promise<ReadonlyMap<AssetId, readonly ReplacedEntry[]>>;
  /**
   * Writes durably which entries of `before` have another picture, or are gone, in `after`. To be called before `after` is
   * written.
   *
   * @throws GenlockError `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED`
   */
  recordReplaced(change: {
    readonly before: Lock;
    readonly after: Lock;
    readonly by: string;
  }): Promise<void>;
  /** Writes durably that assets go by other ids now. */
  recordMoves(moves: readonly AssetMove[]): Promise<void>;
}

/**
 * The history in a file. Nothing is touched before something is asked for.
 *
 * @param path absolute path of `.genlock/history.jsonl`
 */
export function openHistory(path: string): History {
  const now = (): string => new Date().toISOString();
  return {
    of: async (id) => (await readHistory(path)).get(id) ?? [],
    all: () => readHistory(path),
    recordReplaced: ({ before, after, by }) => {
      const at = now();
      const lines = [...before.assets].flatMap(([id, entry]): HistoryLine[] =>
        after.assets.get(id)?.current === entry.current
          ? []
          : [{ type: "replaced", at, id, by, entry }],
      );
      return appendLines(path, lines);
    },
    recordMoves: (moves) =>
      appendLines(
        path,
        moves.map(({ from, to }) => ({ type: "moved", at: now(), from, to })),
      ),
  };
}

async function readHistory(path: string): Promise<Map<AssetId, ReplacedEntry[]>> {
  const byId = new Map<AssetId, ReplacedEntry[]>();
  for (const text of (await readQuietly(path)).split("\n")) {
    const line = parseHistoryLine(text);
    if (line?.type === "replaced") {
      const { at, by, entry } = line;
      byId.set(line.id, [...(byId.get(line.id) ?? []), { at, by, entry }]);
    } else if (line !== undefined) {
      const moved = byId.get(line.from) ?? [];
      byId.delete(line.from);
      byId.set(line.to, [...(byId.get(line.to) ?? []), ...moved]);
    }
  }
  return byId;
}

async function readQuietly(path: string): Promise<string> {
  try {
    return await retryBusy(() => readFile(path, "utf8"));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "";
    throw diskError(error, `the history ${path}`);
  }
}

async function appendLines(path: string, lines: readonly HistoryLine[]): Promise<void> {
  if (lines.length === 0) return;
  await makeFolder(dirname(path));
  try {
    const handle = await retryBusy(() => open(path, "a"));
    try {
      await handle.appendFile(lines.map(serializeHistoryLine).join(""));
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw diskError(error, `the history ${path}`);
  }
}
