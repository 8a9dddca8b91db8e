import { join } from "node:path";
import type { Project } from "@genlock/runner";

/** The folder that files go to when nobody says otherwise; absolute. */
export function usualFolder({ root }: Pick<Project, "root">): string {
  return join(root, "public", "genlock");
}
