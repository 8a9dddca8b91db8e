import type { AssetStatus, Project } from "@genlock/runner";
import { count } from "../reporters/price-text.ts";
import { fine, type HealthFinding } from "./finding.ts";

/** Whether the manifest can be gone by. */
export function checkManifest({ diagnostics, assets }: Project): HealthFinding {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  if (errors === 0) return fine("manifest", count(assets.size, "asset"));
  return {
    about: "manifest",
    status: "fail",
    message: `It has ${count(errors, "error")}.`,
    next: "Run `genlock check` and mend them.",
  };
}

/**
 * How the locked pictures stand.
 *
 * @param pointers assets in whose place Git LFS left a pointer
 */
export function checkLock(all: readonly AssetStatus[], pointers: readonly string[]): HealthFinding {
  const missing = all.filter(({ state }) => state === "missing");
  const locked = all.filter(({ state }) => state !== "new" && state !== "deferred");
  if (missing.length === 0)
    return fine("lock", `${count(locked.length, "asset")} locked, each file is there`);
  const names = missing.slice(0, 3).map(({ id }) => id);
  const more = missing.length > 3 ? ` and ${missing.length - 3} more` : "";
  return {
    about: "lock",
    status: "fail",
    message: `The files of ${names.join(", ")}${more} are not there.`,
    next: missing.every(({ id }) => pointers.includes(id))
      ? "Run `git lfs pull`."
      : "Run `genlock verify --fix`: it brings back what this machine or git has.",
  };
}
