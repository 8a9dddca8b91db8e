export { conformanceCases } from "./conformance-cases.ts";
export type { ConformanceCase, ConformanceSubject, ContextSource } from "./subject.ts";
