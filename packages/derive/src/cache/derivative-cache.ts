import { mkdir } from "node:fs/promises";
import type { Recipe } from "@genlock/core";
import { GenlockError } from "@genlock/core/errors";
import { derivativeKey, derivativeSize } from "@genlock/core/recipes";
import { errorFor } from "../derive-error.ts";
import type { DerivedFile, DeriveRequest } from "../deriver.ts";
import type { QueuedTask, TaskOutcome } from "../process/task-queue.ts";
import { derivativePath, tempDirectory } from "./cache-paths.ts";
import { nameFile } from "./name-file.ts";
import { placeOf, type Wanted } from "./place-of.ts";
import { usableSize } from "./usable-size.ts";

/** What the cache needs from outside. */
export interface DerivativeCachePorts {
  readonly engine: () => Promise<string>;
  readonly runTask: (task: QueuedTask, isInBackground: boolean) => Promise<TaskOutcome>;
  /** Milliseconds. */
  readonly stepTimeLimit: number;
}

/** How many times as long as the others a format takes to encode, roughly. */
const avifCost = 8;

/** How many encodings a search for the best quality takes. */
const searchCost = 8;

/** Derivatives on disk: found by name first, then by key, else made. The same one is never made twice at once. */
export class DerivativeCache {
  readonly #ports: DerivativeCachePorts;
  /** Being made now, by path. The promises never reject: whoever waits looks again. */
  readonly #underWay = new Map<string, Promise<unknown>>();
  #made = 0;
  #found = 0;

  constructor(ports: DerivativeCachePorts) {
    this.#ports = ports;
  }

  /** Derivatives made and found so far. */
  get counts(): { made: number; found: number } {
    return { made: this.#made, found: this.#found };
  }

  async derive(request: DeriveRequest): Promise<DerivedFile[]> {
    request.signal?.throwIfAborted();
    const engine = await this.#ports.engine();
    const wanted = request.recipes.map((recipe) => want(request, recipe, engine));
    const missing = await withoutName(request, wanted);
    const made = missing.length === 0 ? new Set<string>() : await this.#provide(request, missing);
    return await Promise.all(
      wanted.map(async (each) => {
        const place = await placeOf(request, each);
        const byteLength = place && usableSize(place.named);
        if (place === undefined || byteLength === undefined) {
          throw notWritable(request, `\`${each.file}\` went away`);
        }
        const cached = !made.has(each.file);
        if (cached) this.#found += 1;
        else this.#made += 1;
        return { recipe: each.recipe, path: place.named, ...place.size, byteLength, cached };
      }),
    );
  }

  /** Sees to it that all stand under their names. Returns the files that had to be made. */
  async #provide(request: DeriveRequest, missing: readonly Wanted[]): Promise<ReadonlySet<string>> {
    const files = await this.#makeLacking(request, missing);
    const tempDir = tempDirectory(request.cacheDir);
    try {
      await mkdir(tempDir, { recursive: true });
      for (const each of missing) {
        const place = await placeOf(request, each);
        if (place === undefined) throw new Error(`\`${each.file}\` went away`);
        await nameFile(each.file, place.named, tempDir);
      }
    } catch (error) {
      throw notWritable(request, error instanceof Error ? error.message : String(error), error);
    }
    return files;
  }

  async #makeLacking(
    request: DeriveRequest,
    wanted: readonly Wanted[],
  ): Promise<ReadonlySet<string>> {
    for (;;) {
      const outputs = await withoutFile(request, wanted);
      const others = outputs.flatMap(({ file }) => this.#underWay.get(file) ?? []);
      if (others.length === 0) {
        if (outputs.length > 0) await this.#make(request, outputs);
        return new Set(outputs.map(({ file }) => file));
      }
      await Promise.all(others);
      request.signal?.throwIfAborted();
    }
  }

  /** Registers the files before anything else can look, and forgets them once they stand or cannot be made. */
  async #make(request: DeriveRequest, outputs: readonly Wanted[]): Promise<void> {
    const making = this.#runTask(request, outputs);
    const settled = making.catch(() => undefined);
    for (const { file } of outputs) this.#underWay.set(file, settled);
    try {
      await making;
    } finally {
      for (const { file } of outputs) this.#underWay.delete(file);
    }
  }

  async #runTask(request: DeriveRequest, outputs: readonly Wanted[]): Promise<void> {
    const { path, original, cacheDir, signal, steps, fonts } = request;
    const task = {
      type: "make",
      path,
      digest: original.digest,
      width: original.width,
      height: original.height,
      outputs: outputs.map(({ recipe, file }) => ({ recipe, file })),
      ...(steps === undefined ? {} : { steps: Object.fromEntries(steps) }),
      ...(fonts === undefined ? {} : { fonts: Object.fromEntries(fonts) }),
      tempDir: tempDirectory(cacheDir),
    } as const;
    const weight = outputs.reduce((sum, { recipe }) => sum + costOf(recipe, request), 0);
    const queued = { task, weight, timeLimit: this.#ports.stepTimeLimit, signal };
    const outcome = await this.#ports.runTask(queued, request.background === true);
    if (outcome.type !== "made") throw errorFor(outcome, path);
  }
}

function want(request: DeriveRequest, recipe: Recipe, engine: string): Wanted {
  const { original, cacheDir, id } = request;
  const { width } = derivativeSize(recipe, original);
  if (recipe.trim === undefined && recipe.width > width) {
    throw new Error(`a recipe of ${id} is wider than its original`);
  }
  const key = derivativeKey(recipe, original.digest, engine);
  return { recipe, key, file: derivativePath(cacheDir, key, recipe.format) };
}

/** Those that do not stand under their names; one file may be asked for under several. */
async function withoutName(request: DeriveRequest, wanted: readonly Wanted[]): Promise<Wanted[]> {
  return await filterWanted(wanted, async (each) => {
    const place = await placeOf(request, each);
    return place === undefined || usableSize(place.named) === undefined;
  });
}

/** Those that must be made, each file once. */
async function withoutFile(request: DeriveRequest, wanted: readonly Wanted[]): Promise<Wanted[]> {
  const missing = await filterWanted(wanted, async (each) => {
    const isThere = usableSize(each.file) !== undefined;
    return !isThere || (await placeOf(request, each)) === undefined;
  });
  return [...new Map(missing.map((each) => [each.file, each])).values()];
}

async function filterWanted(
  wanted: readonly Wanted[],
  lacks: (each: Wanted) => Promise<boolean>,
): Promise<Wanted[]> {
  const verdicts = await Promise.all(wanted.map(lacks));
  return wanted.filter((_, index) => verdicts[index]);
}

function costOf(recipe: Recipe, { original }: DeriveRequest): number {
  const { width, height } = derivativeSize(recipe, original);
  const tries = recipe.maxBytes === undefined ? 1 : searchCost;
  return width * height * tries * (recipe.format === "avif" ? avifCost : 1);
}

function notWritable(request: DeriveRequest, detail: string, cause?: unknown): GenlockError {
  return new GenlockError({
    code: "DERIVE_CACHE_NOT_WRITABLE",
    message: `Derivatives of \`${request.id}\` cannot be kept in the cache: ${detail}`,
    cause,
  });
}
