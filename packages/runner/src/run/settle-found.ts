import type { RunPorts } from "./run-ports.ts";

/**
 * Settles calls of processes that died after they had stored the answer: they were paid once, brought their pictures, and
 * are not to be told as maybe paid. Answers what could not be read, in words.
 *
 * @throws GenlockError `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED`
 */
export async function settleFound({
  store,
  ledger,
}: Pick<RunPorts, "store" | "ledger">): Promise<readonly string[]> {
  const state = await ledger.read();
  const warnings = [...state.warnings];
  for (const { reservation, why, repeated } of state.ambiguousCalls()) {
    // A call that was made again is the later one's to account for.
    if (why !== "maybe-paid" || repeated) continue;
    const { id, key, take, call } = reservation;
    const found = await store.callsOf(key);
    warnings.push(...found.warnings);
    const record = found.records.find((one) => one.take === take && one.call === call);
    if (record === undefined) continue;
    await ledger.settle(id, {
      outcome: "stored",
      cost: record.cost ?? null,
      digests: record.outputs.map((output) => output.digest),
      requestId: record.outputs[0]?.made.provenance.requestId,
    });
  }
  return [...new Set(warnings)];
}
