import type { Problem } from "../../src/wire/gallery-state.ts";
import { count } from "../format.ts";

/** What is wrong with the manifest, above the last state that was right. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return null;
  return (
    <section class="problems" role="alert">
      <h2>The manifest has {count(errors.length, "error")}. Below is how it was before.</h2>
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
