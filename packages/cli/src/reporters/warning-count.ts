import { count } from "./price-text.ts";

/** Says that there are warnings, for commands that are about something else. @param warnings at least 1 */
export function warningCountText(warnings: number): string {
  const verb = warnings === 1 ? "it" : "them";
  return `${count(warnings, "warning")}; \`genlock check\` shows ${verb}.`;
}
