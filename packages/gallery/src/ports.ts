import type {
  AssetId,
  AssetState,
  Diagnostic,
  Digest,
  FieldChange,
  JobGraph,
  Lock,
  LockEntry,
  ManifestEdit,
  OriginalFacts,
  Plan,
  ResolvedAsset,
  RunEvent,
  RunReport,
  UnmetPicture,
} from "@genlock/core";

/** A project as it was read: what the gallery shows of it. */
export interface GalleryProject {
  readonly diagnostics: readonly Diagnostic[];
  readonly assets: ReadonlyMap<AssetId, ResolvedAsset>;
  readonly graph: JobGraph;
  readonly lock: Lock;
}

/** What a plan is asked for. */
export interface GalleryPlanOptions {
  readonly only?: readonly AssetId[] | undefined;
  readonly again?: readonly AssetId[] | undefined;
  readonly rebuy?: readonly AssetId[] | undefined;
  readonly frozen?: boolean | undefined;
}

/** What a run is told. */
export interface GalleryRunOptions {
  /** US dollars; `undefined`: only the manifest's budget holds. */
  readonly maxCost?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How one asset stands. */
export interface GalleryStatus {
  readonly id: AssetId;
  readonly state: AssetState;
  readonly pinned: boolean;
  readonly changes: readonly FieldChange[];
  readonly failure:
    | {
        readonly code: string;
        readonly message: string;
        readonly hint: string | undefined;
      }
    | undefined;
  /** From the manifest's folder; `undefined`: there is none. */
  readonly file: string | undefined;
}

/** A file that is served to pages. */
export interface GalleryFile {
  /** Absolute. */
  readonly path: string;
  readonly format: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** Bytes. */
  readonly byteLength: number;
}

/** What people decide about art. Each rejects with a GenlockError and changes nothing when it cannot be done. */
export interface GalleryArt<Project extends GalleryProject> {
  /** @param number from 1, in the order of core's `pickableOutputs` */
  pick(project: Project, id: AssetId, number: number): Promise<unknown>;
  setPinned(project: Project, ids: readonly AssetId[], pinned: boolean): Promise<unknown>;
  keep(project: Project, ids: readonly AssetId[]): Promise<unknown>;
  earlier(project: Project, id: AssetId): Promise<readonly LockEntry[]>;
  /** @param back from 1, in the order of `earlier` */
  revert(project: Project, id: AssetId, back: number): Promise<unknown>;
}

/** Bytes of pictures by their digest. */
export interface GalleryPictures<Project extends GalleryProject> {
  /** Absolute path of a file with these bytes, which were hashed; `undefined`: they are nowhere. */
  find(project: Project, digest: Digest): Promise<string | undefined>;
  /** Absolute path of a WebP at most this wide, from a cache; `undefined`: the picture's bytes are nowhere. */
  thumbnail(project: Project, original: OriginalFacts, width: number): Promise<string | undefined>;
}

/** What the gallery needs of a session. A `Session` of `@genlock/runner` is one. */
export interface GallerySession<Project extends GalleryProject> {
  load(): Promise<Project>;
  /** Changes the manifest on the disk; comments and layout stay. */
  edit(project: Project, edit: ManifestEdit): Promise<unknown>;
  plan(project: Project, options?: GalleryPlanOptions): Promise<Plan>;
  run(project: Project, plan: Plan, options?: GalleryRunOptions): Promise<RunReport>;
  /** Hears what every run of the session tells, whoever started it. @returns ends it */
  onRunEvent(listener: (event: RunEvent) => void): () => void;
  status(project: Project): Promise<readonly GalleryStatus[]>;
  /** Looks which current pictures are not as their assets expect. */
  findUnmet(project: Project, only: readonly AssetId[]): Promise<readonly UnmetPicture[]>;
  derive(
    project: Project,
    options: { readonly only: readonly AssetId[] },
  ): Promise<readonly { readonly id: AssetId; readonly derivatives: readonly GalleryFile[] }[]>;
  readonly art: GalleryArt<Project>;
  readonly pictures: GalleryPictures<Project>;
}
