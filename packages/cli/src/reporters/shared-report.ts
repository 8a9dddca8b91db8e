import type { UploadReport } from "@genlock/core";
import type { PullOutcome, PushOutcome, SharedStatus, SharedVerification } from "@genlock/runner";
import { count } from "./price-text.ts";
import { visible } from "./visible-text.ts";

/** What a push did. */
export function pushLines({ written, there, records, absent }: PushOutcome): string[] {
  const lines = [
    `Shared: ${count(written, "file")} written, ${there} there already, ${count(records, "call")} recorded.`,
  ];
  if (absent.length > 0) {
    lines.push(`Not all pictures are on this machine of: ${visible(absent.join(", "))}.`);
  }
  return lines;
}

/** What a pull did. */
export function pullLines({ fetched, records, restored, absent }: PullOutcome): string[] {
  const lines = [
    `Pulled: ${count(fetched, "picture")}, ${count(records, "call")} of colleagues, ${count(restored.length, "original")} brought back.`,
  ];
  const lost = absent.filter(({ current }) => current).map(({ id }) => id);
  const fewer = absent.filter(({ current }) => !current).map(({ id }) => id);
  if (lost.length > 0) lines.push(`The original is nowhere of: ${visible(lost.join(", "))}.`);
  if (fewer.length > 0) {
    lines.push(`Pictures to pick from are missing of: ${visible(fewer.join(", "))}.`);
  }
  return lines;
}

const signingWords: { readonly [signing in SharedStatus["signing"]]: string } = {
  none: "no key to sign with",
  trusted: "signs, and is trusted",
  untrusted: "signs with a key that genlock.config.ts does not trust",
};

/** How a shared store stands. */
export function statusLines(status: SharedStatus): string[] {
  const { address, trouble, code, hint, canWrite, uploads, scope, keys, signing, named, there } =
    status;
  return [
    `${visible(address)}: ${trouble === undefined ? "answers" : visible(trouble)}`,
    ...(hint === undefined ? [] : [`  hint: ${visible(hint)} (${code})`]),
    ...(there === undefined ? [] : [`has ${there} of the ${count(named, "picture")} in the lock`]),
    `${canWrite ? "can be written to" : "is only read"}; runs ${uploads ? "share what they buy" : "share nothing"}`,
    `records of ${scope === "main" ? "protected branches" : `pull request ${scope.slice(3)}`}; ${count(keys, "trusted key")}; ${signingWords[signing]}`,
  ];
}

/** What is not right on a server. */
export function sharedVerifyLines({ right, missing, wrong }: SharedVerification): string[] {
  return [
    ...wrong.map(({ message }) => visible(message)),
    ...missing.map((digest) => `cas/${digest} is missing; \`genlock push\` brings it where it is.`),
    `${count(right, "file")} right, ${wrong.length} wrong, ${missing.length} missing.`,
  ];
}

/** What became of what a run shared; empty: nothing was to be shared. */
export function uploadLines(uploads: UploadReport | undefined): string[] {
  if (uploads === undefined) return [];
  const { done, failed, reasons } = uploads;
  const shared = done === 0 ? [] : [`Shared: ${count(done, "file")}.`];
  if (failed === 0) return shared;
  const why = visible(reasons.join(" "));
  return [...shared, `Not shared: ${count(failed, "job")}. ${why} \`genlock push\` does it later.`];
}
