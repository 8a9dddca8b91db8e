import { type BatchState, ProviderError } from "@genlock/provider";
import { isJsonObject, type JsonObject, member, textMember } from "../answer/json-object.ts";
import { redact } from "../failure/redact.ts";

/** Statuses that are final; whatever else the service says goes on. */
const final = ["completed", "expired", "cancelled", "failed"] as const;

/** Reads what the service says about a batch. @throws {ProviderError} when it has no name. */
export function readBatchState(batch: JsonObject, secret: string): BatchState {
  const id = textMember(batch, "id") ?? "";
  if (!isServiceId(id)) {
    throw new ProviderError({
      code: "PROVIDER_BAD_ANSWER",
      outcome: "ambiguous",
      message: "The service spoke of a batch without telling its id.",
    });
  }
  const said = textMember(batch, "status");
  const counts = member(batch, "request_counts");
  return {
    id,
    status:
      final.find((status) => status === said) ?? (said === "cancelling" ? "cancelling" : "open"),
    total: count(counts, "total"),
    done: count(counts, "completed"),
    failed: count(counts, "failed"),
    reason: reasonOf(batch, secret),
    answers: ["output_file_id", "error_file_id"].flatMap((name) => {
      const file = textMember(batch, name);
      return file !== undefined && isServiceId(file) ? [file] : [];
    }),
  };
}

/** Ids become parts of URLs and of messages. */
function isServiceId(id: string): boolean {
  return /^[\w.-]{1,200}$/.test(id) && !/^\.+$/.test(id);
}

function count(from: JsonObject | undefined, name: string): number | undefined {
  const value = from?.[name];
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function reasonOf(batch: JsonObject, secret: string): string | undefined {
  const list = member(batch, "errors")?.["data"];
  const [first]: readonly unknown[] = Array.isArray(list) ? list : [];
  const message = isJsonObject(first) ? textMember(first, "message") : undefined;
  return message === undefined ? undefined : redact(message, [secret]);
}
