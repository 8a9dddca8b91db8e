import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { AssetId, DerivativeSettings, RunEvent } from "@genlock/core";
import type { DerivedAsset, Project, Session } from "@genlock/runner";
import type { ViteDevServer } from "vite";
import { declarationFile, writeDeclaration } from "../declaration-file.ts";
import type { Host } from "../host.ts";
import { manifestError, toPluginError } from "../plugin-error.ts";
import { printable } from "../printable.ts";
import { tellEvent } from "../tell-event.ts";
import { createFreeDrawing } from "./free-drawing.ts";
import type { FindImage } from "./image-middleware.ts";
import { LivePictures } from "./live-pictures.ts";
import { OpenPages } from "./open-pages.ts";
import { ProjectWatch } from "./project-watch.ts";
import { createImageSource, type ImageSource, type Wanted } from "./served-image.ts";
import { compareSnapshots, takeSnapshot, type Snapshot } from "./snapshot.ts";

/** Milliseconds that pages have to fetch what changed before work begins that nobody waits for. */
const breath = 30;

/** Milliseconds after which a manifest that cannot be read is read again, since an editor may be writing it. */
const patience = 150;

interface Current {
  readonly project: Project;
  readonly images: ImageSource;
  readonly snapshot: Snapshot;
}

/**
 * A project as one dev server sees it: read at the start and whenever one of its files changes, with the last good
 * state kept for modules and pictures while the manifest is broken.
 */
export class DevProject {
  readonly #host: Host;
  readonly #watch: ProjectWatch;
  readonly #live = new LivePictures();
  readonly #pages: OpenPages;
  /** Settings of imports that were loaded: no URL can make others. */
  readonly #variants = new Map<string, DerivativeSettings>();
  readonly #drawing: ReturnType<typeof createFreeDrawing>;
  #current: Current | undefined;
  #failure: unknown;
  #isPatient = false;
  #reading: Promise<void> | undefined;
  /** Resolves once what is shown is as new as the files; `undefined`: it is. */
  #catchingUp: PromiseWithResolvers<void> | undefined;
  #changedAgain = false;
  #unsubscribe: (() => void) | undefined;
  #closed = false;

  constructor(host: Host, server: ViteDevServer) {
    this.#host = host;
    this.#pages = new OpenPages(server, this.#live);
    this.#drawing = createFreeDrawing(host, () => void this.refresh());
    this.#watch = new ProjectWatch(server, () => void this.#refreshAfterChange());
    this.#watch.add([resolve(host.config.root, host.options.config ?? "genlock.yaml")]);
  }

  /**
   * The project as it was when it could last be read.
   *
   * @throws what Vite shows as the reason why there is none.
   */
  async project(): Promise<Project> {
    await this.#catchingUp?.promise;
    if (this.#current !== undefined) return this.#current.project;
    this.#pages.refuse();
    throw this.#failure ?? new Error("The project was asked for before it was read.");
  }

  /** Why the project cannot be read as it is now; `undefined`: it can. */
  get failure(): unknown {
    return this.#failure;
  }

  readonly image: FindImage = async (request) => {
    if (this.#current === undefined) await this.#catchingUp?.promise;
    return this.#current?.images.image(request);
  };

  /** Which of its pictures an asset shows; 0: the one that the server found. */
  version(asset: AssetId): number {
    return this.#live.version(asset);
  }

  /** Notes that a page asked for an asset that is not there: it is loaded anew once there is one. */
  miss(asset: AssetId): void {
    this.#pages.miss(asset);
  }

  /** Notes that a page shows an asset without any module for it. */
  use(asset: AssetId): void {
    this.#pages.use(asset);
  }

  /** Serves what a module asks for from now on, and tells what stands in for it; `undefined`: nothing. */
  accept(wanted: Wanted): Promise<DerivedAsset["placeholder"]> {
    const { settings, variant } = wanted;
    if (variant !== undefined && settings !== undefined) this.#variants.set(variant, settings);
    return this.#current?.images.placeholder(wanted) ?? Promise.resolve(undefined);
  }

  /** Reads the project again. Calls during a reading become one more reading. Never rejects. */
  refresh(): Promise<void> {
    this.#catchingUp ??= Promise.withResolvers();
    if (this.#reading !== undefined) {
      this.#changedAgain = true;
      return this.#reading;
    }
    this.#reading = this.#readUntilQuiet().finally(() => {
      this.#reading = undefined;
      this.#hasCaughtUp();
    });
    return this.#reading;
  }

