import { randomUUID } from "node:crypto";
import type { FileStore } from "../files/file-store.ts";
import type { BatchFiles, BatchStore, StoredBatch } from "./batch-store.ts";

/** What batches are worked off with. */
export interface WorkPlace {
  readonly files: FileStore;
  readonly batches: BatchStore;
  /** Where the single calls go. */
  readonly baseUrl: string;
  readonly key: string;
}

interface InputLine {
  readonly custom_id: string;
  readonly url: string;
  readonly body: object;
}

/** The lines of a batch's input, or why it is refused: the API checks them before it begins. */
export function readInput(
  batch: StoredBatch,
  files: FileStore,
): { readonly lines: readonly InputLine[] } | { readonly refusal: string } {
  const text = Buffer.from(files.find(batch.inputFile)?.bytes ?? []).toString();
  const rows = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).filter((row) => row !== "");
  const lines: InputLine[] = [];
  for (const row of rows) {
    try {
      const line: InputLine = JSON.parse(row);
      if (line.url !== batch.endpoint) return { refusal: "The URL is not the batch's endpoint." };
      lines.push(line);
    } catch {
      return { refusal: "This line is not parseable as valid JSON." };
    }
  }
  const ids = new Set(lines.map((line) => line.custom_id));
  return ids.size === lines.length && lines.length > 0
    ? { lines }
    : { refusal: "The custom ids are not unique, or there are no lines." };
}

/** Makes the calls of a batch one by one, as a customer would, and writes its files. */
export async function workOff(
  batch: StoredBatch,
  lines: readonly InputLine[],
  place: WorkPlace,
): Promise<void> {
  const { rules } = place.batches;
  const output: string[] = [];
  const error: string[] = [];
  for (const [index, line] of lines.entries()) {
    const isBegun = batch.status === "in_progress" && index < (rules.expireAfter ?? Infinity);
    const answer = isBegun ? await makeCall(line, place) : notBegun(line, batch);
    (answer.isGood ? output : error).push(answer.text);
    if (answer.isGood) batch.done += 1;
  }
  const written: BatchFiles = {
    output: textOf(output),
    error: textOf(error),
  };
  const { output: good, error: bad } = rules.rewrite?.(written) ?? written;
  batch.outputFile = good === undefined ? undefined : keep(good, place.files);
  batch.errorFile = bad === undefined ? undefined : keep(bad, place.files);
  const isShort = lines.length > (rules.expireAfter ?? Infinity);
  batch.status = batch.status === "cancelling" ? "cancelled" : isShort ? "expired" : "completed";
}

function textOf(lines: readonly string[]): string | undefined {
  return lines.length === 0 ? undefined : lines.map((line) => `${line}\n`).join("");
}

function keep(text: string, files: FileStore): string {
  const bytes = Buffer.from(text);
  const file = { bytes, type: "application/jsonl", filename: "out.jsonl", purpose: "batch_output" };
  return files.add(file, undefined).id;
}

async function makeCall(
  { custom_id, url, body }: InputLine,
  { baseUrl, key }: WorkPlace,
): Promise<{ readonly isGood: boolean; readonly text: string }> {
  const response = await fetch(new URL(url, baseUrl), {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const answered: unknown = await response.json();
  const request_id = response.headers.get("x-request-id");
  const parts = { status_code: response.status, request_id, body: answered };
  const line = { id: randomUUID(), custom_id, response: parts, error: null };
  return { isGood: response.ok, text: JSON.stringify(line) };
}

function notBegun(
  { custom_id }: InputLine,
  { status }: StoredBatch,
): { readonly isGood: boolean; readonly text: string } {
  const code = status === "cancelling" ? "batch_cancelled" : "batch_expired";
  const error = { code, message: "This request could not be executed in time." };
  return {
    isGood: false,
    text: JSON.stringify({ id: randomUUID(), custom_id, response: null, error }),
  };
}
