import { CommanderError } from "commander";
import type { Command, GlobalFlags, Invocation, ProcessParts } from "./command-line/invocation.ts";
import { readPackageVersion } from "./command-line/package-version.ts";
import { createProgram } from "./command-line/program.ts";
import { hasKey } from "./command-line/refuse-keys.ts";
import type { ExitCode } from "./exit-codes.ts";
import { exitCodeOfError, exitCodes } from "./exit-codes.ts";
import type { FindingsFormat } from "./reporters/findings-format.ts";
import type { Output } from "./reporters/output.ts";
import { createOutput } from "./reporters/output.ts";

function outputOf(parts: ProcessParts, flags: GlobalFlags): Output {
  return createOutput({
    stdout: parts.stdout,
    stderr: parts.stderr,
    environment: parts.environment,
    color: flags.color,
    cwd: parts.cwd,
    findings: findingsOf(flags),
    quiet: flags.quiet === true,
    verbose: flags.verbose === true,
  });
}

function findingsOf({ json, format }: GlobalFlags): FindingsFormat {
  if (json === true) return "json";
  return format === undefined || format === "markdown" ? "pretty" : format;
}

async function runCommand(command: Command, invocation: Invocation): Promise<ExitCode> {
  try {
    return await command(invocation);
  } catch (error) {
    const { reportError, tellError } = await import("./reporters/error-report.ts");
    reportError(invocation.output, error);
    return exitCodeOfError(tellError(error).code ?? "");
  }
}

async function refuseKeys(parts: ProcessParts): Promise<ExitCode> {
  const output = outputOf(parts, { color: !parts.argv.includes("--no-color") });
  const { reportError } = await import("./reporters/error-report.ts");
  const { GenlockError } = await import("@genlock/core");
  reportError(
    output,
    new GenlockError({
      code: "KEY_IN_ARGUMENTS",
      message: "An argument looks like an API key. Keys are never read from the command line.",
    }),
  );
  return exitCodes.usage;
}

/** Runs one command line to its end and answers what the process should end with. Never rejects. */
export async function main(parts: ProcessParts): Promise<ExitCode> {
  if (hasKey(parts.argv)) return refuseKeys(parts);
  let result: ExitCode = exitCodes.ok;
  const plain = outputOf(parts, { color: true });
  const program = createProgram({
    version: readPackageVersion(),
    columns: parts.stdout.columns,
    writeOut: (text) => plain.data.control(text),
    writeError: (text) => plain.talk.control(text),
    start: async (command) => {
      const flags = program.opts<GlobalFlags>();
      result = await runCommand(command, {
        cwd: parts.cwd,
        environment: parts.environment,
        config: flags.config,
        get stdin() {
          return parts.stdin;
        },
        stderr: parts.stderr,
        output: outputOf(parts, flags),
      });
    },
  });
  try {
    await program.parseAsync([...parts.argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  }
  return result;
}
