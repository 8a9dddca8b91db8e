import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyExample } from "../support/copy-example.ts";
import { runVite } from "../support/run-vite.ts";

const manifest = `version: 1
assets:
  sun:
    prompt: A small sun.
    alt: A sun.
    size: 256x256
    background: transparent
    transparency: key
    expect: { alpha: true, max_bytes: 10 }
`;
const page = `import sun from "virtual:genlock/sun";
document.querySelector("#page").innerHTML = sun.img.src;
`;

test("a build with a picture that is not as expected warns and goes on, frozen too", async () => {
  const copy = await copyExample("site", { undrawn: true });
  try {
    rmSync(join(copy.root, "src"), { recursive: true });
    mkdirSync(join(copy.root, "src"));
    writeFileSync(join(copy.root, "genlock.yaml"), manifest);
    writeFileSync(join(copy.root, "src/main.ts"), page);
    for (const env of [{}, { CI: "1" }]) {
      const { code, stdout, stderr } = await runVite(copy, ["build"], env);
      expect(code).toBe(0);
      expect(stdout + stderr).toContain("sun is not as expected (expect.max_bytes). It has");
      expect(stdout + stderr).not.toContain("expect.alpha");
    }
  } finally {
    await copy.remove();
  }
});
