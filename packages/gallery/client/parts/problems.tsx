import type { Problem } from "../../src/wire/gallery-state.ts";
import { count } from "../format.ts";

interface ProblemsProps {
  readonly problems: readonly Problem[];
  /** Whether there was no state that was right. */
  readonly isFirst: boolean;
}

/** Those without which there would be another state. */
export function errorsOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ severity }) => severity === "error");
}

/** What is wrong with the manifest, above the last state that was right. */
export function Problems({ problems, isFirst }: ProblemsProps) {
  const errors = errorsOf(problems);
  if (errors.length === 0) return null;
  const below = isFirst ? "" : " Below is how it was before.";
  return (
    <section class="problems" role="alert">
      <h2>
        The manifest has {count(errors.length, "error")}.{below}
      </h2>
      <ul>
        {errors.slice(0, 8).map(({ place, message, hint }) => (
          <li key={`${place} ${message}`}>
            {place !== undefined && <code>{place}</code>} {message}
            {hint !== undefined && <small>{hint}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
