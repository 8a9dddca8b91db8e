import { GenlockError } from "@genlock/core";
import { askYesNo, canAsk, type Seat } from "./ask-yes-no.ts";

/** Something that cannot be undone, or not easily. */
export interface Deed {
  /** `--yes`. */
  readonly agreed: boolean;
  readonly question: string;
  /** What would be done, for whoever cannot be asked: a sentence. */
  readonly refusal: string;
}

/** Whether a person agrees. @throws GenlockError `CONSENT_REQUIRED` when nobody is there to be asked. */
export async function agree(seat: Seat, { agreed, question, refusal }: Deed): Promise<boolean> {
  if (agreed) return true;
  if (canAsk(seat)) return askYesNo(seat, question);
  throw new GenlockError({
    code: "CONSENT_REQUIRED",
    message: `${refusal} Nobody agreed to it, so nothing was done.`,
    hint: "Look at what --dry-run shows, then run the command again with --yes.",
  });
}
