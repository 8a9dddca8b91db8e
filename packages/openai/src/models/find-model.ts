import type { ModelFacts } from "./model-facts.ts";
import { modelTable } from "./model-table.ts";

/** What is known about the model of this name; `undefined`: nothing. */
export function findModel(name: string): ModelFacts | undefined {
  return modelTable.find((facts) => facts.names.includes(name));
}
