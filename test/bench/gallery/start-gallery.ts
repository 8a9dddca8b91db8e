import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../../../packages/cli/dist/bin.js", import.meta.url));

/** A gallery in a process of its own. */
export interface StartedGallery {
  readonly url: string;
  end(): Promise<void>;
}

/** Starts the built command line's gallery of a project. @param draw whether its pictures are drawn first. */
export async function startGallery(root: string, draw: boolean): Promise<StartedGallery> {
  const env = { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "" };
  if (draw)
    execFileSync(process.execPath, [bin, "-q", "generate"], { cwd: root, env, stdio: "ignore" });
  const child = spawn(process.execPath, [bin, "gallery", "--port", "0"], { cwd: root, env });
  const [line] = await once(child.stdout, "data");
  return {
    url: String(line).trim(),
    async end() {
      child.kill("SIGINT");
      await once(child, "close");
    },
  };
}
