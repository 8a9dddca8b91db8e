import type { Finding } from "@genlock/runner";
import { count } from "./price-text.ts";
import type { Surface } from "./surface.ts";
import { visible } from "./visible-text.ts";

/** Each thing that is wrong with its file and the way out, and how many there are. */
export function verifyLines(surface: Surface, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return ["Lock, originals and store agree."];
  const lines = findings.flatMap(({ kind, path, message, hint, fixed }) => [
    `${surface.paint(fixed ? "green" : "red", kind)} ${visible(path)}`,
    `  ${visible(message)}`,
    ...(hint === undefined ? [] : [`  hint: ${visible(hint)}`]),
  ]);
  const fixed = findings.filter((finding) => finding.fixed).length;
  const left = findings.length - fixed;
  const parts = [
    ...(fixed > 0 ? [`${fixed} mended`] : []),
    ...(left > 0 ? [count(left, "problem")] : []),
  ];
  return [...lines, surface.paint("bold", `${parts.join(", ")}.`)];
}
