import type { AssetId } from "@genlock/core";
import type { GalleryProject, GallerySession } from "../ports.ts";

/**
 * Knows which current pictures are not as the manifest expects. They are looked at beside everything else, since the first look at a
 * picture decodes it and nobody is to wait for that.
 */
export class UnmetWatch<Project extends GalleryProject> {
  readonly #session: Pick<GallerySession<Project>, "findUnmet">;
  readonly #onChange: () => void;
  #ids: ReadonlySet<AssetId> = new Set();
  #isLooking = false;
  #next: Project | undefined;

  /** @param onChange called when other assets are marked than before */
  constructor(session: Pick<GallerySession<Project>, "findUnmet">, onChange: () => void) {
    this.#session = session;
    this.#onChange = onChange;
  }

  /** As far as it was looked. */
  get ids(): ReadonlySet<AssetId> {
    return this.#ids;
  }

  /** Looks at a project's pictures when there is time. Of those asked for meanwhile only the last counts. */
  look(project: Project): void {
    this.#next = project;
    if (!this.#isLooking) void this.#work();
  }

  async #work(): Promise<void> {
    this.#isLooking = true;
    while (this.#next !== undefined) {
      const project = this.#next;
      this.#next = undefined;
      const unmet = await this.#session
        .findUnmet(project, [...project.assets.keys()])
        .catch(() => []);
      const ids = new Set(unmet.map(({ asset }) => asset));
      const isSame = ids.size === this.#ids.size && [...ids].every((id) => this.#ids.has(id));
      this.#ids = ids;
      if (!isSame) this.#onChange();
    }
    this.#isLooking = false;
  }
}
