import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, onTestFinished, test } from "vitest";
import { gitRepository } from "../support/git-repository.ts";
import { paidProject } from "../support/paid-project.ts";
import {
  blobFile,
  digestOfFile,
  filesBelow,
  findDamage,
  paidAssets,
  paidHead,
  until,
  type PaidProject,
} from "../support/running-project.ts";

const buy = ["generate", "--yes"] as const;

describe("F11: no room for a paid answer", () => {
  test("old entries stay right, nothing unfinished is left, and the exit code says paid, not stored", async () => {
    const project = await paidProject(paidHead + paidAssets(1));
    expect(await project.run(...buy)).toMatchObject({ code: 0 });
    project.write(paidHead + paidAssets(2));
    // The limit is the process's own, so no other folder takes the bytes either.
    const full = await project.start(buy, { before: "ulimit -f 4" }).ended;
    expect(full.code).toBe(7);
    expect(full.stdout).toContain("STORE_FULL");
    expect(filesBelow(project.path(".genlock/store/v1/temps"))).toEqual([]);
    expect(findDamage(project.root)).toEqual([]);
    expect([...project.lock().assets.keys()]).toEqual(["a0"]);
    expect((await project.run(...buy)).code).toBe(7);
    expect(project.server.billed).toHaveLength(2);
    expect(await project.run(...buy, "--retry-ambiguous")).toMatchObject({ code: 0 });
    expect(project.lock().assets.size).toBe(2);
  });

  test("where a part of the store takes nothing, the whole picture is kept and the message says where", async () => {
    const project = await paidProject(paidHead + paidAssets(1));
    mkdirSync(project.path(".genlock/store/v1"), { recursive: true });
    writeFileSync(project.path(".genlock/store/v1/blobs"), "in the way\n");
    const paid = await project.run(...buy, "--json");
    expect(paid.code).toBe(7);
    const [, bytes, kept = ""] =
      /The (\d+) bytes received are kept at ([^"]+)\."/.exec(paid.stdout) ?? [];
    expect(statSync(kept).size).toBe(Number(bytes));
    expect((await sharp(kept).metadata()).width).toBe(1024);
  });
});

/** A disk of its own that is full when it is said to be. Mounting needs root. */
const canMount = process.getuid?.() === 0 && tryMount(mkdtempSync(join(tmpdir(), "mount-")));

function tryMount(folder: string): boolean {
  const isMounted = mountDisk(folder, 1);
  if (isMounted) spawnSync("umount", [folder]);
  rmdirSync(folder);
  return isMounted;
}

function mountDisk(folder: string, megabytes: number): boolean {
  const args = ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder];
  return spawnSync("mount", args).status === 0;
}

describe("F11: no room for a paid answer, on a disk that is really full", () => {
  test.runIf(canMount)(
    "keeps the whole picture elsewhere, says where, and loses no old entry",
    async () => {
      const project = await paidProject(paidHead + paidAssets(1), { latency: 700 });
      mkdirSync(project.path(".genlock"));
      expect(mountDisk(project.path(".genlock"), 40)).toBe(true);
      onTestFinished(() => void spawnSync("umount", ["-l", project.path(".genlock")]));
      expect(await project.run(...buy)).toMatchObject({ code: 0 });
      project.write(paidHead + paidAssets(2));
      const buying = project.start([...buy, "--json"]);
      await until(() => project.server.requests.length === 2, "the call");
      fillDisk(project.path(".genlock/filler"));
      const paid = await buying.ended;
      expect(paid.code).toBe(7);
      const [, bytes, kept = ""] =
        /The (\d+) bytes received are kept at ([^"]+)\."/.exec(paid.stdout) ?? [];
      expect(statSync(kept).size).toBe(Number(bytes));
      expect(await sharp(kept).metadata()).toMatchObject({ width: 1024, height: 1024 });
      rmSync(project.path(".genlock/filler"));
      expect(filesBelow(project.path(".genlock/store/v1/temps"))).toEqual([]);
      expect(findDamage(project.root)).toEqual([]);
      expect([...project.lock().assets.keys()]).toEqual(["a0"]);
      expect(await project.run("import", kept, "--as", "a1")).toMatchObject({ code: 0 });
      expect(project.lock().assets.size).toBe(2);
      expect(project.server.billed).toHaveLength(2);
    },
  );
});

/** Writes until the disk takes no more byte. */
function fillDisk(path: string): void {
  for (let size = 1 << 20; size >= 1; size >>= 4) {
    try {
      for (;;) appendFileSync(path, Buffer.alloc(size));
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
    }
  }
}

describe("F12: less free space than the pictures may need", () => {
  test("is refused before any call, naming the bytes", async () => {
    const many = `  many/{a}-{b}-{c}:\n    prompt: picture \${a} \${b} \${c}\n    alt: a\n    candidates: 10\n    matrix:\n${[
      "a",
      "b",
      "c",
    ]
      .map(
        (axis) =>
          `      ${axis}: [${Array.from({ length: 20 }, (_, at) => `v${at}`).join(", ")}]\n`,
      )
      .join("")}`;
    const project = await paidProject(paidHead + many);
    const refused = await project.run(...buy);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/STORE_FULL: .*\d+ bytes free, and 80000 pictures may need \d+/);
    expect(project.server.requests).toHaveLength(0);
  });
});

describe("F13: a project that cannot be written to", () => {
  test("can be read and planned, and buying is refused up front", async () => {
    const project = await paidProject(paidHead + paidAssets(1));
    writeFileSync(project.path(".genlock"), "in the way\n");
    expect(await project.run("check")).toMatchObject({ code: 0 });
    expect(await project.run("plan", "--detailed-exitcode")).toMatchObject({ code: 2 });
    expect(await project.run("status")).toMatchObject({ code: 0 });
    const refused = await project.run(...buy);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain("STORE_NOT_WRITABLE");
    expect(project.server.requests).toHaveLength(0);
  });

  test("by its folder of originals: what was paid is in the store, and is locked once there is room", async () => {
    const project = await paidProject(paidHead + paidAssets(1));
    writeFileSync(project.path("genlock"), "in the way\n");
    const paid = await project.run(...buy);
    expect(paid.code).toBe(7);
    expect(project.server.billed).toHaveLength(1);
    rmSync(project.path("genlock"));
    expect(await project.run(...buy)).toMatchObject({ code: 0 });
    expect(project.server.billed).toHaveLength(1);
    expect(findDamage(project.root)).toEqual([]);
  });
});

describe("F14: trouble of the file system", () => {
  test("a store whose unfinished files lie on another disk stores all the same", async () => {
    const project = await paidProject(paidHead + paidAssets(2));
    mkdirSync(project.path(".genlock/store/v1"), { recursive: true });
    const elsewhere = mkdtempSync(join("/dev/shm", "genlock-"));
    symlinkSync(elsewhere, project.path(".genlock/store/v1/temps"));
    expect(statSync(elsewhere).dev).not.toBe(statSync(project.root).dev);
    expect(await project.run(...buy)).toMatchObject({ code: 0 });
    expect(findDamage(project.root)).toEqual([]);
    expect(filesBelow(elsewhere)).toEqual([]);
    rmSync(elsewhere, { recursive: true });
  });

  test("too few handles lose nothing that was paid", async () => {
    const project = await paidProject(paidHead + paidAssets(16), { latency: 50 });
    const starved = await project.start([...buy, "-j", "16"], { before: "ulimit -n 40" }).ended;
    expect([0, 1, 6, 7]).toContain(starved.code);
    expect(findDamage(project.root)).toEqual([]);
    expect(await project.run(...buy, "--retry-ambiguous")).toMatchObject({ code: 0 });
    expect(project.lock().assets.size).toBe(16);
    expect(findDamage(project.root)).toEqual([]);
  });
});

describe("F16: stored bytes that are not right any more", () => {
  const damages: readonly (readonly [string, (path: string, other: string) => void])[] = [
    [
      "a flipped bit",
      (path) => {
        const bytes = readFileSync(path);
        bytes[100] = (bytes[100] ?? 0) ^ 1;
        writeFileSync(path, bytes);
      },
    ],
    ["cut off", (path) => truncateSync(path, 200)],
    ["empty", (path) => truncateSync(path, 0)],
    ["another picture's", (path, other) => writeFileSync(path, readFileSync(other))],
  ];

  for (const [name, damage] of damages) {
    test(`${name}: never made again silently; quarantined, told as lost, and restored from git where git has it`, async () => {
      const project = await paidProject(paidHead + paidAssets(2));
      const { git, commit } = gitRepository(project.root);
      writeFileSync(project.path(".gitignore"), ".genlock/\nnode_modules/\n");
      expect(await project.run(...buy)).toMatchObject({ code: 0 });
      const [first = "", second = ""] = [...project.lock().assets.values()].map(
        (entry) => entry.current,
      );
      damage(blobFile(project.root, first), blobFile(project.root, second));
      rmSync(project.path("genlock/a0.png"));
      const lost = await project.run(...buy);
      expect(`${lost.stdout}${lost.stderr}`).toMatch(/a0[^]*(nowhere|neither in the store)/);
      expect(lost.code).toBe(6);
      expect(project.server.billed).toHaveLength(2);
      expect(blobs(project)).toEqual([second]);

      // A colleague has it: it comes back through git.
      git("init", "-q");
      const before = digestOfFile(project.path("genlock/a1.png"));
      expect(before).toBe(second);
      commit("a1 only");
      rmSync(project.path("genlock/a1.png"));
      rmSync(project.path(".genlock/store"), { recursive: true });
      await project.run(...buy);
      expect(digestOfFile(project.path("genlock/a1.png"))).toBe(second);
      expect(project.server.billed).toHaveLength(2);
    });
  }

  function blobs(project: PaidProject): string[] {
    const folder = project.path(".genlock/store/v1/blobs");
    return filesBelow(folder)
      .filter((file) => statSync(join(folder, file)).size > 0)
      .map((file) => file.slice(3));
  }
});

describe("F17: garbage in the journal and in records", () => {
  test("is left out with a warning, and the last good lines count", async () => {
    const project = await paidProject(paidHead + paidAssets(2), {
      faults: [{ kind: "reset-after-accept" }],
    });
    expect((await project.run(...buy, "-j", "1")).code).toBe(7);
    appendFileSync(
      project.path(".genlock/ledger.jsonl"),
      `\n{"v":1,"type":"reser\n\u0000\u0001garbage\n{"v":99,"type":"reserve","at":"2026"}`,
    );
    rmSync(project.path("genlock.lock"));
    const calls = project.path(".genlock/store/v1/calls");
    const [record = ""] = filesBelow(calls);
    writeFileSync(join(calls, record), '{"version":');
    const next = await project.run(...buy);
    expect(next.code).toBe(7);
    expect(next.stderr).toMatch(
      /warning: The line at byte \d+ of .* cannot be read and is left out/,
    );
    expect(next.stderr).toMatch(/warning: The record of a call at .* cannot be read/);
    expect(next.stdout).toContain("Maybe paid");
  });
});

describe("F20: a lock entry whose bytes are nowhere, frozen", () => {
  test("fails without a call", async () => {
    const project = await paidProject(paidHead + paidAssets(1));
    expect(await project.run(...buy)).toMatchObject({ code: 0 });
    rmSync(project.path("genlock"), { recursive: true });
    rmSync(project.path(".genlock"), { recursive: true });
    const frozen = await project.run(...buy, "--frozen");
    expect(frozen.code).toBe(4);
    expect(frozen.stderr).toContain("a0");
    expect(project.server.billed).toHaveLength(1);
  });
});
