import { createHash, createPrivateKey, sign } from "node:crypto";
import { createSigningKey, type SigningKeyPair } from "@genlock/runner";
import { describe, expect, test } from "vitest";
import { startOddStore, type OddStore } from "../support/odd-store.ts";
import { commitLock, currentOf, makeTeam, type Member, type Team } from "./team.ts";

/** A store, and a member who bought one picture and shared it, signed. */
async function sharedPicture(): Promise<{
  readonly store: OddStore;
  readonly team: Team;
  readonly buyer: Member;
  /** Somebody else, without the lock. */
  readonly stranger: (patience?: number) => Member;
}> {
  const store = await startOddStore();
  const team = await makeTeam();
  const buyer = team.member({
    GENLOCK_STORE: store.url,
    GENLOCK_STORE_SIGNING_KEY: team.key.privateKey,
  });
  expect(await buyer.run("generate", "--yes")).toMatchObject({ code: 0 });
  expect(await buyer.run("push")).toMatchObject({ code: 0 });
  expect(team.server.billed).toHaveLength(1);
  const stranger = (patience?: number): Member =>
    team.member({ GENLOCK_STORE: store.url }, patience);
  return { store, team, buyer, stranger };
}

/** The one entry that is signed. */
function entryIn({ files }: OddStore): { readonly name: string; readonly text: string } {
  const [name, bytes] = [...files].find(([key]) => key.startsWith("ac/")) ?? ["", Buffer.alloc(0)];
  return { name, text: bytes.toString("utf8") };
}

/** Signs an entry as the page says it is signed, with whatever key and claims. */
function forge(text: string, changes: object, by: SigningKeyPair, domain: string): string {
  const { version, ...old } = JSON.parse(text);
  const { action, at, bytes, out, scope } = { ...old, ...changes };
  const [d, x] = by.privateKey.replace("ed25519-private:", "").split(".");
  const key = createPrivateKey({
    key: { kty: "OKP", crv: "Ed25519", d: d ?? "", x: x ?? "" },
    format: "jwk",
  });
  const payload = `${domain}${JSON.stringify({ action, at, bytes, out, scope })}`;
  const signature = sign(null, Buffer.from(payload), key).toString("base64");
  const entry = { version, action, out, bytes, scope, at, key: by.publicKey, signature };
  return `${JSON.stringify(entry)}\n`;
}

const domain = "genlock-ac-v1\0";

test("what is signed as the page says, under the hash of its call, counts whoever made the signature", async () => {
  const { store, team, buyer, stranger } = await sharedPicture();
  const { name, text } = entryIn(store);
  const call = `genlock-call-v1\0${buyer.project.lock().assets.get("a0")?.accepts.key}/0/0`;
  expect(name).toBe(`ac/${createHash("sha256").update(call).digest("hex")}`);
  store.files.set(name, Buffer.from(forge(text, {}, team.key, domain)));
  expect(await stranger().run("generate", "--yes")).toMatchObject({ code: 0 });
  expect(team.server.billed).toHaveLength(1);
});

