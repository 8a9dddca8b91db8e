import { spawn } from "node:child_process";
import { realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLogger, createServer, type ViteDevServer } from "vite";
import { genlock, type GenlockOptions } from "vite-plugin-genlock";
import { onTestFinished, vi } from "vitest";
import type { OpenAIServer } from "./openai-server/index.ts";
import { plainEnvironment } from "./run-node.ts";
import { viteArguments } from "./run-vite.ts";
import { install, temporaryProject, writeFiles } from "./temporary-project.ts";

/** A page that shows the picture `hero` in every way there is. */
export const siteFiles: Readonly<Record<string, string>> = {
  "index.html": `<!doctype html>
<html lang="en">
  <head><link rel="stylesheet" href="/src/page.css" /></head>
  <body>
    <img data-genlock="hero" class="wide" alt="In the page" id="html" />
    <div id="css"></div>
    <p id="js"></p>
    <script type="module" src="/src/main.ts"></script>
  </body>
</html>
`,
  "src/page.css": '@import "./backdrop.css";\n',
  "src/backdrop.css":
    '#css { width: 80px; height: 60px; background: url("genlock:hero/80.webp") center / cover; }\n',
  "src/main.ts": `import hero, { markup } from "virtual:genlock/hero";
const place = document.querySelector("#js");
if (place) place.innerHTML = markup;
Object.assign(window, { hero, loads: 1 });
`,
};

const modules = fileURLToPath(new URL("../node_modules/", import.meta.url));

/**
 * Lays a site out in a folder of its own, with what it depends on, and answers the folder.
 *
 * @param vite the name under which the test package has a Vite. Default `vite`.
 */
export function layOutSite(
  files: Readonly<Record<string, string>>,
  vite: "vite" | "vite7" = "vite",
): string {
  const config = `import { genlock } from "vite-plugin-genlock";
const frozen = process.env.FROZEN === "1" || undefined;
export default { plugins: [genlock({ frozen })], build: { assetsInlineLimit: 0 } };
`;
  const root = temporaryProject({ "vite.config.mts": config, ...files });
  install(root, "openai");
  for (const [name, source] of Object.entries({
    vite,
    "vite-plugin-genlock": "vite-plugin-genlock",
  })) {
    symlinkSync(realpathSync(join(modules, source)), join(root, "node_modules", name), "dir");
  }
  return root;
}

/** A site under a dev server of this process. */
export interface DevSite {
  readonly root: string;
  /** Ends with `/`. */
  readonly url: string;
  readonly vite: ViteDevServer;
  /** What was printed so far. */
  readonly said: readonly string[];
  write(files: Readonly<Record<string, string>>): void;
}

/** How a site is served. */
export interface DevSiteOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly plugin?: GenlockOptions;
  /** Default `/sub/`. */
  readonly base?: string;
  /** The service that paid pictures are bought from. */
  readonly service?: OpenAIServer;
}

/** Serves a site until the test ends. */
export async function serveSite(manifest: string, options: DevSiteOptions = {}): Promise<DevSite> {
  const { files = siteFiles, plugin = {}, base = "/sub/", service } = options;
  const root = layOutSite({ "genlock.yaml": manifest, ...files });
  vi.stubEnv("VITEST", undefined);
  if (service !== undefined) {
    vi.stubEnv("OPENAI_API_KEY", service.key);
    vi.stubEnv("OPENAI_BASE_URL", service.baseUrl);
  }
  const said: string[] = [];
  const note = (message: string): void => {
    said.push(message);
  };
  const customLogger = { ...createLogger("silent"), info: note, warn: note, error: note };
  const vite = await createServer({
    root,
    base,
    configFile: false,
    customLogger,
    plugins: [genlock(plugin)],
    optimizeDeps: { noDiscovery: true },
    server: { host: "127.0.0.1", port: 0 },
  });
  await vite.listen();
  onTestFinished(async () => {
    await vite.close();
    vi.unstubAllEnvs();
  });
  const [url = ""] = vite.resolvedUrls?.local ?? [];
  return { root, url, vite, said, write: (more) => writeFiles(root, more) };
}

/** Runs a site's own `vite dev`, frozen, in a process that ends with the test, and answers its address, which ends with `/`. */
export async function runSite(root: string, args: readonly string[]): Promise<string> {
  const script = viteArguments(root, [...args, "--host", "127.0.0.1", "--port", "0"]);
  const child = spawn(process.execPath, ["--conditions=genlock-source", ...script], {
    cwd: root,
    env: plainEnvironment({ FROZEN: "1" }),
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  return vi.waitFor(
    () => {
      const [, url] = /Local:\s+(http\S+)/.exec(said) ?? [];
      if (url === undefined) throw new Error(`Vite does not listen: ${said}`);
      return url;
    },
    { timeout: 60_000 },
  );
}
