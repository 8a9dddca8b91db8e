import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../jobs/canonical-json.ts";
import { applyReport } from "./apply-report.ts";
import { artFrom, candidateFor, wantedFor } from "./art.fixture.ts";
import type { ArtChange } from "./art-change.ts";
import { adoptArt, importArt } from "./bring-in-art.ts";
import { keepArt, setPinned } from "./hold-art.ts";
import { emptyLock, type Lock, type LockEntry, type LockedOutput } from "./lock.ts";
import { moveArt } from "./move-art.ts";
import { pickOutput } from "./pick-output.ts";
import { earlierEntries, revertArt } from "./revert-art.ts";

/** Something a person or a run does: a name, an asset, and a number that means something to it. */
const deeds = fc.record({
  deed: fc.constantFrom("buy", "pick", "pin", "unpin", "keep", "import", "adopt", "revert", "move"),
  id: fc.constantFrom("a", "b", "c"),
  number: fc.nat(4),
});
type Deed = typeof deeds extends fc.Arbitrary<infer Value> ? Value : never;

/** A project in memory that remembers what was replaced, and every picture that came in. */
class Story {
  lock: Lock = emptyLock;
  readonly replaced = new Map<string, LockEntry[]>();
  readonly bought = new Set<string>();

  act({ deed, id, number }: Deed): void {
    const before = this.lock;
    const change = this.#decide(deed, id, number);
    if (!change.ok) return;
    this.lock = change.lock;
    for (const [asset, entry] of before.assets) {
      if (this.lock.assets.get(asset)?.current === entry.current) continue;
      this.replaced.set(asset, [...(this.replaced.get(asset) ?? []), entry]);
    }
  }

  #decide(deed: Deed["deed"], id: string, number: number): ArtChange {
    const wanted = wantedFor(`prompt ${number}`);
    switch (deed) {
      case "buy":
        return { ok: true, lock: this.#buy(id, number) };
      case "pick":
        return pickOutput(this.lock, id, number);
      case "pin":
      case "unpin":
        return setPinned(this.lock, [id], deed === "pin");
      case "keep":
        return keepArt(this.lock, new Map([[id, wanted]]));
      case "import":
        return importArt(this.lock, id, { art: artFrom(`file ${number}`), wanted });
      case "adopt":
        return adoptArt(this.lock, id, artFrom(`edit ${number}`));
      case "revert": {
        const earlier = earlierEntries(this.replaced.get(id) ?? [], this.lock.assets.get(id));
        return revertArt(this.lock, id, { earlier, back: number });
      }
      default:
        return moveArt(this.lock, { from: id, to: "abc"[number] ?? "a" });
    }
  }

  #buy(id: string, number: number): Lock {
    const prompt = `prompt ${number}`;
    const outputs = [candidateFor(prompt, 0), candidateFor(prompt, 1)];
    for (const output of outputs) this.bought.add(canonicalJson(output));
    const job = { job: "j", assets: [id], status: "done", take: 0, cost: 0.04 } as const;
    const facts = { accepts: wantedFor(prompt), outputs, error: undefined, warnings: [] };
    const totals = { spent: 0, ambiguousCalls: 0, interrupted: false, stoppedBy: undefined };
    return applyReport(this.lock, { version: 1, jobs: [{ ...job, ...facts }], ...totals });
  }
}

/** Whether a record is one that was bought, or says that it was brought in and from where. */
function isTrue(output: LockedOutput, bought: ReadonlySet<string>): boolean {
  if (output.role !== "imported") return bought.has(canonicalJson(output));
  const { provider, billing, used } = output.made.provenance;
  return provider === "import" && billing === "free" && used?.["source"] !== undefined;
}

test("whatever people do, a picture is as it was bought, or said to be brought in", () => {
  fc.assert(
    fc.property(fc.array(deeds, { maxLength: 30 }), (story) => {
      const told = new Story();
      for (const deed of story) {
        told.act(deed);
        for (const entry of told.lock.assets.values()) {
          expect(entry.outputs.filter((output) => !isTrue(output, told.bought))).toEqual([]);
          expect(entry.outputs.map(({ digest }) => digest)).toContain(entry.current);
        }
      }
    }),
    { numRuns: 400 },
  );
});
