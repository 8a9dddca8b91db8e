import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { chromium, type Browser, type Page } from "playwright-core";
import { findChromium } from "../support/find-chromium.ts";
import { plainEnvironment } from "../support/run-node.ts";
import { runVite, viteArguments } from "../support/run-vite.ts";
import { serveFolder } from "../support/static-server.ts";
import { frameworks, type Framework } from "./frameworks.ts";
import { layOutProject } from "./lay-out-project.ts";

/** What was seen of one framework; an empty list is what is wanted. */
interface Seen {
  readonly name: string;
  readonly built: readonly string[];
  readonly developed: readonly string[];
}

/** A page, with what it complains about. */
interface OpenPage {
  readonly page: Page;
  readonly wrong: string[];
  readonly navigations: () => number;
}

async function openPage(browser: Browser, url: string): Promise<OpenPage> {
  const page = await browser.newPage({ viewport: { width: 600, height: 600 } });
  const wrong: string[] = [];
  let navigations = 0;
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("request", (request) => {
    if (request.isNavigationRequest()) navigations += 1;
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.locator("#app img").waitFor({ timeout: 30_000 });
  return { page, wrong, navigations: () => navigations };
}

/** Whether the picture is whole, of its stated size and of a derivative of it. */
function pictureFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const image = document.querySelector<HTMLImageElement>("#app img");
    if (image === null) return ["there is no picture"];
    await image.decode();
    const { width, height, alt, currentSrc } = image;
    const faults = width === 160 && height === 120 ? [] : [`it is ${width} by ${height}`];
    if (alt !== "Boats") faults.push(`its alt text is ${alt}`);
    return currentSrc.includes("webp") ? faults : [...faults, `it shows ${currentSrc}`];
  });
}

async function look(page: Page): Promise<string> {
  return (await page.locator("#app img").screenshot()).toString("base64");
}

/** Builds a project and opens what was built. */
async function tryBuild(root: string, browser: Browser): Promise<readonly string[]> {
  const { code, stderr } = await runVite({ root }, ["build"], { CI: "1" });
  if (code !== 0) return [stderr];
  const server = await serveFolder(join(root, "dist"));
  try {
    const { page, wrong } = await openPage(browser, server.url);
    return [...(await pictureFaults(page)), ...wrong];
  } finally {
    await server.close();
  }
}

/** Develops a project: its picture changes with the manifest, in the same page, and the page keeps what it knows. */
async function tryDevelopment(root: string, browser: Browser): Promise<readonly string[]> {
  const server = await startDevelopment(root);
  try {
    // The first visit makes Vite find the framework, and load the page anew.
    await openPage(browser, server.url);
    await sleep(3000);
    const { page, wrong, navigations } = await openPage(browser, server.url);
    const faults = [...(await pictureFaults(page))];
    await page.locator("button").click();
    const before = await look(page);
    const manifest = join(root, "genlock.yaml");
    writeFileSync(manifest, readFileSync(manifest, "utf8").replace("noon", "midnight"));
    let changed = false;
    for (let turn = 0; turn < 100 && !changed; turn += 1) {
      await sleep(200);
      changed = (await look(page)) !== before;
    }
    if (!changed) faults.push("the picture does not follow the manifest");
    if ((await page.locator("button").textContent()) !== "1") faults.push("its state was lost");
    if (navigations() !== 1) faults.push(`the page was loaded ${navigations()} times`);
    return [...faults, ...wrong];
  } finally {
    await server.stop();
  }
}

async function startDevelopment(
  root: string,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const args = viteArguments(root, ["--port", "0", "--host", "127.0.0.1"]);
  const child = spawn(process.execPath, ["--conditions=genlock-source", ...args], {
    cwd: root,
    env: plainEnvironment(),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.once("close", () => reject(new Error(`The server ended: ${said}`)));
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
  });
  return {
    url,
    stop: async () => {
      child.kill();
      await closed;
    },
  };
}

async function tryFramework(framework: Framework, browser: Browser): Promise<Seen> {
  const root = await layOutProject(framework);
  try {
    const developed = await tryDevelopment(root, browser);
    return { name: framework.name, built: await tryBuild(root, browser), developed };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const executablePath = await findChromium();
if (executablePath === undefined) throw new Error("This run needs Chromium.");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const seen: Seen[] = [];
for (const framework of frameworks) seen.push(await tryFramework(framework, browser));
await browser.close();
for (const { name, built, developed } of seen) {
  for (const [kind, faults] of Object.entries({ built, developed })) {
    process.stdout.write(`${faults.length === 0 ? "ok    " : "wrong "} ${name}, ${kind}\n`);
    for (const fault of faults) process.stdout.write(`         ${fault}\n`);
  }
}
process.exitCode = seen.every(({ built, developed }) => built.length + developed.length === 0)
  ? 0
  : 1;
