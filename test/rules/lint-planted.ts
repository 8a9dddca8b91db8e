import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repository } from "../support/copy-example.ts";

const oxlint = join(repository, "node_modules", "oxlint", "bin", "oxlint");

/** Rules reported for each file, sorted and without repeats; a clean file has none. */
export type ReportedRules = ReadonlyMap<string, readonly string[]>;

/**
 * Lints texts as if they stood at their paths in this repository: in a folder of their own with the same configuration.
 *
 * @throws Error when the linter did not read every file, since then its silence says nothing.
 */
export async function lintPlanted(files: Readonly<Record<string, string>>): Promise<ReportedRules> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "genlock-planted-")));
  try {
    await layRepository(root);
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    return readReport(await runLinter(root, Object.keys(files)), Object.keys(files));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function layRepository(root: string): Promise<void> {
  for (const name of ["oxlint.config.ts", "tsconfig.base.json", "package.json"]) {
    await cp(join(repository, name), join(root, name));
  }
  await symlink(join(repository, "node_modules"), join(root, "node_modules"), "dir");
  const everything = { extends: "./tsconfig.base.json", include: ["packages", "test", "schemas"] };
  await writeFile(join(root, "tsconfig.json"), JSON.stringify(everything));
}

function runLinter(root: string, paths: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [oxlint, "--format", "json", ...paths], {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.once("error", reject);
    child.once("close", () => resolve(output));
  });
}

interface Report {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
  readonly number_of_files: number;
}

function readReport(output: string, paths: readonly string[]): ReportedRules {
  const report: Report = JSON.parse(output);
  if (report.number_of_files !== paths.length)
    throw new Error(`Not every file was read: ${output}`);
  return new Map(
    paths.map((path) => {
      const found = report.diagnostics.filter(({ filename }) => filename === path);
      return [path, [...new Set(found.map(({ code }) => code))].toSorted()];
    }),
  );
}
