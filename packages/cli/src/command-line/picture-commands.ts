import type { Command } from "commander";
import { Option } from "commander";
import type { GenerateFlags } from "../commands/generate.ts";
import type { PlanFlags } from "../commands/plan.ts";
import type { ResolveFlags } from "../commands/resolve.ts";
import {
  collect,
  collectPick,
  parseConcurrency,
  parseDollars,
  parseSeconds,
  parseShard,
} from "./flag-values.ts";
import { addFrozen } from "./frozen-flags.ts";
import type { GlobalFlags, StartCommand } from "./invocation.ts";

const selection = "asset ids, or patterns in quotes: 'icon/*', '**/hero-*' (default: all)";

function addPlanChoices(command: Command): Command {
  return command
    .argument("[ids...]", selection)
    .option("--again", "start a new take of what is selected, though nothing changed")
    .option(
      "--rebuy <id>",
      "buy again what is locked and lost; may be given several times",
      collect,
    )
    .option("--shard <i/n>", "only this part of the assets; chains stay together", parseShard)
    .option("--replace-paid", "let pictures of a free provider replace paid ones");
}

function addGenerate(program: Command, start: StartCommand): void {
  const command = addPlanChoices(program.command("generate"));
  addFrozen(command, "make nothing; exit code 4 when something is missing or changed")
    .description("make what is new or changed, after showing what it costs")
    .option("-y, --yes", "agree to the price without being asked")
    .option("--max-cost <usd>", "US dollars this run may cost at the very most", parseDollars)
    .option("-j, --concurrency <calls>", "calls under way at once (default: 16)", parseConcurrency)
    .option("--bail", "start nothing more after the first failure")
    .option(
      "--retry-ambiguous",
      "ask again where an earlier call ended without an answer; it may be paid twice",
    )
    .option(
      "--queue <url>",
      "let `genlock worker` processes make the calls, such as redis://localhost:6379",
    )
    .option("--events <file>", "write what the run tells into a file, one JSON object a line")
    .option("--dry-run", "show the plan and stop, like `genlock plan`")
    .option("--batch", "send calls in batches: cheaper, and done within a day; see `genlock batch`")
    .option("--poll <seconds>", "time between two looks at a batch (default: 30)", parseSeconds)
    .option("--build", "write files like `genlock build`, made while calls are under way")
    .option("--no-build", "make no files, not even into the cache while calls are under way")
    .option("--out <dir>", "where --build writes (default: public/genlock)")
    .addOption(
      new Option(
        "--plan <file>",
        "apply just the plan that `plan --out` saved, or refuse",
      ).conflicts(["again", "rebuy", "replacePaid", "shard"]),
    )
    .action(async (ids: string[], flags: GenerateFlags) => {
      if (flags.plan !== undefined && ids.length > 0) {
        command.error("error: a saved plan says which assets it is for; name none beside --plan");
      }
      if (flags.out !== undefined && flags.build !== true) {
        command.error("error: --out says where --build writes; name --build too");
      }
      if (flags.batch === true && flags.queue !== undefined) {
        command.error(
          "error: calls go to a queue or into batches; name one of --queue and --batch",
        );
      }
      return start(async (invocation) =>
        (await import("../commands/generate.ts")).generate(invocation, ids, flags),
      );
    });
}

function addPlan(program: Command, start: StartCommand): void {
  addPlanChoices(program.command("plan"))
    .description("show what `generate` would do and what it would cost")
    .option("--detailed-exitcode", "exit code 2 when there is something to do")
    .option("-o, --out <file>", "save the plan, for review and for `generate --plan`")
    .action(async (ids: string[], flags: PlanFlags) => {
      const { format } = program.opts<GlobalFlags>();
      return start(async (invocation) =>
        (await import("../commands/plan.ts")).plan(invocation, ids, { ...flags, format }),
      );
    });
}

/** Adds the commands that plan, make and look at pictures. */
export function addPictureCommands(program: Command, start: StartCommand): void {
  addPlan(program, start);
  addGenerate(program, start);
  program
    .command("status")
    .description("list every asset, what changed, and why it failed")
    .argument("[ids...]", selection)
    .action(async (ids: string[]) =>
      start(async (invocation) => (await import("../commands/status.ts")).status(invocation, ids)),
    );
  program
    .command("explain")
    .description(
      "say why one asset is as it is: what is locked, what is wanted, where that is written; or what a code means",
    )
    .argument("<id>", "the asset's id, or a code such as MANIFEST_TYPE")
    .action(async (id: string) =>
      start(async (invocation) => (await import("../commands/explain.ts")).explain(invocation, id)),
    );
  program
    .command("resolve")
    .description("resolve what a merge left in genlock.lock, as every command does")
    .option(
      "--pick <id=digest>",
      "which picture stands where both branches picked one; also `<id>=ours` or `<id>=theirs`",
      collectPick,
    )
    .action(async (flags: ResolveFlags) =>
      start(async (invocation) =>
        (await import("../commands/resolve.ts")).resolve(invocation, flags),
      ),
    );
}
