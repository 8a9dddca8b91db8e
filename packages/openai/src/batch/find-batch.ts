import type { BatchState } from "@genlock/provider";
import { isJsonObject, type JsonObject, member, textMember } from "../answer/json-object.ts";
import { type Asker, askService } from "../transport/ask-service.ts";
import { readBatchState } from "./batch-state.ts";

/** Pages of a hundred that are looked through, newest first: a token is looked for soon after it was sent. */
const mostPages = 20;

/** Looks for the batch that carries a token. */
export async function findBatch(token: string, asker: Asker): Promise<BatchState | undefined> {
  let after: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const from = after;
    const answer = await askService(asker, (client, options) =>
      client.batches
        .list({ limit: 100, ...(from !== undefined && { after: from }) }, options)
        .asResponse(),
    );
    const batches = listOf(answer);
    const found = batches.find((batch) => tokenOf(batch) === token);
    if (found !== undefined) {
      return readBatchState(found, asker.credentials.apiKey);
    }
    after = textMember(batches.at(-1), "id");
    if (answer["has_more"] !== true || after === undefined) {
      return undefined;
    }
  }
  return undefined;
}

function listOf(answer: JsonObject): JsonObject[] {
  const { data } = answer;
  return Array.isArray(data) ? data.filter(isJsonObject) : [];
}

function tokenOf(batch: JsonObject): string | undefined {
  return textMember(member(batch, "metadata"), "genlock");
}
