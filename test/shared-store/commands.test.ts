import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, onTestFinished, test } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import { copyExample } from "../support/copy-example.ts";
import { startOddStore } from "../support/odd-store.ts";
import { digestOfFile } from "../support/running-project.ts";
import { runVite } from "../support/run-vite.ts";
import { temporaryProject } from "../support/temporary-project.ts";

const manifest =
  "version: 1\nprovider: draft\nassets:\n  hero: { prompt: a, alt: a, size: 64x64 }\n";

test("keygen prints the public half, and keeps the private one in a file of its owner alone", async () => {
  const root = temporaryProject({ "genlock.yaml": manifest });
  const made = await runCli(root, ["store", "keygen"]);
  expect(made).toMatchObject({ code: 0 });
  expect(made.stdout).toMatch(/^ed25519:[\w-]{43}\n$/);
  const path = join(root, ".genlock/store.key");
  expect(statSync(path).mode & 0o777).toBe(0o600);
  const secret = readFileSync(path, "utf8").trim();
  expect(secret).toMatch(/^ed25519-private:/);
  expect(made.stdout + made.stderr).not.toContain(secret.slice(16, 40));
  expect(await runCli(root, ["store", "keygen"])).toMatchObject({ code: 1 });
  expect(readFileSync(path, "utf8").trim()).toBe(secret);
});

test("without a shared store each command says how to set one up", async () => {
  const root = temporaryProject({ "genlock.yaml": manifest });
  for (const args of [
    ["push"],
    ["pull"],
    ["store", "status"],
    ["store", "verify"],
    ["store", "gc"],
  ]) {
    const said = await runCli(root, args);
    expect(said).toMatchObject({ code: 1 });
    expect(said.stderr).toContain("SHARED_STORE_NOT_SET");
  }
});

test("gc deletes nothing from a server that gives no list", async () => {
  const store = await startOddStore();
  store.misbehave = (request, response) => {
    if (request.method !== "PROPFIND") return false;
    response.writeHead(405).end();
    return true;
  };
  const root = temporaryProject({ "genlock.yaml": manifest });
  const said = await runCli(root, ["store", "gc", "--yes"], {
    environment: { GENLOCK_STORE: store.url },
  });
  expect(said).toMatchObject({ code: 1 });
  expect(said.stderr).toContain("SHARED_STORE_NOT_LISTED");
  expect(store.requests.filter((line) => line.startsWith("DELETE"))).toEqual([]);
});

test("what is brought in by hand is said to be here alone until it is pushed", async () => {
  const store = await startOddStore();
  const root = temporaryProject({ "genlock.yaml": manifest });
  expect(await runCli(root, ["generate"])).toMatchObject({ code: 0 });
  const [picture, drawn] = [join(root, "photo.png"), join(root, "genlock/hero.png")];
  await sharp({ create: { width: 64, height: 64, channels: 3, background: "red" } }).toFile(
    picture,
  );
  const { stderr } = await runCli(root, ["import", picture, "--as", "hero"]);
  expect(stderr).not.toContain("genlock push");
  await sharp({ create: { width: 64, height: 64, channels: 3, background: "blue" } }).toFile(drawn);
  const environment = { GENLOCK_STORE: store.url };
  for (const args of [
    ["adopt", "hero"],
    ["import", picture, "--as", "hero"],
  ]) {
    const said = await runCli(root, args, { environment });
    expect(said).toMatchObject({ code: 0 });
    expect(said.stderr).toContain("`genlock push` shares it");
    expect([...store.files.keys()]).toEqual([]);
  }
  expect(await runCli(root, ["push"], { environment })).toMatchObject({ code: 0 });
  expect([...store.files.keys()]).toContain(`cas/${digestOfFile(picture)}`);
});

test("an address with a password in it is refused and not repeated", async () => {
  const root = temporaryProject({ "genlock.yaml": manifest });
  const environment = { GENLOCK_STORE: "https://me:canary@example.com" };
  const said = await runCli(root, ["status"], { environment });
  expect(said).toMatchObject({ code: 1 });
  expect(said.stderr).toContain("SHARED_STORE_INVALID");
  expect(said.stderr).not.toContain("canary");
});

test("a frozen Vite build brings shared originals back, and without the server says why it cannot", async () => {
  const store = await startOddStore();
  const copy = await copyExample("site");
  onTestFinished(() => copy.remove());
  const environment = { GENLOCK_STORE: store.url };
  const remove = (): void => {
    for (const name of ["genlock", ".genlock"]) {
      rmSync(join(copy.root, name), { recursive: true, force: true });
    }
  };
  expect(await runCli(copy.root, ["push"], { environment })).toMatchObject({ code: 0 });
  remove();
  const env = { ...environment, CI: "true" };
  expect(await runVite(copy, ["build"], env)).toMatchObject({ code: 0 });
  remove();
  store.misbehave = (_, response) => {
    response.writeHead(500).end();
    return true;
  };
  const failed = await runVite(copy, ["build"], env);
  expect(failed).toMatchObject({ code: 1 });
  expect(failed.stdout + failed.stderr).toContain("answered 500");
});
