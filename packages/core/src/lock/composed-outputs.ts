import type { LockedOutput, LockEntry } from "./lock.ts";
import type { AssetComposites } from "./run-report.ts";

/** Whether an output is what a call answered, whatever was made of it since. */
export function isAnswered({ role }: Pick<LockedOutput, "role">): boolean {
  return role === "candidate" || role === "received" || role === "turn";
}

/** Names the picture of a call that an output is, or was made of. */
export function answerOf({ digest, composite, made }: LockedOutput): string {
  const { key, take, call, index } = made;
  return `${composite?.received ?? digest} ${key} ${take} ${call} ${index}`;
}

/**
 * What an asset gets of a job's answers: they themselves, or their composites with the bytes as received beside them. An
 * answer that was to become a composite and could not is left out.
 *
 * @param composites `undefined`: the asset wants the pictures as they came.
 */
export function composedOutputs(
  answers: readonly LockedOutput[],
  composites: AssetComposites | undefined,
): LockedOutput[] {
  if (composites === undefined) return answers.map(asAnswered);
  const byAnswer = new Map(composites.outputs.map((output) => [answerOf(output), output]));
  return answers.flatMap((output): LockedOutput[] => {
    const composite = byAnswer.get(answerOf(output));
    if (composite === undefined) return [];
    // What came without a backdrop is the picture itself.
    if (composite.role !== "composited") return [composite];
    return [composite, { ...output, role: "received" }];
  });
}

function asAnswered(output: LockedOutput): LockedOutput {
  return isAnswered(output) ? { ...output, role: "candidate" } : output;
}

/** The bytes as received beside the current picture; `undefined`: it is no composite. */
export function receivedBeside(entry: LockEntry | undefined): LockedOutput | undefined {
  const current = entry?.outputs.find(({ digest }) => digest === entry.current);
  if (current?.role !== "composited") return undefined;
  const answer = answerOf(current);
  return entry?.outputs.find((output) => output.role === "received" && answerOf(output) === answer);
}
