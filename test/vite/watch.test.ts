import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { copyExample, type ExampleCopy } from "../support/copy-example.ts";
import { plainEnvironment } from "../support/run-node.ts";
import { viteArguments } from "../support/run-vite.ts";

let copy: ExampleCopy;
let stop: () => Promise<void> = async () => {};

beforeEach(async () => {
  copy = await copyExample("site");
});
afterEach(async () => {
  await stop();
  await copy.remove();
});

/** Starts `vite build --watch` and answers a function that waits for the next output that matches. */
function watchBuild(): { readonly output: () => string; readonly next: Next } {
  const args = viteArguments(copy.root, ["build", "--watch"]);
  const child = spawn(process.execPath, ["--conditions=genlock-source", ...args], {
    cwd: copy.root,
    env: plainEnvironment(),
    stdio: ["pipe", "pipe", "pipe"],
  });
  let output = "";
  let seen = 0;
  const waiting = new Set<() => void>();
  const hear = (text: string): void => {
    output += text;
    for (const wake of waiting) wake();
  };
  child.stdout.setEncoding("utf8").on("data", hear);
  child.stderr.setEncoding("utf8").on("data", hear);
  const closed = new Promise<void>((resolve) => {
    child.once("close", () => resolve());
  });
  stop = async () => {
    child.kill();
    await closed;
  };
  const next: Next = async (pattern) => {
    for (;;) {
      const found = pattern.exec(output.slice(seen));
      if (found !== null) {
        seen += found.index + found[0].length;
        return;
      }
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          waiting.delete(wake);
          resolve();
        };
        waiting.add(wake);
      });
    }
  };
  return { output: () => output, next };
}

type Next = (pattern: RegExp) => Promise<void>;

test("a watching build follows the manifest through an edit, a mistake and its mending, and comes to rest", async () => {
  const manifest = join(copy.root, "genlock.yaml");
  const text = await readFile(manifest, "utf8");
  const { output, next } = watchBuild();
  await next(/built in/);
  await writeFile(manifest, text.replace("alt: The same harbour at dusk", "alt: Dusk has come"));
  await next(/built in/);
  const scripts = /dist\/(assets\/index-[\w-]+\.js)/g;
  const lastScript = () => [...output().matchAll(scripts)].at(-1)?.[1] ?? "";
  await expect
    .poll(() => readFile(join(copy.root, "dist", lastScript()), "utf8"))
    .toContain("Dusk has come");
  await writeFile(manifest, text.replace("version: 1", "version: one"));
  await next(/genlock\.yaml:2:\d+/);
  await writeFile(manifest, text);
  await next(/built in/);
  expect(await buildsUntilRest(output)).toBeLessThan(5);
});

/**
 * How many more builds end before 1.5 s go by without a word; stops at five. Emptying a file and filling it are two changes
 * to whoever watches, and may be a build each.
 */
async function buildsUntilRest(output: () => string): Promise<number> {
  const start = output().length;
  let builds = 0;
  for (let length = -1; length !== output().length && builds < 5;) {
    length = output().length;
    await new Promise((resolve) => {
      setTimeout(resolve, 1500);
    });
    builds = output().slice(start).split("built in").length - 1;
  }
  return builds;
}
