import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { identifyProcess, livenessOf, parseProcessIdentity } from "./identify-process.ts";

const self = identifyProcess();
const hasProc = self.start !== undefined;

describe("a process", () => {
  test("is told by data that survives a file", () => {
    expect(self.pid).toBe(process.pid);
    expect(parseProcessIdentity(JSON.parse(JSON.stringify(self)))).toEqual(self);
    for (const bad of [null, 1, {}, { pid: 1 }, { pid: 0, host: "h" }, { pid: "1", host: "h" }]) {
      expect(parseProcessIdentity(bad)).toBeUndefined();
    }
  });

  test("lives until it is killed, also while it is stopped", async () => {
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    const owner = { ...self, pid: child.pid ?? 0 };
    const { start: _start, ...withoutStart } = owner;
    expect(livenessOf(withoutStart, self)).toBe("alive");
    child.kill("SIGSTOP");
    expect(livenessOf(withoutStart, self)).toBe("alive");
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(livenessOf(withoutStart, self)).toBe("dead");
  });

  test.runIf(hasProc)("that nobody has buried is dead", async () => {
    // The shell never looks after its child, so that the child stays as a zombie.
    const shell = spawn("sh", ["-c", 'sh -c "echo \\$\\$" & exec sleep 120'], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [text]: unknown[] = await once(shell.stdout, "data");
    const pid = Number(String(text));
    const { start: _start, ...owner } = { ...self, pid };
    await expect.poll(() => livenessOf(owner, self)).toBe("dead");
    process.kill(pid, 0);
    shell.kill("SIGKILL");
    await once(shell, "exit");
  });

  test.runIf(hasProc)("of the same pid is another when it started at another time", () => {
    expect(livenessOf(self, self)).toBe("alive");
    expect(livenessOf({ ...self, start: "1" }, self)).toBe("dead");
  });

  test.runIf(hasProc)("of an earlier start of the machine is dead; of elsewhere, unknown", () => {
    expect(livenessOf({ ...self, boot: "earlier" }, self)).toBe("dead");
    expect(livenessOf({ ...self, boot: "another", host: "elsewhere" }, self)).toBe("unknown");
    expect(livenessOf({ ...self, space: "pid:[1]" }, self)).toBe("unknown");
    expect(livenessOf({ pid: self.pid, host: "elsewhere" }, self)).toBe("unknown");
    expect(livenessOf({ pid: self.pid, host: self.host }, self)).toBe("alive");
  });
});
