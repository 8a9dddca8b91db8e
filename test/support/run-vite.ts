import { join } from "node:path";
import type { ExampleCopy } from "./copy-example.ts";
import { runNode, type Finished, type NodeOptions } from "./run-node.ts";

/**
 * The arguments that run a project's own Vite. Its configuration is loaded by Node itself, which finds the workspace's
 * packages by their source; Vite's bundling loader would look for what was built.
 */
export function viteArguments(root: string, args: readonly string[]): string[] {
  return [
    join(root, "node_modules", "vite", "bin", "vite.js"),
    ...args,
    "--configLoader",
    "native",
  ];
}

/** Runs a project's own Vite to its end. */
export function runVite(
  { root }: Pick<ExampleCopy, "root">,
  args: readonly string[],
  env: NodeOptions["env"] = {},
): Promise<Finished> {
  return runNode(viteArguments(root, args), { cwd: root, env });
}
