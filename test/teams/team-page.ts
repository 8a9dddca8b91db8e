import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CliResult } from "../cli/run-cli.ts";
import { commandLine } from "../support/command-line.ts";

const page = readFileSync(new URL("../../docs/teams.md", import.meta.url), "utf8");

/** The blocks of commands below a heading of docs/teams.md, in order. */
export function commandsUnder(heading: string): readonly string[] {
  const [, section = ""] = page.split(new RegExp(`^## ${heading}$`, "m"));
  const [own = ""] = section.split(/^## /m);
  return [...own.matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, commands = ""]) => commands);
}

/** Headings of the page that have commands. */
export function headingsWithCommands(): readonly string[] {
  const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, heading = ""]) => heading);
  return headings.filter((heading) => commandsUnder(heading).length > 0);
}

/** A folder with an `npx` that runs this genlock and nothing else. */
function commandFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "genlock-teams-bin-"));
  const started = commandLine.map((argument) => `"${argument}"`).join(" ");
  const genlock = `#!/bin/sh\n[ "$1" = genlock ] || exit 127\nshift\nexec "${process.execPath}" ${started} "$@"\n`;
  writeFileSync(join(folder, "npx"), genlock);
  chmodSync(join(folder, "npx"), 0o755);
  return folder;
}

const commands = commandFolder();

/** Runs a block of the page as a shell would, and stops at the first command that fails. */
export async function runBlock(
  cwd: string,
  block: string | undefined,
  environment: Readonly<Record<string, string>> = {},
): Promise<CliResult> {
  if (block === undefined) throw new Error("The page has no such block.");
  const home = join(commands, "home");
  mkdirSync(home, { recursive: true });
  const child = spawn("sh", ["-e", "-c", block], {
    cwd,
    env: {
      PATH: `${commands}:${process.env["PATH"] ?? ""}`,
      HOME: home,
      NO_COLOR: "1",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: "Someone",
      GIT_AUTHOR_EMAIL: "someone@example.com",
      GIT_COMMITTER_NAME: "Someone",
      GIT_COMMITTER_EMAIL: "someone@example.com",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  return { code, stdout, stderr };
}
