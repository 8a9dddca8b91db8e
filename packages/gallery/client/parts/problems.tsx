import type { Problem } from "../../src/wire/gallery-state.ts";
import { count } from "../format.ts";

interface ProblemsProps {
  readonly problems: readonly Problem[];
  /** Whether there was no state that was right. */
  readonly isFirst: boolean;
}

/** Beyond these nobody reads on. */
const most = 8;

/** Those without which there would be another state. */
export function errorsOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ severity }) => severity === "error");
}

/** What is wrong with the manifest, above the last state that was right. */
export function Problems({ problems, isFirst }: ProblemsProps) {
  const errors = errorsOf(problems);
  const warnings = problems.filter(({ severity }) => severity === "warning");
  if (errors.length === 0) return <Warnings warnings={warnings} />;
  const below = isFirst ? "" : " Below is how it was before.";
  return (
    <section class="problems" role="alert">
      <h2>
        The manifest has {count(errors.length, "error")}.{below}
      </h2>
      <ul>{errors.slice(0, most).map(toldProblem)}</ul>
      {errors.length > most && (
        <p class="aside">
          And {errors.length - most} more: <code>genlock check</code> tells them all.
        </p>
      )}
    </section>
  );
}

/** What is worth knowing and stops nothing: there for whoever asks. */
function Warnings({ warnings }: { readonly warnings: readonly Problem[] }) {
  if (warnings.length === 0) return null;
  return (
    <details class="warnings">
      <summary>The manifest has {count(warnings.length, "warning")}</summary>
      <ul>{warnings.slice(0, most).map(toldProblem)}</ul>
    </details>
  );
}

function toldProblem({ place, message, hint }: Problem) {
  return (
    <li key={`${place} ${message}`}>
      {place !== undefined && <code>{place}</code>} {message}
      {hint !== undefined && <small>{hint}</small>}
    </li>
  );
}
