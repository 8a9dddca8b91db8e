import { spawn } from "node:child_process";
import { access, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { copyExample, type ExampleCopy } from "../support/copy-example.ts";
import { plainEnvironment } from "../support/run-node.ts";
import { startOpenAIServer } from "../support/openai-server/index.ts";
import { viteArguments } from "../support/run-vite.ts";

const manifest = `version: 1
provider: openai
defaults: { model: gpt-image-1-mini, size: 1024x1024, quality: low }
assets:
  sun: { prompt: A sun, alt: A sun }
`;

let copy: ExampleCopy;

beforeEach(async () => {
  copy = await copyExample("site", { undrawn: true });
  await writeFile(join(copy.root, "genlock.yaml"), manifest);
});
afterEach(() => copy.remove());

/** Runs `vite dev` in a terminal of its own, which `script` makes. */
function viteInTerminal(env: Readonly<Record<string, string>>) {
  const command = [
    process.execPath,
    "--conditions=genlock-source",
    ...viteArguments(copy.root, ["--port", "0", "--host", "127.0.0.1"]),
  ];
  const quoted = command.map((word) => `'${word}'`).join(" ");
  const child = spawn("script", ["-qec", `exec ${quoted}`, "/dev/null"], {
    cwd: copy.root,
    env: plainEnvironment(env),
    stdio: ["pipe", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  return {
    press: (key: string) => child.stdin.write(`${key}\r`),
    /** Waits until it said something so often. */
    says: (text: string, times = 1) =>
      vi.waitFor(() => expect(said.split(text).length).toBeGreaterThan(times), {
        timeout: 60_000,
        interval: 50,
      }),
    end: () =>
      new Promise((resolve) => {
        child.once("close", resolve);
        child.stdin.write("q\r");
      }),
  };
}

test("a picture is bought by a key in the terminal, after its price was shown and agreed to", async ({
  skip,
}) => {
  const hasScript = await access("/usr/bin/script").then(
    () => true,
    () => false,
  );
  if (!hasScript) skip("this machine has no program that makes terminals");
  const service = await startOpenAIServer();
  onTestFinished(() => service.close());
  const vite = viteInTerminal({
    OPENAI_API_KEY: service.key,
    OPENAI_BASE_URL: service.baseUrl,
  });
  await vite.says("press h + enter");
  vite.press("y");
  await vite.says("Press g + enter first");
  vite.press("g");
  await vite.says("sun: gpt-image-1-mini, $0.");
  await vite.says("Press y + enter to make it");
  await writeFile(join(copy.root, "genlock.yaml"), manifest.replace("A sun,", "Another sun,"));
  vite.press("y");
  await vite.says("Nothing was sent");
  expect(service.requests).toEqual([]);
  vite.press("g");
  await vite.says("Press y + enter to make it", 2);
  vite.press("y");
  await vite.says("spent.");
  expect(service.billed).toHaveLength(1);
  await vite.end();
});
