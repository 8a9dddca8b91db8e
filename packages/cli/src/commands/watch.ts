import { resolve } from "node:path";
import type { RunEvent } from "@genlock/core";
import { watchProject, type Project } from "@genlock/runner";
import { usualFolder } from "../build/usual-folder.ts";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { listenForSignals } from "../interruption/interruption.ts";
import { processSignals } from "../interruption/process-signals.ts";
import { isContinuousIntegration } from "../project/environment.ts";
import { withAnyProject } from "../project/with-project.ts";
import { createWatchReporter } from "../reporters/watch-reporter.ts";
import { KeepUp } from "../watch/keep-up.ts";

/** What `genlock watch` can be told. */
export interface WatchFlags {
  /** What it may buy. Default: nothing. */
  readonly generate?: "new" | "stale";
  /** US dollars from its start to its end; there whenever `generate` is. */
  readonly maxCost?: number;
  readonly out?: string;
  readonly frozen?: boolean;
}

function hasErrors({ diagnostics }: Project): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/**
 * `genlock watch`: follows the manifest until it is stopped. Pictures that cost nothing are drawn, files and declarations
 * written; others are bought only as far as the flags say.
 */
export async function watch(invocation: Invocation, flags: WatchFlags): Promise<ExitCode> {
  return withAnyProject(invocation, async ({ session, project, environment }) => {
    const reporter = createWatchReporter(invocation.output);
    const { generate = "never", maxCost = 0, out } = flags;
    const keepUp = new KeepUp(session, {
      generate,
      maxCost,
      frozen: flags.frozen ?? isContinuousIntegration(environment),
      folder: out === undefined ? usualFolder(project) : resolve(invocation.cwd, out),
    });
    let end = (): void => undefined;
    const ended = new Promise<void>((resolveEnd) => {
      end = resolveEnd;
    });
    const interruption = listenForSignals(processSignals(), () => {
      reporter.stopping();
      end();
    });
    // A watch that nobody reads any more would go on buying unseen.
    const unread = new AbortController();
    const leave = (): void => {
      unread.abort();
      end();
    };
    process.stdout.once("error", leave);
    const signal = AbortSignal.any([interruption.signal, unread.signal]);
    const ears = { onEvent: (event: RunEvent) => reporter.onEvent(event), signal };
    const watching = await watchProject(
      session,
      async (finding) => {
        if (finding.kind === "unreadable") reporter.trouble(finding.error);
        else if (hasErrors(finding.project)) reporter.broken(finding.project);
        else reporter.ready(await keepUp.round(finding.project, ears));
      },
      // What was broken off because somebody left is no trouble.
      (error) => (signal.aborted ? undefined : reporter.trouble(error)),
    );
    if (!signal.aborted) await ended;
    await watching.close();
    process.stdout.off("error", leave);
    interruption.dispose();
    reporter.stop();
    return exitCodes.ok;
  });
}
