import type { FolderHealth, Health, HeldLease } from "@genlock/runner";
import { fine, type HealthFinding } from "./finding.ts";

/** Bytes below which a few pictures may fill the disk. */
const little = 256 * 1024 * 1024;

/** What this machine can do. */
export function checkMachine(health: Health): HealthFinding[] {
  return [
    checkDecoding(health),
    ...health.folders.map(checkFolder),
    ...checkGit(health),
    ...health.leases.flatMap(checkLease),
  ];
}

function checkDecoding({ decoding: { ok, detail } }: Health): HealthFinding {
  if (ok) return fine("pictures", `sharp loads in its child process: ${detail}`);
  return {
    about: "pictures",
    status: "fail",
    message: `Pictures cannot be decoded: ${detail}`,
    next: "Install again on this machine (`npm install`), with optional dependencies: sharp's binary is one of them.",
  };
}

function checkFolder({ what, path, problem, freeBytes }: FolderHealth): HealthFinding {
  if (problem !== undefined) {
    return {
      about: what,
      status: what === "cache" ? "warn" : "fail",
      message: `Nothing can be written to ${path}: ${problem}`,
      next: "Give yourself the right to write there, or choose another place.",
    };
  }
  const room = freeBytes === undefined ? "" : `, ${(freeBytes / 1e9).toFixed(1)} GB free`;
  if (freeBytes === undefined || freeBytes >= little) return fine(what, `${path}${room}`);
  return {
    about: what,
    status: "warn",
    message: `${path}${room}: a few pictures fill it.`,
    next: "Free some space; what does not fit is refused before it is paid.",
  };
}

function checkGit({ git, pointers }: Health): HealthFinding[] {
  if (git.version === undefined) {
    const next = "Install git: it brings back originals that are gone, and earlier pictures.";
    return [{ about: "git", status: "warn", message: "There is no git.", next }];
  }
  const where = git.isRepository ? "" : ", but this is no repository";
  const found = [fine("git", `${git.version}${where}`)];
  if (!git.lfsTracked) found.push(fine("Git LFS", "not used for the originals"));
  else if (git.lfsVersion === undefined) {
    found.push({
      about: "Git LFS",
      status: "fail",
      message: "The originals are in Git LFS, which is not installed.",
      next: "Install git-lfs, then run `git lfs install` and `git lfs pull`.",
    });
  } else if (!git.lfsFilters) {
    const message = "Git LFS is installed, and git does not call it.";
    found.push({ about: "Git LFS", status: "fail", message, next: "Run `git lfs install`." });
  } else found.push(fine("Git LFS", git.lfsVersion));
  if (pointers.length === 0) return found;
  const names = pointers.slice(0, 3).join(", ");
  const more = pointers.length > 3 ? ` and ${pointers.length - 3} more` : "";
  const message = `Git LFS did not fetch the pictures of ${names}${more}: only pointers are there.`;
  return [...found, { about: "Git LFS", status: "fail", message, next: "Run `git lfs pull`." }];
}

function checkLease({ name, pid, host, since, liveness, path }: HeldLease): HealthFinding[] {
  // What a dead process left is taken over by whoever comes next.
  if (liveness === "dead") return [];
  const message = `\`${name}\` is held by process ${pid} on ${host} since ${since}.`;
  const next =
    liveness === "alive"
      ? undefined
      : `If it lives no more, delete ${path}: from here nobody can see it.`;
  return [{ about: "lease", status: liveness === "alive" ? "ok" : "warn", message, next }];
}
