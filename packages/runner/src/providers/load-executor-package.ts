import { GenlockError, type ExecutorPackage } from "@genlock/core";
import { installCommand } from "./create-provider-loader.ts";
import { resolvePackage } from "./resolve-package.ts";

const packageName = "@genlock/bullmq";

/**
 * Loads the package that speaks to queues, as the project has it.
 *
 * @param projectRoot absolute
 * @throws GenlockError `EXECUTOR_NOT_INSTALLED`
 */
export async function loadExecutorPackage(projectRoot: string): Promise<ExecutorPackage> {
  const url = resolvePackage(projectRoot, packageName);
  if (url === undefined) throw missing(`The package ${packageName} is not installed.`);
  let module: unknown;
  try {
    module = await import(url);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw missing(`The package ${packageName} cannot be loaded: ${why}`, cause);
  }
  if (isExecutorPackage(module)) return module;
  throw missing(`The package ${packageName} is not of a version that this genlock knows.`);
}

function isExecutorPackage(module: unknown): module is ExecutorPackage {
  if (typeof module !== "object" || module === null) return false;
  if (!("openExecutor" in module) || !("startMaker" in module)) return false;
  return typeof module.openExecutor === "function" && typeof module.startMaker === "function";
}

function missing(message: string, cause?: unknown): GenlockError {
  const hint = `Install it: \`${installCommand("bullmq")}\`.`;
  return new GenlockError({ code: "EXECUTOR_NOT_INSTALLED", message, hint, cause });
}
