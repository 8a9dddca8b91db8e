import { readFile, rm } from "node:fs/promises";
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { resolveQuery } from "@genlock/core";
import { createProviderLoader, createSession, type Project, type Session } from "@genlock/runner";
import sharp from "sharp";
import { repository } from "../support/copy-example.ts";
import { temporaryProject } from "../support/temporary-project.ts";
import { examplesManifest, recipeExamples } from "./recipe-examples.ts";
import { shownWidth, siteExamples } from "./site-examples.ts";

/** A picture of the documentation with its bytes. */
export interface DrawnExample {
  /** The file's name without `.webp`. */
  readonly name: string;
  /** A webp. */
  readonly bytes: Buffer;
}

/** Draws the originals, free and offline, and makes every picture of the documentation of them. */
export async function drawExamples(): Promise<DrawnExample[]> {
  const root = temporaryProject({
    "genlock.yaml": examplesManifest,
    "steps/warm.ts": await documentedStep(),
  });
  mkdirSync(join(root, "type"));
  const font = join(repository, "packages/draft/fonts/inter-semibold.ttf");
  copyFileSync(font, join(root, "type/font.ttf"));
  const session = await createSession({
    manifestPath: join(root, "genlock.yaml"),
    loadProviders: createProviderLoader({
      projectRoot: root,
      environment: {},
      embedded: { draft: () => import("@genlock/draft") },
      config: {},
    }),
    steps: new Map([["warm", join(root, "steps/warm.ts")]]),
  });
  try {
    const undrawn = await session.load();
    await session.run(undrawn, await session.plan(undrawn));
    const project = await session.load();
    return [...(await drawRecipes(session, project)), ...(await drawSite(session, project))];
  } finally {
    await session.close();
    await rm(root, { recursive: true, force: true });
  }
}

/** The step that the page about recipes shows. */
async function documentedStep(): Promise<string> {
  const page = await readFile(join(repository, "docs/recipes.md"), "utf8");
  const [, text] = /```ts\n(\/\/ steps\/warm\.ts\n[\s\S]*?)```/.exec(page) ?? [];
  if (text === undefined) throw new Error("The page shows no step.");
  return text;
}

async function drawRecipes(session: Session, project: Project): Promise<DrawnExample[]> {
  const drawn: DrawnExample[] = [];
  for (const { name, asset, query } of recipeExamples) {
    const context = { derivatives: undefined, ...project.recipes };
    const resolved = resolveQuery(`${query}&format=webp`, context);
    if (!resolved.ok) throw new Error(resolved.problems.join("\n"));
    const { settings } = resolved;
    const [made] = await session.derive(project, { only: [asset], settings });
    const path = made?.derivatives[0]?.path;
    if (path === undefined) throw new Error(`Nothing was made for ${name}.`);
    drawn.push({ name, bytes: await readFile(path) });
  }
  return drawn;
}

async function drawSite(session: Session, project: Project): Promise<DrawnExample[]> {
  const sites = await session.deriveSite(project);
  return Promise.all(
    siteExamples.map(async ({ name, asset, use, width }) => {
      const site = sites.find(({ id }) => id === asset);
      const file = site?.files.find((one) => one.use === use && one.width === width);
      if (file === undefined) throw new Error(`Nothing was made for ${name}.`);
      const shown = sharp(file.path).resize({ width: shownWidth, withoutEnlargement: true });
      return { name, bytes: await shown.webp().toBuffer() };
    }),
  );
}
