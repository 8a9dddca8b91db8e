import type { AssetId } from "@genlock/core";
import { say, type Output } from "../reporters/output.ts";
import { visible } from "../reporters/visible-text.ts";
import type { OpenProject } from "./with-project.ts";

/** How many ids are named before the rest is counted. */
const named = 10;

/**
 * Says which of some assets have a pointer of Git LFS where their picture should be, and how to get it: what looks lost then
 * needs only to be fetched.
 */
export async function tellPointers(
  output: Output,
  { session, project }: Pick<OpenProject, "session" | "project">,
  ids: readonly AssetId[],
): Promise<void> {
  if (ids.length === 0) return;
  const problems = await session.verifyOriginals(project, ids);
  const pointers = problems.filter(({ problem }) => problem === "lfs-pointer");
  if (pointers.length === 0) return;
  const names = pointers.slice(0, named).map(({ id }) => visible(id));
  const more = pointers.length > named ? ` and ${pointers.length - named} more` : "";
  const what = `Git LFS left pointers in place of the pictures of ${names.join(", ")}${more}.`;
  say(output, `${what} Run \`git lfs pull\`: nothing needs to be bought.`);
}
