import { type ModelNews, type ProviderContext, ProviderError } from "@genlock/provider";
import { textMember } from "./answer/json-object.ts";
import { askService } from "./transport/ask-service.ts";
import { readCredentials } from "./transport/credentials.ts";
import { startDeadline } from "./transport/deadline.ts";

/** Milliseconds such a question may take: nothing depends on it. */
const patience = 15_000;

/** What the service says about a model today, its shutdown date above all. */
export async function lookUpModel(
  modelId: string,
  context: ProviderContext,
  signal: AbortSignal,
): Promise<ModelNews> {
  const credentials = readCredentials(context);
  const deadline = startDeadline(signal, { answer: patience, idle: patience, total: patience });
  try {
    const answer = await askService({ credentials, deadline }, (client, options) =>
      client.models.retrieve(modelId, options).asResponse(),
    );
    const date = textMember(answer, "shutdown_date") ?? "";
    return { served: true, endsOn: /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] };
  } catch (error) {
    if (ProviderError.isInstance(error) && error.code === "PROVIDER_MODEL_NOT_FOUND") {
      return { served: false, endsOn: undefined };
    }
    throw error;
  } finally {
    deadline.clear();
  }
}
