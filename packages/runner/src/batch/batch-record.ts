import type { BatchedRequest } from "@genlock/provider";

/** One call of a batch, with everything that its answer is kept by. */
export interface RecordedCall {
  /** `<key>.<take>.<call>`. */
  readonly customId: string;
  readonly key: string;
  /** From 0. */
  readonly take: number;
  /** From 0, within the take. */
  readonly call: number;
  readonly assets: readonly string[];
  /** The id of its reservation in the ledger. */
  readonly reservation: string;
  readonly request: BatchedRequest;
}

/** A batch that was sent, or was about to be. On disk before anything is sent, until every answer is kept. */
export interface BatchRecord {
  readonly version: 1;
  /** Names the batch before the service does; the service is told it too. */
  readonly token: string;
  readonly provider: string;
  readonly model: string;
  /** ISO time, UTC. */
  readonly at: string;
  /** The service's name for it; `undefined`: it is not known whether it was sent. */
  readonly id: string | undefined;
  readonly calls: readonly RecordedCall[];
}

/** A record as the text of its file; {@link parseBatchRecord} is its inverse. */
export function serializeBatchRecord(record: BatchRecord): string {
  return `${JSON.stringify(record)}\n`;
}

/** Reads the text of a record; `undefined`: it is none of this version. */
export function parseBatchRecord(text: string): BatchRecord | undefined {
  try {
    const value: BatchRecord | undefined = JSON.parse(text);
    return isRecord(value) ? { ...value, id: value.id } : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: BatchRecord | undefined): value is BatchRecord {
  return (
    value?.version === 1 &&
    [value.token, value.provider, value.model, value.at].every(isText) &&
    (value.id === undefined || isText(value.id)) &&
    Array.isArray(value.calls) &&
    value.calls.every(isCall)
  );
}

function isCall(call: RecordedCall | undefined): boolean {
  return (
    [call?.customId, call?.key, call?.reservation].every(isText) &&
    Number.isSafeInteger(call?.take) &&
    Number.isSafeInteger(call?.call) &&
    Array.isArray(call?.assets) &&
    Number.isSafeInteger(call?.request.count) &&
    typeof call?.request.sent === "object"
  );
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}
