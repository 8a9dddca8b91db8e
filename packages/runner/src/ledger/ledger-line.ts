import { parseProcessIdentity } from "../process/identify-process.ts";
import type { CallSettlement, FailureFacts, Reservation } from "./ledger.ts";

/** One line of the ledger. */
export type LedgerLine =
  | ({ readonly type: "reserve" } & Omit<Reservation, "settlement">)
  | {
      readonly type: "settle";
      readonly id: string;
      readonly at: string;
      readonly settlement: CallSettlement;
    }
  | {
      readonly type: "failure";
      readonly at: string;
      readonly assets: readonly string[];
      readonly failure: FailureFacts;
    };

const version = 1;

/**
 * A line as the bytes to append. It begins with the line end, so that it never becomes part of a line that another
 * process was cut off in.
 */
export function serializeLedgerLine(line: LedgerLine): string {
  return `\n${JSON.stringify({ v: version, ...line })}`;
}

/** `undefined`: garbage, cut off, or of another version. */
export function parseLedgerLine(text: string): LedgerLine | undefined {
  const value = parseObject(text);
  if (value?.v !== version || typeof value.at !== "string") return undefined;
  if (value.type === "reserve") return parseReservation(value, value.at);
  if (value.type === "settle") return parseSettlement(value, value.at);
  return value.type === "failure" ? parseFailure(value, value.at) : undefined;
}

type Members = Readonly<Record<string, unknown>>;

function parseReservation(value: Members, at: string): LedgerLine | undefined {
  const { id, key, take, call, assets, provider, model, maxCost, count, requestId } = value;
  const owner = parseProcessIdentity(value.owner);
  if (!isText(id) || !isText(key) || !isText(provider) || !isText(model)) return undefined;
  if (!isNumber(take) || !isNumber(call) || !isNumber(count) || owner === undefined) {
    return undefined;
  }
  if (!isTexts(assets) || !(maxCost === null || isNumber(maxCost))) return undefined;
  const request = { key, take, call, assets, provider, model, maxCost, count };
  return { type: "reserve", id, at, owner, ...request, ...optionalText({ requestId }) };
}

function parseSettlement(value: Members, at: string): LedgerLine | undefined {
  const { id, settlement } = value;
  if (!isText(id) || !isObject(settlement)) return undefined;
  const parsed = parseOutcome(settlement);
  return parsed && { type: "settle", id, at, settlement: parsed };
}

function parseOutcome(value: Members): CallSettlement | undefined {
  const { outcome, cost, digests, requestId } = value;
  if (outcome === "rejected" || outcome === "not-sent" || outcome === "ambiguous") {
    const facts = parseFacts(value);
    return facts && { outcome, ...facts, ...(isNumber(cost) && { cost }) };
  }
  if (outcome !== "stored" || !isTexts(digests)) return undefined;
  if (!(cost === null || isNumber(cost))) return undefined;
  return { outcome, cost, digests, requestId: isText(requestId) ? requestId : undefined };
}

function parseFailure(value: Members, at: string): LedgerLine | undefined {
  const { assets, failure } = value;
  if (!isTexts(assets) || !isObject(failure)) return undefined;
  const facts = parseFacts(failure);
  return facts && { type: "failure", at, assets, failure: facts };
}

function parseFacts({ code, message, hint }: Members): FailureFacts | undefined {
  if (!isText(code) || !isText(message)) return undefined;
  return { code, message, ...optionalText({ hint }) };
}

function optionalText<Name extends string>(
  members: Readonly<Record<Name, unknown>>,
): { readonly [name in Name]?: string } {
  const texts: { [name in Name]?: string } = {};
  for (const name in members) {
    const value = members[name];
    if (isText(value)) texts[name] = value;
  }
  return texts;
}

function parseObject(text: string): Members | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText);
}

/** No amount, index or count is ever below zero. */
function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
