import { createServer, type RequestListener } from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, onTestFinished, test } from "vitest";
import { paidProject } from "../support/paid-project.ts";
import { paidHead } from "../support/running-project.ts";
import { temporaryProject, writeFiles } from "../support/temporary-project.ts";
import { runCli } from "./run-cli.ts";

const solid = (background: string) =>
  sharp({ create: { width: 64, height: 64, channels: 3, background } })
    .png()
    .toBuffer();

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const at = server.address();
  return `http://127.0.0.1:${typeof at === "object" ? at?.port : ""}`;
}

function manifest(url: string): string {
  return `version: 1
assets:
  hat: { prompt: like this, references: [{ url: "${url}" }], alt: a hat, size: 64x64 }
  plain: { prompt: a door, alt: a door, size: 64x64 }
`;
}

function trusting(...origins: readonly string[]): string {
  return `export default { fetch: { privateOrigins: ${JSON.stringify(origins)} } };\n`;
}

describe("genlock fetch", () => {
  test("locks which bytes an address stands for, and refuses others until it is told", async () => {
    let answer = await solid("teal");
    const asked: string[] = [];
    const origin = await serve((request, response) => {
      asked.push(request.url ?? "");
      response.end(answer);
    });
    const files = {
      "genlock.yaml": manifest(`${origin}/look.png?key=sesame`),
      "genlock.config.mjs": trusting(origin),
    };
    const root = temporaryProject(files);
    const before = await runCli(root, ["check"]);
    expect(before.code).toBe(0);
    expect(before.stderr).toContain("INPUT_NOT_FETCHED");
    const fetched = await runCli(root, ["fetch"]);
    expect(fetched).toMatchObject({ code: 0, stderr: "" });
    expect(fetched.stdout).toMatch(/fetched .*\/look\.png\?… {2}64x64 image\/png .*\(hat\)/);
    expect(fetched.stdout).not.toContain("sesame");
    expect((await runCli(root, ["check"])).stderr).not.toContain("INPUT_NOT_FETCHED");
    expect((await runCli(root, ["generate", "--yes"])).code).toBe(0);
    expect(asked).toHaveLength(1);

    answer = await solid("red");
    const lock = readFileSync(join(root, "genlock.lock"), "utf8");
    const colleague = temporaryProject({ ...files, "genlock.lock": lock });
    const refused = await runCli(colleague, ["fetch", "--json"]);
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.stdout)).toMatchObject({
      version: 1,
      inputs: [{ assets: ["hat"], status: "failed", error: { code: "FETCH_CHANGED" } }],
    });
    expect(refused.stdout).not.toContain("sesame");
    expect(readFileSync(join(colleague, "genlock.lock"), "utf8")).toBe(lock);
    const updated = await runCli(colleague, ["fetch", "hat", "--update-references"]);
    expect(updated).toMatchObject({ code: 0, stdout: expect.stringContaining("updated") });
    expect(readFileSync(join(colleague, "genlock.lock"), "utf8")).not.toBe(lock);
  });

  test("says of an animation that its first frame alone counts", async () => {
    const frames = await Promise.all([solid("teal"), solid("red"), solid("gold")]);
    const moving = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
    const origin = await serve((_, response) => response.end(moving));
    const root = temporaryProject({
      "genlock.yaml": manifest(`${origin}/look.webp`),
      "genlock.config.mjs": trusting(origin),
    });
    const fetched = await runCli(root, ["fetch"]);
    expect(fetched).toMatchObject({ code: 0, stderr: "" });
    expect(fetched.stdout).toContain("an animation of 3 frames, of which the first alone counts");
    const again = await runCli(root, ["fetch", "--update-references", "--json"]);
    expect(JSON.parse(again.stdout)).toMatchObject({ inputs: [{ status: "current", frames: 3 }] });
  });

  test("asks nobody for assets without an address, and says what it cannot know", async () => {
    const root = temporaryProject({ "genlock.yaml": manifest("https://127.0.0.1:9/x.png") });
    const none = await runCli(root, ["fetch", "plain"]);
    expect(none).toMatchObject({ code: 0, stdout: "No picture is named by its address.\n" });
    const blocked = await runCli(root, ["fetch"]);
    expect(blocked.code).toBe(1);
    expect(blocked.stdout).toContain("FETCH_REFUSED: https://127.0.0.1:9/x.png leads to no public");
    expect((await runCli(root, ["fetch", "nobody"])).code).toBe(64);
    writeFiles(root, { "genlock.yaml": "version: 1\nassets: [\n" });
    expect((await runCli(root, ["fetch"])).code).toBe(3);
  });

  test.each([
    [`{ allow: ["https://*/x"] }`, "fetch.allow"],
    [`{ allow: ["https://a.test/*/x"] }`, "fetch.allow"],
    [`{ allow: ["a.test"] }`, "fetch.allow"],
    [`{ allow: "https://a.test/*" }`, "fetch.allow"],
    [`{ privateOrigins: ["https://a.test/x"] }`, "fetch.privateOrigins"],
    [`{ deny: [] }`, "fetch.deny"],
    [`[]`, "fetch"],
  ])("goes by no config that is not understood: %s", async (fetch, named) => {
    const root = temporaryProject({
      "genlock.yaml": manifest("https://a.test/x.png"),
      "genlock.config.mjs": `export default { fetch: ${fetch} };\n`,
    });
    const refused = await runCli(root, ["fetch"]);
    expect(refused.stderr).toContain("CONFIG_INVALID");
    expect(refused.stderr).toContain(named);
  });

  test("does not go through the environment's proxy to an address nobody listed", async () => {
    const tunnels: string[] = [];
    const proxy = await serve((request, response) => {
      tunnels.push(request.url ?? "");
      response.end();
    });
    const root = temporaryProject({ "genlock.yaml": manifest("https://public.example/x.png") });
    const environment = { https_proxy: proxy };
    const refused = await runCli(root, ["fetch"], { environment });
    expect(refused.stdout).toMatch(/FETCH_REFUSED.*proxy/);
    expect(tunnels).toEqual([]);
  });
});

describe("genlock check --live", () => {
  test("tells until when the service has the models, and is never needed", async () => {
    const project = await paidProject(
      `${paidHead}  a: { prompt: a, alt: a }\n  b: { prompt: b, alt: b, model: gpt-image-1 }\n`,
    );
    const offline = await project.run("check");
    expect(offline.stderr).not.toContain("2027-05-01");
    expect(project.server.requests).toHaveLength(0);
    const live = await project.run("check", "--live");
    expect(live.code).toBe(0);
    expect(live.stderr).toContain("openai serves `gpt-image-1-mini` until 2027-05-01.");
    expect(live.stderr).toContain("openai does not serve `gpt-image-1` to this account.");
    expect(project.server.requests.map(({ path }) => path).sort()).toEqual([
      "/v1/models/gpt-image-1",
      "/v1/models/gpt-image-1-mini",
    ]);
    const environment = { OPENAI_API_KEY: "" };
    const keyless = await project.start(["check", "--live"], { environment }).ended;
    expect(keyless.code).toBe(0);
    expect(keyless.stderr).toContain("MODEL_NOT_ASKED");
  });
});
