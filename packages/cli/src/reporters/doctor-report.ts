import type { HealthFinding } from "../doctor/finding.ts";
import type { Paint, Surface } from "./surface.ts";
import { visible } from "./visible-text.ts";

const signs: { readonly [status in HealthFinding["status"]]: readonly [string, Paint] } = {
  ok: ["ok  ", "green"],
  warn: ["warn", "yellow"],
  fail: ["FAIL", "red"],
};

/** Everything that was looked at, in a line each, with what to do below. */
export function doctorLines(surface: Surface, findings: readonly HealthFinding[]): string[] {
  const lines = findings.flatMap(({ about, status, message, next }) => {
    const [sign, paint] = signs[status];
    const head = `  ${surface.paint(paint, sign)}  ${surface.paint("bold", visible(about))}: ${visible(message)}`;
    return next === undefined ? [head] : [head, `        next: ${visible(next)}`];
  });
  const amount = (status: HealthFinding["status"]): number =>
    findings.filter((finding) => finding.status === status).length;
  return [...lines, `${amount("ok")} ok, ${amount("warn")} to know, ${amount("fail")} failed.`];
}
