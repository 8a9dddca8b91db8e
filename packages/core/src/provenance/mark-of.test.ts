import { describe, expect, test } from "vitest";
import type { ArtChange } from "../lock/art-change.ts";
import { artFrom, candidateFor, entryFor, lockOf } from "../lock/art.fixture.ts";
import { adoptArt, importArt } from "../lock/bring-in-art.ts";
import type { JobFields } from "../jobs/job-fields.ts";
import type { Lock, LockedOutput, LockEntry } from "../lock/lock.ts";
import { sha256 } from "../jobs/job-key.ts";
import { wantedFor } from "../lock/art.fixture.ts";
import type { Mark } from "./mark.ts";
import { marksOf } from "./mark-of.ts";

const usual = { enabled: true, prompt: false };

/** How an asset's current picture is marked. */
function markIn(lock: Lock, id: string, settings = usual): Mark | undefined {
  const entry = lock.assets.get(id);
  const output = entry?.outputs.find(({ digest }) => digest === entry.current);
  if (entry === undefined || output === undefined) throw new Error(`${id} is not locked`);
  return marksOf(lock, settings)({ output, entry });
}

function entryWith(prompt: string, more: Partial<JobFields>): LockEntry {
  const entry = entryFor(prompt);
  return { ...entry, accepts: { ...entry.accepts, fields: { ...entry.accepts.fields, ...more } } };
}

function editOf(prompt: string, ...bases: string[]): LockEntry {
  return entryWith(prompt, {
    operation: "edit",
    inputs: bases.map((digest) => ({ role: "base", digest })),
  });
}

function drawnBy(provider: string, entry: LockEntry): LockEntry {
  const outputs = entry.outputs.map((output) => ({
    ...output,
    made: {
      ...output.made,
      provenance: { provider, model: `${provider}-1`, billing: "free" as const },
    },
  }));
  return { ...entry, outputs };
}

function changed(change: ArtChange): Lock {
  if (!change.ok) throw new Error("the change was refused");
  return change.lock;
}

const fox = candidateFor("a fox", 0).digest;
const system = "openai gpt-image-2";

describe("a mark says", () => {
  test("that a model drew from words", () => {
    const lock = lockOf({ fox: entryFor("a fox") });
    expect(markIn(lock, "fox")).toEqual({ source: "trainedAlgorithmicMedia", system });
  });

  test("that a model changed somebody's picture", () => {
    const lock = lockOf({ room: editOf("tidy up", sha256("photo")) });
    expect(markIn(lock, "room")).toEqual({
      source: "compositeWithTrainedAlgorithmicMedia",
      system,
    });
  });

  test("the same of an edit as of the picture it was made of, along a chain", () => {
    const [night, snow] = [candidateFor("at night", 0).digest, candidateFor("snow", 0).digest];
    const ofWords = lockOf({
      fox: entryFor("a fox"),
      night: editOf("at night", fox),
      snow: editOf("snow", night),
    });
    expect(markIn(ofWords, "snow")?.source).toBe("trainedAlgorithmicMedia");
    const ofPhoto = lockOf({
      night: editOf("at night", sha256("photo")),
      snow: editOf("snow", night),
      both: editOf("both", snow, fox),
      fox: entryFor("a fox"),
    });
    expect(markIn(ofPhoto, "snow")?.source).toBe("compositeWithTrainedAlgorithmicMedia");
    expect(markIn(ofPhoto, "both")?.source).toBe("compositeWithTrainedAlgorithmicMedia");
  });

  test("nothing of references, which are looked at and not changed", () => {
    const inputs = [{ role: "reference", digest: sha256("photo") }] as const;
    const lock = lockOf({ fox: entryWith("a fox", { inputs }) });
    expect(markIn(lock, "fox")?.source).toBe("trainedAlgorithmicMedia");
  });

  test("the same of every turn as of what the first one changed", () => {
    const first: LockedOutput = { ...candidateFor("first", 0), role: "turn" };
    const later = entryWith("later", { previous: first.digest, turns: ["first", "later"] });
    const talk: LockEntry = { ...later, outputs: [...later.outputs, first] };
    expect(markIn(lockOf({ talk }), "talk")?.source).toBe("trainedAlgorithmicMedia");
    const inputs = [{ role: "base", digest: sha256("photo") }] as const;
    const fields = { ...talk.accepts.fields, inputs };
    const edited = { ...talk, accepts: { ...talk.accepts, fields } };
    expect(markIn(lockOf({ edited }), "edited")?.source).toBe(
      "compositeWithTrainedAlgorithmicMedia",
    );
  });

  test("no model of a draft, and nothing of a draft of somebody's picture", () => {
    const lock = lockOf({
      fox: drawnBy("draft", entryFor("a fox")),
      night: drawnBy("draft", editOf("at night", fox)),
      room: drawnBy("draft", editOf("tidy up", sha256("photo"))),
    });
    expect(markIn(lock, "fox")).toEqual({ source: "algorithmicMedia" });
    expect(markIn(lock, "night")).toEqual({ source: "algorithmicMedia" });
    expect(markIn(lock, "room")).toEqual({});
  });

  test("a model of a free provider that is not the drawing one", () => {
    const lock = lockOf({ fox: drawnBy("at-home", entryFor("a fox")) });
    expect(markIn(lock, "fox")).toEqual({
      source: "trainedAlgorithmicMedia",
      system: "at-home at-home-1",
    });
  });

  test("of imported art what was stated, and nothing else", () => {
    const wanted = wantedFor("a fox");
    const lock = changed(importArt(lockOf({}), "fox", { art: artFrom("Ada"), wanted }));
    expect(markIn(lock, "fox")).toEqual({ stated: "Ada, drawn by hand" });
  });

  test("of a touched-up copy that a model had a part in it, if one had", () => {
    const ofModel = changed(adoptArt(lockOf({ fox: entryFor("a fox") }), "fox", artFrom("Ada")));
    expect(markIn(ofModel, "fox")).toEqual({
      source: "compositeWithTrainedAlgorithmicMedia",
      stated: "Ada, drawn by hand",
    });
    const drawn = lockOf({ fox: drawnBy("draft", entryFor("a fox")) });
    const ofDraft = changed(adoptArt(drawn, "fox", artFrom("Ada")));
    expect(markIn(ofDraft, "fox")?.source).toBeUndefined();
  });
});

describe("prompts", () => {
  test("are told only when asked for, with their styles", () => {
    const styled = entryWith("a fox", { styles: [{ before: "Ink." }, { after: "Soft." }] });
    const lock = lockOf({ fox: styled });
    expect(markIn(lock, "fox")?.prompt).toBeUndefined();
    const prompt = markIn(lock, "fox", { enabled: true, prompt: true })?.prompt;
    expect(prompt).toBe("Ink.\n\na fox\n\nSoft.");
  });

  test("are not told of art that was kept for other words", () => {
    const entry = entryFor("a fox");
    const lock = lockOf({ fox: { ...entry, accepts: wantedFor("a red fox") } });
    expect(markIn(lock, "fox", { enabled: true, prompt: true })?.prompt).toBeUndefined();
  });
});

test("without marks nothing is said; a lock that goes round in a circle is come out of", () => {
  const lock = lockOf({ fox: editOf("a fox", fox) });
  expect(markIn(lock, "fox", { enabled: false, prompt: true })).toBeUndefined();
  expect(markIn(lock, "fox")?.source).toBe("trainedAlgorithmicMedia");
});
