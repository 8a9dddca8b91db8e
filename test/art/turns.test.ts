import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "@genlock/core";
import { describe, expect, test } from "vitest";
import { openProject } from "../runner/open-project.ts";
import { plainPicture } from "./art-project.ts";

function manifest(id: string, turns = "[a harbour, make it dusk]"): string {
  return `version: 1\nprovider: draft\nassets:\n  ${id}: { turns: ${turns}, alt: a, size: 64x64 }\n`;
}

async function madeProject() {
  const project = await openProject(manifest("talk"));
  await project.generate();
  const files = (): string[] => readdirSync(join(project.root, "genlock")).sort();
  expect(files()).toEqual(["talk.png", "talk.turn-1.png"]);
  return { project, files };
}

test("verify tells of a turn that is gone or changed, and brings it back", async () => {
  const { project, files } = await madeProject();
  const { upkeep } = project.session;
  const turn = join(project.root, "genlock/talk.turn-1.png");
  writeFileSync(turn, "something else");
  const changed = await upkeep.verify(await project.load());
  expect(changed).toMatchObject([{ kind: "turn-changed", path: "genlock/talk.turn-1.png" }]);
  rmSync(turn);
  const gone = await upkeep.verify(await project.load());
  expect(gone).toMatchObject([{ kind: "turn-missing", id: "talk", fixed: false }]);
  const mended = await upkeep.verify(await project.load(), { fix: true });
  expect(mended).toMatchObject([{ kind: "turn-missing", fixed: true }]);
  expect(files()).toEqual(["talk.png", "talk.turn-1.png"]);
  expect(await upkeep.verify(await project.load())).toEqual([]);
});

test("turns go with a rename, stay for what is made from them, and go with a prune", async () => {
  const { project, files } = await madeProject();
  project.write(manifest("chat"));
  expect((await project.plan()).jobs).toEqual([]);
  await project.generate();
  expect(files()).toEqual(["chat.png", "chat.turn-1.png"]);
  project.write(manifest("chat", "[a harbour, make it dawn]"));
  expect((await project.plan()).jobs.map(({ turn }) => turn)).toEqual([2]);
  project.write("version: 1\nprovider: draft\nassets: { other: { prompt: a door, alt: a } }\n");
  await project.session.art.prune(await project.load());
  expect(files()).toEqual([]);
});

test("a turn is not among the pictures to pick from", async () => {
  const { project, files } = await madeProject();
  await expect(project.session.art.pick(await project.load(), "talk", 2)).rejects.toMatchObject({
    code: "ART_NO_SUCH_CANDIDATE",
  });
  await project.session.art.pick(await project.load(), "talk", 1);
  await project.generate({ again: ["talk"] });
  expect((await project.lock()).assets.get("talk")?.outputs.map(({ role }) => role)).toEqual([
    "turn",
    "candidate",
    "candidate",
  ]);
  expect(files()).toEqual(["talk.png", "talk.turn-1.png"]);
});

describe("art for a conversation whose turns were not made", () => {
  const three = "[a harbour, make it dawn, add a ship]";

  test("is brought in for its words, and a turn that is added goes on from it", async () => {
    const project = await openProject(manifest("talk", three));
    const file = join(project.root, "mine.png");
    writeFileSync(file, await plainPicture("#357"));
    await project.session.art.importFile(await project.load(), { id: "talk", file, source: "me" });
    expect((await project.plan()).jobs).toEqual([]);
    // Another asset makes the same first turn, which is nothing to a picture that did not come of it.
    const other = "  other: { turns: [a harbour, add a whale], alt: a, size: 64x64 }\n";
    project.write(manifest("talk", three) + other);
    await project.generate();
    expect((await project.plan()).jobs).toEqual([]);
    project.write(manifest("talk", three.replace("]", ", at night]")) + other);
    const replacePaid = true;
    const plan = await project.plan({ replacePaid });
    expect(plan.jobs.map(({ assets, turn }) => [assets, turn])).toEqual([[["talk"], 4]]);
    await project.generate({ replacePaid });
    const entry = (await project.lock()).assets.get("talk");
    const mine = sha256(readFileSync(file));
    expect(entry?.accepts.fields.previous).toBe(mine);
    expect(entry?.outputs.find(({ digest }) => digest === mine)?.role).toBe("turn");
    expect((await project.plan()).jobs).toEqual([]);
  });

  test("is kept when a turn in the middle is said otherwise, and goes back on request", async () => {
    const project = await openProject(manifest("talk", three));
    await project.generate();
    const said = three.replace("dawn", "early morning");
    project.write(manifest("talk", said));
    expect((await project.plan()).jobs.map(({ turn }) => turn)).toEqual([2, 3]);
    const kept = await project.session.art.keep(await project.load(), ["talk"]);
    expect(kept.stale).toEqual([]);
    expect((await project.plan()).jobs).toEqual([]);
    project.write(manifest("talk", said.replace("ship", "boat")));
    expect((await project.plan()).assets).toMatchObject([
      { state: "stale", step: { changes: [{ field: "turns[2]" }] } },
    ]);
  });
});
