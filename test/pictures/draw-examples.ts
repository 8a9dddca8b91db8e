import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { resolveQuery } from "@genlock/core";
import { createProviderLoader, createSession } from "@genlock/runner";
import { temporaryProject } from "../support/temporary-project.ts";
import { examplesManifest, recipeExamples, type RecipeExample } from "./recipe-examples.ts";

/** A picture of the documentation with its bytes. */
export interface DrawnExample {
  readonly example: RecipeExample;
  /** A webp. */
  readonly bytes: Buffer;
}

/** Draws the originals, free and offline, and makes every picture of the documentation of them. */
export async function drawExamples(): Promise<DrawnExample[]> {
  const root = temporaryProject({ "genlock.yaml": examplesManifest });
  const session = await createSession({
    manifestPath: join(root, "genlock.yaml"),
    loadProviders: createProviderLoader({
      projectRoot: root,
      environment: {},
      embedded: { draft: () => import("@genlock/draft") },
      config: {},
    }),
  });
  try {
    const undrawn = await session.load();
    await session.run(undrawn, await session.plan(undrawn));
    const project = await session.load();
    const drawn: DrawnExample[] = [];
    for (const example of recipeExamples) {
      const query = `${example.query}&format=webp`;
      const resolved = resolveQuery(query, { derivatives: undefined, ...project.recipes });
      if (!resolved.ok) throw new Error(resolved.problems.join("\n"));
      const { settings } = resolved;
      const [made] = await session.derive(project, { only: [example.asset], settings });
      const path = made?.derivatives[0]?.path;
      if (path === undefined) throw new Error(`Nothing was made for ${example.name}.`);
      drawn.push({ example, bytes: await readFile(path) });
    }
    return drawn;
  } finally {
    await session.close();
    await rm(root, { recursive: true, force: true });
  }
}
