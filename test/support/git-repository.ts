import { execFileSync, spawnSync } from "node:child_process";

/** Git in one folder, without anything of the user's settings. */
export interface GitRepository {
  readonly root: string;
  /** Runs git; throws when it fails. */
  readonly git: (...args: readonly string[]) => string;
  /** Runs git; answers whether it succeeded, such as a merge without conflicts. */
  readonly tryGit: (...args: readonly string[]) => boolean;
  /** Commits everything that is not ignored. */
  readonly commit: (message: string) => void;
}

const settings = [
  "user.name=Someone",
  "user.email=someone@example.com",
  "commit.gpgsign=false",
  "core.autocrlf=false",
  "gc.auto=0",
];

/** Makes a repository with a branch `main` in a folder. */
export function gitRepository(root: string): GitRepository {
  const configured = settings.flatMap((setting) => ["-c", setting]);
  const environment = { ...process.env, GIT_CONFIG_GLOBAL: "", GIT_CONFIG_NOSYSTEM: "1" };
  const options = { cwd: root, encoding: "utf8", env: environment } as const;
  const git = (...args: readonly string[]): string =>
    execFileSync("git", [...configured, ...args], {
      ...options,
      stdio: ["ignore", "pipe", "pipe"],
    });
  git("init", "-q", "-b", "main");
  return {
    root,
    git,
    tryGit: (...args) => spawnSync("git", [...configured, ...args], options).status === 0,
    commit(message) {
      git("add", "-A");
      git("commit", "-q", "--allow-empty", "-m", message);
    },
  };
}
