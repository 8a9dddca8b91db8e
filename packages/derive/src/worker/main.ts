// The program of the child process: everything that decodes or encodes runs here, so that sharp's process-wide settings
// and a picture that crashes a decoder touch nobody else.
import sharp from "sharp";
import { describeEngine } from "../engine/describe-engine.ts";
import { decodePicture } from "./decode-picture.ts";
import { composeMask } from "./compose-mask.ts";
import { composite } from "./composite.ts";
import { cutOut } from "./cut-out.ts";
import type { DecodedPicture } from "./decode-picture.ts";
import { examineFile } from "./examine-file.ts";
import { makeFiles } from "./make-files.ts";
import type { WorkerReply, WorkerRequest, WorkerResult, WorkerTask } from "./messages.ts";
import { readPicture } from "./picture-reader.ts";
import { loadedPlatform } from "./loaded-platform.ts";
import { watchParent } from "./watch-parent.ts";

/** What a task needs from the process around it. */
interface TaskContext {
  readonly decode: (bytes: Buffer) => Promise<DecodedPicture>;
  readonly onProgress: () => void;
  readonly isCancelled: () => boolean;
}

/** Formats whose decoders may run at all; what else the library can load is switched off. */
const loaders = ["Png", "Jpeg", "Webp", "Heif", "Nsgif"];

function prepareSharp(): void {
  // Threads inside one encoder change the bytes of an AVIF; pictures side by side fill the cores instead.
  sharp.concurrency(1);
  sharp.cache(false);
  sharp.block({ operation: ["VipsForeignLoad"] });
  sharp.unblock({ operation: loaders.map((loader) => `VipsForeignLoad${loader}`) });
}

async function perform(task: WorkerTask, context: TaskContext): Promise<WorkerResult> {
  switch (task.type) {
    case "engine":
      return { type: "engine", engine: describeEngine(sharp.versions, loadedPlatform()) };
    case "inspect":
      return await inspect(task.path, context);
    case "mask":
      return await composeMask(task, context.decode);
    case "composite":
      return await composite(task, context.decode);
    case "cut-out":
      return await cutOut(task, context.decode);
    case "examine":
      return await examineFile(task, context.decode);
    default:
      return await makeFiles(task, context);
  }
}

async function inspect(path: string, context: TaskContext): Promise<WorkerResult> {
  const read = await readPicture(path);
  if (read.type === "unreadable") return read;
  if (read.type === "refused") return { type: "inspected", inspection: read.refusal };
  const found = await context.decode(read.bytes);
  if (!found.ok) return { type: "inspected", inspection: found };
  return { type: "inspected", inspection: { ok: true, facts: found.facts } };
}

function reply(message: WorkerReply): void {
  if (process.connected) process.send?.(message);
}

async function answer(id: number, task: WorkerTask, cancelled: Set<number>): Promise<void> {
  let decoded = 0;
  const context: TaskContext = {
    decode: async (bytes) => {
      decoded += 1;
      return await decodePicture(bytes);
    },
    onProgress: () => reply({ type: "progress", id }),
    isCancelled: () => cancelled.has(id),
  };
  let result: WorkerResult;
  try {
    result = await perform(task, context);
  } catch (error) {
    result = { type: "failed", detail: error instanceof Error ? error.message : String(error) };
  }
  cancelled.delete(id);
  reply({ type: "done", id, result, decoded });
}

/** Whether code of the project runs here, which may never let this process hear of anything. */
function runsOwnSteps(task: WorkerTask): boolean {
  return task.type === "make" && task.outputs.some(({ recipe }) => (recipe.own ?? []).length > 0);
}

function serve(): void {
  const cancelled = new Set<number>();
  const parent = process.ppid;
  let isWatched = false;
  process.on("message", (request: WorkerRequest) => {
    if (request.type === "cancel") {
      cancelled.add(request.id);
      return;
    }
    const { id, task } = request;
    if (!isWatched && runsOwnSteps(task)) {
      watchParent(parent);
      isWatched = true;
    }
    void answer(id, task, cancelled);
  });
  // The parent is gone, however it went. Threads may be busy for long, and nothing here needs an orderly end.
  process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
}

prepareSharp();
serve();
