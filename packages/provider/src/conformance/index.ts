export { conformanceCases } from "./conformance-cases.ts";
export { createRecordingSink } from "./recording-sink.ts";
export type { RecordingSink } from "./recording-sink.ts";
export { sampleRequest } from "./sample-request.ts";
export type { ConformanceCase, ConformanceSubject, ContextSource } from "./subject.ts";
