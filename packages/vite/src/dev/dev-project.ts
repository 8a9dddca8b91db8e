import { resolve } from "node:path";
import type { DerivativeSettings } from "@genlock/core";
import type { DerivedAsset, Project, Session } from "@genlock/runner";
import { normalizePath, type ViteDevServer } from "vite";
import { declarationFile, writeDeclaration } from "../declaration-file.ts";
import type { Host } from "../host.ts";
import { servedBase } from "../plain-module.ts";
import { manifestError, toPluginError } from "../plugin-error.ts";
import { printable } from "../printable.ts";
import { createFreeDrawing } from "./free-drawing.ts";
import type { FindImage } from "./image-middleware.ts";
import { createImageSource, type ImageSource, type Wanted } from "./served-image.ts";
import { changedAssets, takeSnapshot, type Snapshot } from "./snapshot.ts";
import { showError } from "./show-error.ts";
import { updatePages } from "./update-pages.ts";

/** Milliseconds in which several changes on disk count as one. */
const settleTime = 60;

interface Current {
  readonly project: Project;
  readonly images: ImageSource;
  readonly snapshot: Snapshot;
}

/**
 * A project as one dev server sees it: read at the start and whenever one of its files changes, with the last good
 * state kept for the pictures while the manifest is broken.
 */
export class DevProject {
  readonly #host: Host;
  readonly #server: ViteDevServer;
  readonly #files = new Set<string>();
  /** Settings of imports that were loaded: no URL can make others. */
  readonly #variants = new Map<string, DerivativeSettings>();
  readonly #drawing: ReturnType<typeof createFreeDrawing>;
  #current: Current | undefined;
  #failure: unknown;
  #reading: Promise<void> | undefined;
  #changedAgain = false;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(host: Host, server: ViteDevServer) {
    this.#host = host;
    this.#server = server;
    this.#drawing = createFreeDrawing(host, () => void this.refresh());
    this.#watch([resolve(host.config.root, host.options.config ?? "genlock.yaml")]);
    server.watcher.on("all", this.#onFile);
  }

  /** The project as it is now. @throws what Vite shows as the reason why there is none. */
  async project(): Promise<Project> {
    await this.#reading;
    if (this.#failure !== undefined) throw this.#failure;
    if (this.#current === undefined)
      throw new Error("The project was asked for before it was read.");
    return this.#current.project;
  }

  readonly image: FindImage = async (request) => {
    if (this.#current === undefined) await this.#reading;
    return this.#current?.images.image(request);
  };

  /** Serves what a module asks for from now on, and tells what stands in for it; `undefined`: nothing. */
  accept(wanted: Wanted): Promise<DerivedAsset["placeholder"]> {
    const { settings, variant } = wanted;
    if (variant !== undefined && settings !== undefined) this.#variants.set(variant, settings);
    return this.#current?.images.placeholder(wanted) ?? Promise.resolve(undefined);
  }

  /** Reads the project again. Calls during a reading become one more reading. Never rejects. */
  refresh(): Promise<void> {
    if (this.#reading !== undefined) {
      this.#changedAgain = true;
      return this.#reading;
    }
    this.#reading = this.#readUntilQuiet().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  /** Stops watching and lets what is being drawn land. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#server.watcher.off("all", this.#onFile);
    await this.#reading;
    await this.#drawing.close();
  }

  readonly #onFile = (_event: string, file: string): void => {
    if (!this.#files.has(normalizePath(resolve(file)))) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.refresh(), settleTime);
  };

  async #readUntilQuiet(): Promise<void> {
    do {
      this.#changedAgain = false;
      try {
        await this.#read(await this.#host.session());
      } catch (error) {
        this.#fail(toPluginError(error));
      }
    } while (this.#changedAgain && !this.#closed);
  }

  async #read(session: Session): Promise<void> {
    const project = await session.load();
    this.#watch(project.files);
    const errors = project.diagnostics.filter(({ severity }) => severity === "error");
    if (errors.length > 0) {
      this.#fail(manifestError(errors, project));
      return;
    }
    this.#accept(session, project);
    await this.#declare(project);
    await this.#drawing.consider(session, project);
  }

  async #declare(project: Project): Promise<void> {
    try {
      await writeDeclaration(await declarationFile(project));
    } catch (error) {
      const { logger } = this.#host.config;
      logger.warn(printable(`genlock: the declarations could not be written: ${String(error)}`));
    }
  }

  #accept(session: Session, project: Project): void {
    const before = this.#current;
    const isMended = this.#failure !== undefined;
    const snapshot = takeSnapshot(project, servedBase(this.#host.config));
    this.#current = {
      project,
      images: createImageSource(session, project, this.#variants),
      snapshot,
    };
    this.#failure = undefined;
    const changed = changedAssets(before?.snapshot ?? new Map(), snapshot);
    if (isMended || (before !== undefined && changed.length > 0)) {
      updatePages(this.#server, changed);
    }
  }

  #fail(error: unknown): void {
    this.#failure = error;
    if (!this.#closed) showError(this.#server, error);
  }

  #watch(files: readonly string[]): void {
    for (const file of files) {
      const path = normalizePath(file);
      if (this.#files.has(path)) continue;
      this.#files.add(path);
      this.#server.watcher.add(path);
    }
  }
}
