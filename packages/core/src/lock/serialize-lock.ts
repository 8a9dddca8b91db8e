import type { CompositeRecord, Lock, LockedInput, LockedOutput, LockEntry } from "./lock.ts";
import { jobFieldNames, type JobFields } from "../jobs/job-fields.ts";

/**
 * Writes a lock as the text of `genlock.lock`: JSON indented by two, inputs sorted by address and assets by id, members in
 * one fixed order, a line end at the end. Equal locks make equal text; {@link parseLock} is its exact inverse.
 */
export function serializeLock(lock: Lock): string {
  const assets = [...lock.assets].sort(byName);
  const inputs = [...(lock.inputs ?? [])].sort(byName);
  const document = {
    version: lock.version,
    ...(inputs.length > 0 && {
      inputs: Object.fromEntries(inputs.map(([url, input]) => [url, orderedInput(input)])),
    }),
    assets: Object.fromEntries(assets.map(([id, entry]) => [id, orderedEntry(entry)])),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

function orderedInput(input: LockedInput): LockedInput {
  const { digest, mediaType, width, height, byteLength, hasAlpha } = input;
  return { digest, mediaType, width, height, byteLength, hasAlpha };
}

function orderedEntry(entry: LockEntry): LockEntry {
  return {
    accepts: { key: entry.accepts.key, fields: orderedFields(entry.accepts.fields) },
    current: entry.current,
    pinned: entry.pinned,
    chosen: entry.chosen,
    outputs: entry.outputs.map(orderedOutput),
  };
}

function orderedFields(fields: JobFields): JobFields {
  const ordered: Record<string, unknown> = {};
  for (const name of jobFieldNames) {
    if (fields[name] !== undefined) ordered[name] = sortedKeys(fields[name]);
  }
  return { provider: fields.provider, operation: fields.operation, ...ordered };
}

function orderedOutput(output: LockedOutput): LockedOutput {
  const { digest, role, mediaType, width, height, byteLength, hasAlpha, composite, made } = output;
  const { key, take, call, index, turn, provenance } = made;
  const { provider, model, billing, at, keyColour, requestId, revisedPrompt } = provenance;
  const { usage, callCost, used } = provenance;
  return {
    digest,
    role,
    mediaType,
    width,
    height,
    byteLength,
    hasAlpha,
    ...(composite !== undefined && { composite: orderedComposite(composite) }),
    made: {
      key,
      take,
      call,
      index,
      ...(turn !== undefined && { turn }),
      provenance: {
        provider,
        model,
        billing,
        ...(at !== undefined && { at }),
        ...(keyColour !== undefined && { keyColour }),
        ...(requestId !== undefined && { requestId }),
        ...(revisedPrompt !== undefined && { revisedPrompt }),
        ...(usage !== undefined && { usage: sortedKeys(usage) }),
        ...(callCost !== undefined && { callCost }),
        ...(used !== undefined && { used: sortedKeys(used) }),
      },
    },
  };
}

function orderedComposite(composite: CompositeRecord): CompositeRecord {
  const { received } = composite;
  if (composite.key === undefined) {
    const { feather, outsideChanged } = composite;
    return { received, feather, outsideChanged };
  }
  const { uniform, inside, spill, soft } = composite.quality;
  return { received, key: composite.key, quality: { uniform, inside, spill, soft } };
}

/** The same value with the keys of every object in it sorted, so that equal values are written alike. */
function sortedKeys<Value>(value: Value): Value;
function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => sortedKeys(item));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, sortedKeys<unknown>(member)]));
}
