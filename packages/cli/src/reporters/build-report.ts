import { join } from "node:path";
import type { DoneBuild } from "../build/build-project.ts";
import { indexName } from "../build/write-build.ts";
import { visible } from "./visible-text.ts";

/** What a build did, in a line. */
export function buildLine({ written, unchanged, removed, folder }: DoneBuild): string {
  const parts = [
    `${written} written`,
    `${unchanged} unchanged`,
    ...(removed > 0 ? [`${removed} removed`] : []),
  ];
  return `${parts.join(", ")}; ${visible(join(folder, indexName))} lists them.`;
}
