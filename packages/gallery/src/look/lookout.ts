import type { GalleryProject, GallerySession } from "../ports.ts";
import type { Look } from "./summarize.ts";

/** Looks at a project once for as long as nothing changes, and keeps the last good look while its manifest is broken. */
export class Lookout<Project extends GalleryProject> {
  readonly #session: GallerySession<Project>;
  readonly #frozen: boolean;
  readonly #onLook: (project: Project) => void;
  #looking: Promise<Look<Project>> | undefined;
  #good: Look<Project> | undefined;

  /** @param onLook told of each project without errors that was looked at */
  constructor(
    session: GallerySession<Project>,
    frozen: boolean,
    onLook: (project: Project) => void = () => undefined,
  ) {
    this.#session = session;
    this.#frozen = frozen;
    this.#onLook = onLook;
  }

  /** The project as it was when it was looked at last. */
  current(): Promise<Look<Project>> {
    if (this.#looking !== undefined) return this.#looking;
    const looking = this.#look();
    this.#looking = looking;
    looking.catch(() => {
      if (this.#looking === looking) this.#looking = undefined;
    });
    return looking;
  }

  /** Makes the next look a new one. */
  forget(): void {
    this.#looking = undefined;
  }

  async #look(): Promise<Look<Project>> {
    const session = this.#session;
    const project = await session.load();
    if (project.diagnostics.some(({ severity }) => severity === "error")) {
      const nothing = { project, statuses: [], plan: undefined, again: undefined };
      if (this.#good === undefined) return nothing;
      const known = { ...this.#good.project, diagnostics: project.diagnostics };
      return { ...this.#good, project: known };
    }
    const again = [...project.assets.keys()];
    this.#good = {
      project,
      statuses: await session.status(project),
      plan: await session.plan(project, { frozen: this.#frozen }),
      again: await session.plan(project, { again, frozen: this.#frozen }),
    };
    this.#onLook(project);
    return this.#good;
  }
}
