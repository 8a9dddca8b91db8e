import { rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { layLease, thisProcess } from "../support/lay-lease.ts";
import { paidProject } from "../support/paid-project.ts";
import { filesBelow, findDamage, until } from "../support/running-project.ts";

const buy = ["generate", "--yes"] as const;

function manifest(api: string): string {
  return `version: 1
provider: openai
defaults: { model: gpt-image-2, size: 1024x1024, quality: low, api: ${api} }
assets:
  talk: { turns: [a harbour, make it dusk, add a lighthouse], alt: a harbour }
`;
}

describe.each(["responses", "images"])("SIGKILL between turns on api: %s", (api) => {
  test("loses nothing: the next run goes on from the last turn that was stored", async () => {
    const project = await paidProject(manifest(api), { holdFrom: 3 });
    const records = (): string[] => filesBelow(project.path(".genlock/store/v1/calls"));
    const running = project.start(buy);
    await until(() => records().length === 2, "two turns");
    running.kill("SIGKILL");
    await running.ended;
    expect(findDamage(project.root)).toEqual([]);
    const bought = project.server.billed.length;
    project.server.release();

    const next = await project.run(...buy, "--retry-ambiguous");
    expect(next).toMatchObject({ code: 0 });
    // The third turn may have been under way.
    expect(project.server.billed.length).toBeLessThanOrEqual(bought + 1);
    expect(findDamage(project.root)).toEqual([]);
    const outputs = project.lock().assets.get("talk")?.outputs ?? [];
    expect(outputs.map(({ role, made }) => made.turn ?? role)).toEqual([1, 2, "candidate"]);
    expect(await project.run("verify")).toMatchObject({ code: 0 });
    expect((await project.run(...buy)).stdout).toContain("No changes");
  });

  test("all turns stored and none locked: the next run buys nothing", async () => {
    const project = await paidProject(manifest(api));
    const lease = layLease(project.root, "lock-file", thisProcess());
    const running = project.start(buy);
    const records = (): string[] => filesBelow(project.path(".genlock/store/v1/calls"));
    await until(() => records().length === 3, "three records in the store");
    running.kill("SIGKILL");
    await running.ended;
    rmSync(lease);

    expect(await project.run(...buy)).toMatchObject({ code: 0 });
    expect(project.server.billed).toHaveLength(3);
    expect(project.lock().assets.get("talk")?.outputs).toHaveLength(3);
    expect(findDamage(project.root)).toEqual([]);
  });
});
