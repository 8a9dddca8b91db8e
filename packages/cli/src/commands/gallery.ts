import { basename, resolve } from "node:path";
import { createGallery, exportGallery } from "@genlock/gallery";
import type { Project } from "@genlock/runner";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { openBrowser } from "../gallery/open-browser.ts";
import { serveGallery } from "../gallery/serve-gallery.ts";
import { watchFiles } from "../gallery/watch-files.ts";
import { listenForSignals } from "../interruption/interruption.ts";
import { isContinuousIntegration } from "../project/environment.ts";
import type { OpenProject } from "../project/with-project.ts";
import { withAnyProject, withProject } from "../project/with-project.ts";
import { reportError } from "../reporters/error-report.ts";
import { say } from "../reporters/output.ts";
import { count } from "../reporters/price-text.ts";
import { visible } from "../reporters/visible-text.ts";

/** What `genlock gallery` can be told. */
export interface GalleryFlags {
  readonly port?: number;
  readonly open?: boolean;
  readonly export?: string;
  readonly maxCost?: number;
  readonly frozen?: boolean;
}

/**
 * `genlock gallery`: serves the review page on this machine until it is stopped, or writes it as files.
 *
 * @throws GenlockError `PORT_TAKEN`, `EXPORT_FOLDER_NOT_OURS`
 */
export async function gallery(invocation: Invocation, flags: GalleryFlags): Promise<ExitCode> {
  const { export: folder } = flags;
  return folder === undefined
    ? withAnyProject(invocation, (open) => serve(invocation, open, flags))
    : withProject(invocation, (open) => writeExport(invocation, open, folder));
}

async function writeExport(
  { output, cwd }: Invocation,
  { session, project }: OpenProject,
  folder: string,
): Promise<ExitCode> {
  const name = basename(project.root);
  const done = await exportGallery({ session, name, folder: resolve(cwd, folder) });
  if (output.json) output.data.json({ version: 1, folder, ...done });
  else output.data.line(`${count(done.assets, "asset")} in ${visible(folder)}/index.html.`);
  return exitCodes.ok;
}

async function serve(
  invocation: Invocation,
  { session, project, environment }: OpenProject,
  flags: GalleryFlags,
): Promise<ExitCode> {
  const { output } = invocation;
  const page = createGallery<Project>({
    session,
    base: "/",
    name: basename(project.root),
    frozen: flags.frozen ?? isContinuousIntegration(environment),
    maxCost: flags.maxCost,
    onError: (error) => reportError(output, error),
  });
  const server = await serveGallery(page, flags.port);
  const watching = watchFiles(session, project, () => page.changed());
  // Before anything is said: whoever reads it may stop it at once.
  const stopped = untilStopped();
  if (output.json) output.data.json({ version: 1, url: server.url });
  else output.data.line(server.url);
  say(output, "The gallery is open on this machine only. Ctrl-C ends it.");
  if (flags.open === true) openBrowser(server.url);
  await stopped;
  watching.close();
  await page.close();
  await server.close();
  return exitCodes.ok;
}

/** Resolves with the first signal. A second one, while calls under way land, leaves at once. */
function untilStopped(): Promise<void> {
  const source = {
    on: process.on.bind(process),
    off: process.off.bind(process),
    exit: (code: number) => process.exit(code),
  };
  return new Promise((resolve) => {
    listenForSignals(source, resolve);
  });
}
