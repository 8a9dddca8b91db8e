import { type BatchLine, type BatchState, ProviderError } from "@genlock/provider";
import { textMember } from "../answer/json-object.ts";
import { type Asker, askService, askForBatch } from "../transport/ask-service.ts";
import { readBatchState } from "./batch-state.ts";

/** Seconds the service keeps what was sent. */
const lifetime = 30 * 24 * 3600;

/** Uploads the lines, which costs nothing, and makes a batch of them. */
export async function submitBatch(
  lines: readonly BatchLine[],
  token: string,
  asker: Asker,
): Promise<BatchState> {
  const bytes = lines.map(({ text }) => `${text}\n`).join("");
  const uploaded = await askService(asker, (client, options) =>
    client.files
      .create(
        {
          file: new File([bytes], `genlock-${token}.jsonl`, { type: "application/jsonl" }),
          purpose: "batch",
          expires_after: { anchor: "created_at", seconds: lifetime },
        },
        options,
      )
      .asResponse(),
  );
  const file = textMember(uploaded, "id");
  if (file === undefined) {
    throw new ProviderError({
      code: "PROVIDER_UNAVAILABLE",
      outcome: "not-sent",
      message: "The service took the calls of a batch without telling their id. Nothing was drawn.",
    });
  }
  const body = {
    input_file_id: file,
    endpoint: lines[0]?.endpoint ?? "",
    completion_window: "24h",
    metadata: { genlock: token },
  };
  const batch = await askForBatch(asker, (client, options) =>
    client.post("/batches", { ...options, body }).asResponse(),
  );
  return readBatchState(batch, asker.credentials.apiKey);
}
