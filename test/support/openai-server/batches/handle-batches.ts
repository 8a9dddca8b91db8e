import type { ServerResponse } from "node:http";
import { badParameter } from "../api-error.ts";
import { fieldText } from "../field-text.ts";
import type { ReadRequest } from "../read-request.ts";
import { sendError, sendObject } from "../send-answer.ts";
import type { StoredBatch } from "./batch-store.ts";
import { readInput, workOff, type WorkPlace } from "./work-off.ts";

const endpoints = ["/v1/images/generations", "/v1/images/edits"];

/** One request to the Batch API. */
export interface BatchRequest {
  readonly method: string;
  /** Behind `/v1/batches`. */
  readonly rest: string;
  readonly read: ReadRequest;
}

/** Answers the Batch API. */
export function handleBatches(
  response: ServerResponse,
  { method, rest, read }: BatchRequest,
  place: WorkPlace,
): void {
  const [, id = "", verb = ""] = rest.split("/");
  const batch = place.batches.find(id);
  if (method === "POST" && id === "") {
    create(response, read.body ?? {}, place);
  } else if (method === "GET" && id === "") {
    const data = place.batches.batches.toReversed().map(describe);
    sendObject(response, { object: "list", data, has_more: false });
  } else if (batch === undefined) {
    sendError(response, {
      ...badParameter("id", "batch_not_found", `No batch found with id '${id}'.`),
      status: 404,
    });
  } else {
    if (verb === "cancel" && batch.status === "in_progress") batch.status = "cancelling";
    // Whoever looks at a batch that is not held lets it end.
    const isReady = !place.batches.rules.held && isUnfinished(batch);
    if (isReady) void finish(batch, place);
    sendObject(response, describe(batch));
  }
}

const atWork = new WeakSet<StoredBatch>();

function isUnfinished({ status }: StoredBatch): boolean {
  return status === "in_progress" || status === "cancelling";
}

async function finish(batch: StoredBatch, place: WorkPlace): Promise<void> {
  if (atWork.has(batch)) return;
  atWork.add(batch);
  const input = readInput(batch, place.files);
  if ("refusal" in input) batch.status = "failed";
  else await workOff(batch, input.lines, place);
}

function create(
  response: ServerResponse,
  body: { readonly [name: string]: unknown },
  place: WorkPlace,
): void {
  const endpoint = fieldText(body["endpoint"]);
  const inputFile = fieldText(body["input_file_id"]);
  const file = place.files.find(inputFile);
  if (file?.purpose !== "batch" || !endpoints.includes(endpoint)) {
    sendError(response, badParameter("input_file_id", "invalid_value", "No such batch input."));
    return;
  }
  if (body["completion_window"] !== "24h") {
    sendError(response, badParameter("completion_window", "invalid_value", "It must be 24h."));
    return;
  }
  const { metadata } = body;
  const batch = place.batches.add({
    endpoint,
    inputFile,
    metadata: typeof metadata === "object" && metadata !== null ? metadata : {},
  });
  const input = readInput(batch, place.files);
  batch.total = "lines" in input ? input.lines.length : 0;
  if (place.batches.rules.dropAnswer) response.destroy();
  else sendObject(response, describe(batch));
}

function describe(batch: StoredBatch): object {
  return {
    id: batch.id,
    object: "batch",
    endpoint: batch.endpoint,
    input_file_id: batch.inputFile,
    completion_window: "24h",
    status: batch.status,
    metadata: batch.metadata,
    created_at: batch.createdAt,
    request_counts: { total: batch.total, completed: batch.done, failed: 0 },
    output_file_id: batch.outputFile ?? null,
    error_file_id: batch.errorFile ?? null,
    errors:
      batch.status === "failed"
        ? { data: [{ code: "invalid_json_line", message: "A line could not be read." }] }
        : null,
  };
}