describe("A35: a record that nobody trusted signed for just this counts as nothing", () => {
  const foreign = createSigningKey();
  const untrusted: readonly [string, (text: string, team: Team) => string][] = [
    ["without a signature", (text) => text.replace(/"signature":"[^"]*"/, '"signature":""')],
    ["changed after it was signed", (text) => text.replace(/"at":"\d{4}/, '"at":"1999')],
    ["by a foreign key", (text) => forge(text, {}, foreign, domain)],
    [
      "by a foreign key in the name of a trusted one",
      (text, { key }) => forge(text, {}, { ...foreign, publicKey: key.publicKey }, domain),
    ],
    ["of another scope", (text, { key }) => forge(text, { scope: "pr/7" }, key, domain)],
    [
      "of a pull request's key",
      (text, { pullRequestKey }) => forge(text, {}, pullRequestKey, domain),
    ],
    ["of another action", (text, { key }) => forge(text, { action: "d".repeat(64) }, key, domain)],
    ["made for something else", (text, { key }) => forge(text, {}, key, "asset-ac-v1\0")],
    ["of an older form", (text) => text.replace('"version":1', '"version":0')],
    ["that is no text of ours", () => "<html>hello</html>"],
    ["that never ends", () => "x".repeat(10_000_000)],
  ];

  test("of whatever kind", async () => {
    const { store, team, stranger } = await sharedPicture();
    const { name, text } = entryIn(store);
    for (const [index, [kind, change]] of untrusted.entries()) {
      store.files.set(name, Buffer.from(change(text, team)));
      const ran = await stranger().run("generate", "--yes");
      expect([kind, ran.code]).toEqual([kind, 0]);
      expect(`${kind}: ${ran.stderr}`).toContain("warning: The shared store");
      expect([kind, team.server.billed.length]).toEqual([kind, index + 2]);
    }
  });

  test("an older one never takes the place of what this machine recorded", async () => {
    const { store, buyer, team } = await sharedPicture();
    const before = currentOf(buyer);
    const { name, text } = entryIn(store);
    const older = { at: "2020-01-01T00:00:00Z", out: "e".repeat(64), bytes: 3 };
    store.files.set(name, Buffer.from(forge(text, older, team.key, domain)));
    expect(await buyer.run("pull")).toMatchObject({ code: 0, stderr: "" });
    expect(await buyer.run("generate", "--yes")).toMatchObject({ code: 0 });
    expect(currentOf(buyer)).toBe(before);
    expect(team.server.billed).toHaveLength(1);
  });
});

test("A35: wrong bytes under a digest never get into a project, nor does a record of them", async () => {
  const { store, team, buyer, stranger } = await sharedPicture();
  const name = `cas/${currentOf(buyer)}`;
  const right = store.files.get(name) ?? Buffer.alloc(0);
  const reader = stranger();
  commitLock(buyer, reader);
  const flipped = Buffer.from(right);
  flipped[100] = (flipped[100] ?? 0) ^ 1;
  for (const wrong of [
    flipped,
    right.subarray(1),
    Buffer.concat([right, right]),
    Buffer.alloc(0),
  ]) {
    store.files.set(name, wrong);
    const pulled = await reader.run("pull");
    expect(pulled).toMatchObject({ code: 1 });
    expect(pulled.stdout).toContain("The original is nowhere of: a0.");
    expect(pulled.stderr).toContain(`other bytes under ${name}`);
  }
  expect(await stranger().run("generate", "--yes")).toMatchObject({ code: 0 });
  expect(team.server.billed).toHaveLength(2);
});

describe("F35: trouble with the server fails no build and buys nothing", () => {
  const odd: readonly [string, OddStore["misbehave"]][] = [
    ["never answers", () => true],
    [
      "breaks off",
      (_, response) => {
        response.writeHead(200, { "content-length": 1000 }).write("a");
        response.flushHeaders();
        setTimeout(() => response.destroy(), 20);
        return true;
      },
    ],
    [
      "drips",
      (request, response) => {
        response.writeHead(200).flushHeaders();
        request.socket.setNoDelay();
        response.write("a");
        return true;
      },
    ],
    [
      "never ends",
      (_, response) => {
        response.writeHead(200);
        const more = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(65_536)));
          if (!response.destroyed) response.once("drain", more);
        };
        more();
        return true;
      },
    ],
    [
      "leads elsewhere",
      (_, response) => {
        response.writeHead(302, { location: "http://127.0.0.1:9/" }).end();
        return true;
      },
    ],
    ...[401, 403, 409, 412, 429, 500, 503].map((status): [string, OddStore["misbehave"]] => [
      `answers ${status}`,
      (_, response) => {
        response.writeHead(status).end();
        return true;
      },
    ]),
  ];

  test("of any kind: who has the pictures builds, who lacks them is told, and nobody pays", async () => {
    const { store, team, buyer, stranger } = await sharedPicture();
    for (const [kind, misbehave] of odd) {
      store.misbehave = misbehave;
      const reader = stranger(0.5);
      commitLock(buyer, reader);
      const frozen = await reader.runWith({ CI: "true" }, "build");
      expect([kind, frozen.code]).toEqual([kind, 4]);
      expect(`${kind}: ${frozen.stderr}`).toContain("Nothing is bought in its place.");
      const lost = await reader.run("generate", "--yes");
      expect([kind, lost.code]).toEqual([kind, 6]);
      expect(`${kind}: ${lost.stderr}`).toContain("warning: The shared store");
    }
    expect(await buyer.runWith({ CI: "true" }, "build")).toMatchObject({ code: 0 });
    expect(team.server.billed).toHaveLength(1);
  }, 600_000);

  test("of any kind while sharing is in the report, and the run is as good as without", async () => {
    const store = await startOddStore();
    const team = await makeTeam();
    const some = odd.filter(([kind]) => /never answers|elsewhere|401|409|500/.test(kind));
    for (const [kind, misbehave] of some) {
      store.misbehave = misbehave;
      const writes = { GENLOCK_STORE: store.url, GENLOCK_STORE_WRITE: "always" };
      const buyer = team.member(writes, 0.5);
      const made = await buyer.run("generate", "--yes", "--json");
      expect([kind, made.code]).toEqual([kind, 0]);
      expect({ kind, ...JSON.parse(made.stdout) }).toMatchObject({
        kind,
        jobs: [{ status: "done" }],
        uploads: { done: 0, failed: 1 },
      });
    }
    expect(team.server.billed).toHaveLength(some.length);
  });

  test("a race is won by whoever was first: 409 and 412 of a server that has it are no trouble", async () => {
    const { store, buyer } = await sharedPicture();
    for (const status of [409, 412]) {
      let asked = 0;
      store.misbehave = (request, response) => {
        if (request.method === "HEAD" && asked === 0) {
          response.writeHead(404).end();
          return true;
        }
        if (request.method !== "PUT") return false;
        asked += 1;
        request.resume().on("end", () => response.writeHead(status).end());
        return true;
      };
      expect([status, (await buyer.run("push")).code]).toEqual([status, 0]);
      expect(asked).toBeGreaterThan(0);
    }
  });

  test("a token goes to no other server", async () => {
    const { store, buyer, stranger } = await sharedPicture();
    const elsewhere = await startOddStore();
    store.misbehave = (_, response, name) => {
      response.writeHead(307, { location: `${elsewhere.url}/${name}` }).end();
      return true;
    };
    const reader = stranger();
    commitLock(buyer, reader);
    const pulled = await reader.runWith({ GENLOCK_STORE_READ_TOKEN: "canary" }, "pull");
    expect(pulled).toMatchObject({ code: 1 });
    expect(elsewhere.requests).toEqual([]);
    expect(pulled.stderr).not.toContain("canary");
  });
});
