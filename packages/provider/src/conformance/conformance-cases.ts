import { batchCases } from "./batch-cases.ts";
import { capabilityCases } from "./capability-cases.ts";
import { checkCases } from "./check-cases.ts";
import { environmentCases } from "./environment-cases.ts";
import { failureCases } from "./failure-cases.ts";
import { generateCases } from "./generate-cases.ts";
import { identityCases } from "./identity-cases.ts";
import { recordCases } from "./record-cases.ts";
import { refusalCases } from "./refusal-cases.ts";
import type { ConformanceCase, ConformanceSubject } from "./subject.ts";

/**
 * Every promise of the provider contract as a case that any test runner can run:
 * `for (const { name, run } of conformanceCases(subject)) test(name, run);`
 *
 * Cases are independent and run one at a time (one of them replaces `process.env` for its duration). A case about
 * something the capabilities do not offer passes without a call. Building the list calls nothing.
 */
export function conformanceCases(subject: ConformanceSubject): ConformanceCase[] {
  return [
    ...identityCases(subject),
    ...capabilityCases(subject),
    ...checkCases(subject),
    ...refusalCases(subject),
    ...generateCases(subject),
    ...recordCases(subject),
    ...failureCases(subject),
    ...batchCases(subject),
    ...environmentCases(subject),
  ];
}
