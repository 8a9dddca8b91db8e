import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { GenlockError } from "@genlock/core";
import { clientFiles, readClientFile } from "../page/client-files.ts";
import { pageHtml } from "../page/page-html.ts";
import type { GalleryProject, GallerySession } from "../ports.ts";
import { planExport } from "./plan-export.ts";

/** What to export, and where to. */
export interface ExportOptions<Project extends GalleryProject> {
  readonly session: GallerySession<Project>;
  /** What the page is titled with. */
  readonly name: string;
  /** Absolute path; it is made when it is not there. */
  readonly folder: string;
}

/** What was exported. */
export interface ExportedFolder {
  readonly assets: number;
  /** Files in the folder. */
  readonly files: number;
}

/** The file that says that a folder is an export, and so may be written anew. */
const marker = "gallery.json";

/**
 * Writes the gallery of a project that has no errors as files: a page that shows everything and changes nothing, opened from a
 * disk or any server. The same project makes the same bytes. An earlier export in the folder is replaced as a whole.
 *
 * @throws GenlockError `EXPORT_FOLDER_NOT_OURS` when the folder has something else in it
 */
export async function exportGallery<Project extends GalleryProject>({
  session,
  name,
  folder,
}: ExportOptions<Project>): Promise<ExportedFolder> {
  await requireOurs(folder);
  const { data, origins } = await planExport(session, name);
  const made = `${folder}.${process.pid}.tmp`;
  await rm(made, { recursive: true, force: true });
  try {
    for (const [file, origin] of origins) {
      await mkdir(dirname(join(made, file)), { recursive: true });
      await copyFile(origin, join(made, file));
    }
    await mkdir(made, { recursive: true });
    for (const file of clientFiles.keys()) {
      await writeFile(join(made, file), await readClientFile(file));
    }
    await writeFile(join(made, "index.html"), pageHtml({ mode: "exported", name, data }));
    await writeFile(join(made, marker), `${JSON.stringify({ version: 1 })}\n`);
    await rm(folder, { recursive: true, force: true });
    await rename(made, folder);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
  return { assets: data.state.assets.length, files: origins.size + clientFiles.size + 2 };
}

async function requireOurs(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  });
  if (names.length === 0) return;
  const said = await readFile(join(folder, marker), "utf8").catch(() => "");
  if (/^\{"version":1\}\s*$/.test(said)) return;
  throw new GenlockError({
    code: "EXPORT_FOLDER_NOT_OURS",
    message: `The folder ${folder} has something in it that is no exported gallery.`,
  });
}
