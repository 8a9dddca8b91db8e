import { onTestFinished } from "vitest";
import { startOpenAIServer, type OpenAIServerOptions } from "./openai-server/index.ts";
import { projectWith, type PaidProject } from "./running-project.ts";

/** Makes a project from a manifest and a local service; both end with the test. */
export async function paidProject(
  manifest: string,
  options: OpenAIServerOptions = {},
): Promise<PaidProject> {
  const server = await startOpenAIServer(options);
  onTestFinished(() => server.close());
  return projectWith(manifest, server);
}
