import type { RunSummary } from "../../src/wire/gallery-event.ts";
import { count, dollars } from "../format.ts";
import type { Notice } from "./gallery-store.ts";

/** What to say when a run has ended: what was made for how much, and each thing that was not. */
export function runNotices({ made, problems, spent, stopped }: RunSummary): Omit<Notice, "id">[] {
  const failed = problems.map(({ assets, message, hint, ambiguous }) => ({
    kind: "bad" as const,
    text: `${assets.join(", ")}: ${message}`,
    hint: ambiguous ? (hint ?? "It may have been paid for.") : hint,
  }));
  const cost = spent > 0 ? ` for ${dollars(spent)}` : "";
  const end = stopped ? "Stopped. " : "";
  const text = `${end}${count(made.length, "picture")} made${cost}.`;
  const done = made.length > 0 || stopped ? [{ kind: "good" as const, text, hint: undefined }] : [];
  return [...done, ...failed];
}
