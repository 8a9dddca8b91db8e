import type { Project } from "../session/session.ts";
import type { CostReport } from "./cost-report.ts";
import type { Finding } from "./finding.ts";
import type { Garbage, UnusedCall } from "./garbage.ts";
import type { Health } from "./health.ts";

/** Looking after what was bought. Nothing here buys. */
export interface Upkeep {
  /**
   * What was spent, by this machine's ledger, and what the locked pictures cost.
   *
   * @param since `YYYY-MM-DD`, UTC; `undefined`: everything.
   */
  costs(project: Project, since?: string): Promise<CostReport>;
  /**
   * Compares lock, originals and store, byte for byte; orphans too. Wrong files of the store are moved into its quarantine.
   *
   * @param fix bring back what can be brought back, from the store, the originals or git. Default false.
   */
  verify(project: Project, options?: { readonly fix?: boolean | undefined }): Promise<Finding[]>;
  /** What the store has and the lock does not name. Younger than ten minutes counts as in use. */
  garbage(project: Project): Promise<Garbage>;
  /**
   * Deletes pictures that `garbage` named, for ever, with the records of their calls. Answers what was freed.
   *
   * @throws GenlockError `STORE_NOT_WRITABLE`, `STORE_FAILED`
   */
  collect(project: Project, calls: readonly UnusedCall[]): Promise<UnusedCall[]>;
  /** Looks at everything that genlock depends on here: decoding, folders, git, leases. Asks no network, leaves nothing behind. */
  health(project: Pick<Project, "originalsDir">): Promise<Health>;
}