  /** Stops watching and lets what is being drawn land. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#watch.close();
    this.#unsubscribe?.();
    this.#pages.close();
    await this.#reading;
    await this.#drawing.close();
  }

  #refreshAfterChange(): Promise<void> {
    this.#isPatient = true;
    return this.refresh();
  }

  async #readUntilQuiet(): Promise<void> {
    do {
      this.#changedAgain = false;
      try {
        const session = await this.#host.session();
        const project = await this.#read(session);
        if (!this.#changedAgain) this.#hasCaughtUp();
        if (project !== undefined) await this.#follow(session, project);
      } catch (error) {
        this.#fail(toPluginError(error));
      }
    } while (this.#changedAgain && !this.#closed);
  }

  #hasCaughtUp(): void {
    this.#catchingUp?.resolve();
    this.#catchingUp = undefined;
  }

  /** Shows what the files say now; answers nothing when they cannot be gone by. */
  async #read(session: Session): Promise<Project | undefined> {
    this.#unsubscribe ??= session.onRunEvent((event) => this.#hear(event));
    const project = await session.load({ since: this.#current?.project });
    this.#watch.add(project.files);
    const errors = project.diagnostics.filter(({ severity }) => severity === "error");
    if (errors.length > 0) {
      this.#fail(manifestError(errors, project));
      return undefined;
    }
    await this.#accept(session, project);
    this.#watch.addOriginals(project.originalsDir);
    return project;
  }

  /** What follows from a project that is shown already, unless it is read again before. */
  async #follow(session: Session, project: Project): Promise<void> {
    await sleep(breath);
    if (this.#changedAgain || this.#closed) return;
    await this.#declare(project);
    await this.#showFailures(session, project);
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

  async #accept(session: Session, project: Project): Promise<void> {
    const before = this.#current;
    const snapshot = takeSnapshot(project);
    const images = createImageSource(session, project, {
      variants: this.#variants,
      standIn: (id) => this.#live.standIn(id),
    });
    this.#current = { project, images, snapshot };
    const isMended = this.#failure !== undefined;
    this.#failure = undefined;
    this.#isPatient = false;
    const touched = [...this.#watch.takeTouched()];
    if (before !== undefined) {
      const changes = compareSnapshots(before.snapshot, snapshot);
      this.#live.settle([...changes.art, ...changes.job, ...changes.comeOrGone]);
      await this.#pages.update({ before: before.project, after: project, changes, touched });
    }
    if (isMended) this.#pages.mend();
  }

  /** What failed before the server began is shown as failed: trying again is for somebody to decide. */
  async #showFailures(session: Session, project: Project): Promise<void> {
    const missing = [...project.assets.keys()].filter((id) => !project.lock.assets.has(id));
    if (missing.length === 0 || this.#live.hasHeard) return;
    const failed = (await session.status(project)).flatMap(({ id, failure }) =>
      failure !== undefined && missing.includes(id) ? this.#live.fail([id], failure.message) : [],
    );
    if (!this.#live.hasHeard) this.#pages.show(failed);
  }

  #hear(event: RunEvent): void {
    tellEvent(this.#host.config.logger, event);
    this.#pages.show(this.#live.take(event));
    const isOver = event.type === "run-end" || event.type === "job-end";
    if (isOver && !this.#closed) void this.refresh();
  }

  #fail(error: unknown): void {
    if (this.#isPatient) {
      this.#isPatient = false;
      this.#watch.later(() => void this.refresh(), patience);
      return;
    }
    const isNew = String(error) !== String(this.#failure);
    this.#failure = error;
    if (!this.#closed && isNew) this.#pages.fail(error);
  }
}
