import type { Digest, JobFields } from "../jobs/job-fields.ts";
import { importProvider } from "../lock/bring-in-art.ts";
import type { Lock, LockedOutput, LockEntry } from "../lock/lock.ts";
import type { Mark, MarkSettings, SourceType } from "./mark.ts";
import { markPrompt, markText } from "./mark-text.ts";

/** The provider that draws without a model. */
const drawingProvider = "draft";

/** A picture that a lock knows, and the entry it belongs to. */
export interface KnownPicture {
  readonly output: LockedOutput;
  readonly entry: LockEntry;
}

/** Tells what the files of a picture say about its origin; `undefined`: nothing. */
export type MarkOf = (picture: KnownPicture) => Mark | undefined;

/**
 * Makes the function that tells how pictures of a lock are marked.
 *
 * Art that a model drew from words is `trainedAlgorithmicMedia`. What was made of a picture that the lock does not know, as
 * its base, is an edit of somebody's own: `compositeWithTrainedAlgorithmicMedia`; made of one that it knows, it is what that
 * one is. A touched-up copy of a model's picture is a composite too. Drafts are `algorithmicMedia`, which claims no model, and
 * imported art says what was stated when it was brought in, and nothing else.
 */
export function marksOf(lock: Lock, settings: MarkSettings): MarkOf {
  if (!settings.enabled) return () => undefined;
  let known: ReadonlyMap<Digest, KnownPicture> | undefined;
  // Most art is made of words alone, and a lock may be large.
  const find: FindPicture = (digest) => (known ??= knownPictures(lock)).get(digest);
  return (picture) => markFor(picture, find, settings);
}

function knownPictures(lock: Lock): Map<Digest, KnownPicture> {
  const known = new Map<Digest, KnownPicture>();
  for (const entry of lock.assets.values()) {
    for (const output of entry.outputs) {
      // The same bytes may stand in two entries; the one that they were made for knows more.
      const isOwn = output.made.key === entry.accepts.key;
      if (isOwn || !known.has(output.digest)) known.set(output.digest, { output, entry });
    }
  }
  return known;
}

type FindPicture = (digest: Digest) => KnownPicture | undefined;

function markFor(picture: KnownPicture, find: FindPicture, settings: MarkSettings): Mark {
  const { output, entry } = picture;
  const { provider, model, used } = output.made.provenance;
  const source = sourceOf(picture, find, new Set([output.digest]));
  if (provider === importProvider) {
    const stated = used?.source;
    return {
      ...(source === undefined ? {} : { source }),
      ...(typeof stated === "string" && { stated: markText(stated) }),
    };
  }
  // Art that was kept stands for other words than it was drawn from.
  const isOwn = output.made.key === entry.accepts.key;
  const prompt = settings.prompt && isOwn ? promptOf(entry.accepts.fields) : undefined;
  return {
    ...(source === undefined ? {} : { source }),
    ...(provider === drawingProvider ? {} : { system: markText(`${provider} ${model}`) }),
    ...(prompt === undefined ? {} : { prompt: markPrompt(prompt) }),
  };
}

function promptOf({ prompt, turns, styles = [] }: JobFields): string | undefined {
  const own = turns?.join("\n\n") ?? prompt;
  if (own === undefined) return undefined;
  const before = styles.flatMap((style) => style.before ?? []);
  const after = styles.flatMap((style) => style.after ?? []);
  return [...before, own, ...after].join("\n\n");
}

/** @param seen digests on the way here, so that a lock edited by hand leads round no circle. */
function sourceOf(
  { output, entry }: KnownPicture,
  find: FindPicture,
  seen: ReadonlySet<Digest>,
): SourceType | undefined {
  const { provider, used } = output.made.provenance;
  if (provider === importProvider) {
    const from = used?.editedFrom;
    const parent = typeof from === "string" && !seen.has(from) ? find(from) : undefined;
    const before = parent && sourceOf(parent, find, new Set([...seen, parent.output.digest]));
    return isByModel(before) ? "compositeWithTrainedAlgorithmicMedia" : undefined;
  }
  const bases = basesOf(entry.accepts.fields).filter((digest) => !seen.has(digest));
  const sources = bases.map((digest) => {
    const parent = find(digest);
    return parent && sourceOf(parent, find, new Set([...seen, digest]));
  });
  if (provider === drawingProvider) {
    const isDrawn = sources.every((source) => source === "algorithmicMedia");
    return isDrawn ? "algorithmicMedia" : undefined;
  }
  const isModelsOwn = sources.every(
    (source) => source === "trainedAlgorithmicMedia" || source === "algorithmicMedia",
  );
  return isModelsOwn ? "trainedAlgorithmicMedia" : "compositeWithTrainedAlgorithmicMedia";
}

function isByModel(source: SourceType | undefined): boolean {
  return source !== undefined && source !== "algorithmicMedia";
}

/** The pictures whose pixels a job changes; a reference is looked at, not changed. A file that only the service has is nobody's known picture. */
function basesOf({ inputs = [], previous }: JobFields): Digest[] {
  const bases = inputs.filter(({ role }) => role === "base");
  const digests = bases.map(({ digest, file_id, url }) => digest ?? file_id ?? url ?? "");
  return previous === undefined ? digests : [...digests, previous];
}
