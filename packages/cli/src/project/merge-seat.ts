import { currentOutput, type Digest, type LockEntry } from "@genlock/core";
import type { LockResolution, MergeSeat, PickQuestion } from "@genlock/runner";
import type { Invocation } from "../command-line/invocation.ts";
import { askLine, canAsk } from "../consent/ask-yes-no.ts";
import { resolutionLines } from "../reporters/merge-report.ts";
import { say } from "../reporters/output.ts";
import { visible } from "../reporters/visible-text.ts";

/** How the conflicts of a lock are decided from the command line. */
export interface MergeChoices {
  /** The beginning of a digest by asset id, as said in arguments. */
  readonly picks: ReadonlyMap<string, string>;
  /** What is done, for the person who sits there. Default: a merge's conflict markers are resolved. */
  readonly occasion?: string;
  /** Hears what was chosen, besides the person who sits there. */
  readonly onResolved: (resolution: LockResolution) => void;
}

/** Who decides where two branches picked different pictures: the arguments, else whoever sits there, else nobody. */
export function mergeSeat(invocation: Invocation, choices?: MergeChoices): MergeSeat {
  return {
    choose: async (question) => {
      const said = choices?.picks.get(question.id);
      if (said !== undefined) return findPick(question, said);
      return canAsk(invocation) ? askPick(invocation, question) : undefined;
    },
    onResolved: (resolution) => {
      for (const line of resolutionLines(resolution, choices?.occasion))
        say(invocation.output, line);
      choices?.onResolved(resolution);
    },
  };
}

function findPick({ ours, theirs }: PickQuestion, said: string): Digest | undefined {
  const sides = [ours.current, theirs.current];
  const named = new Map([
    ["ours", ours.current],
    ["theirs", theirs.current],
  ]);
  const found = sides.filter((digest) => said.length >= 6 && digest.startsWith(said));
  return named.get(said) ?? (found.length === 1 ? found[0] : undefined);
}

async function askPick(
  invocation: Invocation,
  question: PickQuestion,
): Promise<Digest | undefined> {
  const { id, ours, theirs } = question;
  const { talk } = invocation.output;
  talk.line(`Both sides of the merge picked a picture for ${visible(id)}:`);
  talk.line(`  1  ours    ${pictureText(question, ours)}`);
  talk.line(`  2  theirs  ${pictureText(question, theirs)}`);
  const answer = await askLine(invocation, "Which one stands? [1/2] ");
  return { "1": ours.current, "2": theirs.current }[answer ?? ""];
}

function pictureText({ pathOf }: PickQuestion, entry: LockEntry): string {
  const { model, at } = currentOutput(entry)?.made.provenance ?? {};
  const made = [model, at].filter((part) => part !== undefined).join(", ");
  const path = pathOf(entry.current) ?? "its bytes are not here";
  return visible(`${entry.current.slice(0, 12)}  ${made}  ${path}`);
}
