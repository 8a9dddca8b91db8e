import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createSigningKey } from "@genlock/runner";
import { Redis } from "ioredis";
import { describe, expect, test } from "vitest";
import { noRedis, startFleet } from "../support/fleet.ts";
import { startOddStore } from "../support/odd-store.ts";
import { paidProject } from "../support/paid-project.ts";
import { filesBelow, paidAssets, paidHead, type PaidProject } from "../support/running-project.ts";

const canary = "Canary7f3b91c4d2e8";
const spellings = [
  canary,
  Buffer.from(canary).toString("hex"),
  Buffer.from(`name:${canary}`).toString("base64"),
];

/** Runs commands one after the other, and answers all that they said. */
async function sayAll(
  project: Pick<PaidProject, "start">,
  environment: Readonly<Record<string, string>>,
  runs: readonly (readonly string[])[],
): Promise<string> {
  const said: string[] = [];
  for (const args of runs) {
    const { stdout, stderr } = await project.start(args, { environment }).ended;
    said.push(stdout, stderr);
  }
  return said.join("\n");
}

function expectNoCanary(project: Pick<PaidProject, "root">, said: string): void {
  for (const spelling of spellings) expect(said).not.toContain(spelling);
  const files = filesBelow(project.root).filter((file) => !file.startsWith("node_modules/"));
  expect(files.length).toBeGreaterThan(0);
  const holding = files.filter((file) => {
    const text = readFileSync(join(project.root, file)).toString("latin1");
    return spellings.some((spelling) => text.includes(spelling));
  });
  expect(holding).toEqual([]);
}

const sharing = [
  ["generate", "--yes", "-v", "--events", "events.jsonl"],
  ["generate", "--yes", "--json", "--again"],
  ["push", "-v"],
  ["push", "--json"],
  ["pull", "--json"],
  ["store", "status", "-v"],
  ["store", "status", "--json"],
  ["store", "verify", "--json"],
  ["store", "gc", "--yes", "--json"],
  ["doctor", "--json"],
  ["costs", "--json"],
] as const;

describe("credentials of a shared store", () => {
  test.each([
    ["name and password", `name:${canary}`],
    ["bearer token", canary],
  ])("%s: a server that repeats them is not quoted", async (_, token) => {
    const project = await paidProject(paidHead + paidAssets(1));
    const store = await startOddStore();
    let heard = 0;
    store.misbehave = (request, response) => {
      const { authorization = "" } = request.headers;
      if (authorization !== "") heard += 1;
      const status = heard % 2 === 0 ? 500 : 401;
      response.writeHead(status, `no ${authorization}`, { location: `/${authorization}` });
      response.end(`not ${authorization} and not ${canary}`);
      return true;
    };
    const environment = {
      GENLOCK_STORE: store.url,
      GENLOCK_STORE_WRITE: "always",
      GENLOCK_STORE_READ_TOKEN: token,
      GENLOCK_STORE_WRITE_TOKEN: token,
      GENLOCK_STORE_SIGNING_KEY: createSigningKey().privateKey,
    };
    const said = await sayAll(project, environment, sharing);
    expect(heard).toBeGreaterThan(3);
    expect(said).toContain("SHARED_STORE_REFUSED");
    expectNoCanary(project, said);
    expect(said).not.toContain(environment.GENLOCK_STORE_SIGNING_KEY.slice(16, 40));
  });

  test("the secret of S3, and settings that are none", async () => {
    const project = await paidProject(paidHead + paidAssets(1));
    const store = await startOddStore();
    store.misbehave = (_, response) => {
      response.writeHead(403).end(`<Error><Message>${canary}</Message></Error>`);
      return true;
    };
    const url = `s3://pictures/team?endpoint=${encodeURIComponent(store.url)}`;
    const environment = { GENLOCK_STORE: url, GENLOCK_STORE_WRITE: "always" };
    const token = { GENLOCK_STORE_WRITE_TOKEN: `name:${canary}:${canary}` };
    const said = [await sayAll(project, { ...environment, ...token }, sharing)];
    expect(store.requests.length).toBeGreaterThan(3);
    const few = [["status"], ["push", "--json"], ["generate", "--yes", "--again"]] as const;
    for (const wrong of [
      { GENLOCK_STORE_WRITE_TOKEN: canary },
      { GENLOCK_STORE_WRITE_TOKEN: `a:b:c:${canary}` },
      { GENLOCK_STORE_SIGNING_KEY: `ed25519-private:${canary}` },
      { GENLOCK_STORE: `s3://${canary}:${canary}@pictures` },
      { GENLOCK_STORE: `https://example.com/?token=${canary}` },
      { GENLOCK_STORE: `s3://pictures?token=${canary}` },
    ]) {
      said.push(await sayAll(project, { ...environment, ...wrong }, few));
    }
    expect(said.slice(1).join()).toContain("SHARED_STORE_INVALID");
    expectNoCanary(project, said.join("\n"));
  });
});

test("password and secret of a queue, whether it answers, refuses or is not there", async (context) => {
  context.skip(noRedis !== undefined, noRedis);
  const fleet = await startFleet(paidHead + paidAssets(2));
  const client = new Redis(fleet.redis.url);
  await client.config("SET", "requirepass", `${canary}right`);
  client.disconnect();
  try {
    const { port } = fleet.redis;
    const right = `redis://:${canary}right@127.0.0.1:${port}`;
    const secrets = { GENLOCK_QUEUE_SECRET: `${canary}secret`, DEBUG: "*" };
    const said: string[] = [];
    for (const url of [
      `redis://:${canary}wrong@127.0.0.1:${port}`,
      `redis://${canary}:${canary}@127.0.0.1:1`,
      `https://${canary}:${canary}@127.0.0.1`,
      `${canary}@:nothing`,
    ]) {
      for (const args of [
        ["generate", "--yes", "--json", "--queue", url],
        ["worker", "--queue", url],
      ]) {
        const { code, stdout, stderr } = await fleet.start(args, { environment: secrets }).ended;
        expect(code).not.toBe(0);
        said.push(stdout, stderr);
      }
    }
    expect(said.join()).toContain("QUEUE_UNREACHABLE");
    expect(said.join()).toContain("ioredis:connection");
    expect(said.join()).toContain(`The queue at 127.0.0.1:${port} refused the password`);
    const worker = fleet.start(["worker", "--queue", right], { environment: secrets });
    const environment = { ...secrets, GENLOCK_QUEUE_PASSWORD: `${canary}right` };
    const bare = `redis://127.0.0.1:${port}`;
    const made = await fleet.start(
      ["generate", "--yes", "--json", "--events", "events.jsonl", "--queue", bare],
      { environment },
    ).ended;
    expect(made).toMatchObject({ code: 0 });
    worker.kill("SIGTERM");
    const ended = await worker.ended;
    said.push(made.stdout, made.stderr, ended.stdout, ended.stderr);
    expectNoCanary(fleet, said.join("\n"));
  } finally {
    await fleet.close();
  }
});
