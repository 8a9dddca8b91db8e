import type {
  AssetId,
  AssetMove,
  AssetState,
  DerivativeFormat,
  DerivativeSettings,
  Diagnostic,
  FieldChange,
  InputIndex,
  JobGraph,
  Lock,
  ManifestEdit,
  OrderMaker,
  OriginalFacts,
  Placeholder,
  Plan,
  ProviderRegistry,
  Purpose,
  QueryContext,
  ResolvedAsset,
  RunEvent,
  RunReport,
  ServedModel,
  SourceFile,
  UnmetPicture,
} from "@genlock/core";
import type { SharedStoreSettings } from "../shared-store/settings.ts";
import type { SharedActions } from "../shared-store/shared-actions.ts";
import type { BatchActions } from "../batch/batch-actions.ts";
import type { Upkeep } from "../upkeep/upkeep.ts";
import type { ArtActions } from "./art/art-actions.ts";
import type { Pictures } from "./pictures.ts";
import type { ProjectSettings } from "./project-settings.ts";
import type { RunOptions } from "./run-options.ts";
import type { SiteAsset } from "./site-asset.ts";
import type { FetchOutcome, FetchRequest } from "../remote/fetch-outcome.ts";
import type { FetchSettings } from "../remote/fetch-settings.ts";
import type { LockResolution, MergeSeat } from "../merge/lock-resolution.ts";

/** What a session is made from. One session stands for one manifest in one process. */
export interface SessionOptions {
  /** Absolute path of the manifest. */
  readonly manifestPath: string;
  /** Finds the providers a manifest names, with their secrets already inside; one that cannot be had is missing from the answer. */
  readonly loadProviders: (names: readonly string[]) => Promise<ProviderRegistry>;
  /** Absolute path of the folder for derivatives; it may be deleted at any time. Default: `node_modules/.cache/genlock` beside the nearest package.json, else `.genlock/cache`. */
  readonly cacheDir?: string | undefined;
  /** Where remote pictures may come from. Default: every public https address, without a proxy. */
  readonly fetch?: FetchSettings | undefined;
  /** The store that a team shares, with its secrets. Default: none. */
  readonly sharedStore?: SharedStoreSettings | undefined;
  /** Absolute paths of the modules of the project's own steps, by name. Default: none. */
  readonly steps?: ReadonlyMap<string, string> | undefined;
  /** The version of the program, under which it keeps what it worked out of the manifest. Default: nothing of that is kept. */
  readonly toolVersion?: string | undefined;
  /** Resolves what a merge left in the lock whenever it is read, and tells of it. Default: such a lock is `LOCK_CORRUPT`. */
  readonly merges?: MergeSeat | undefined;
}

/** A manifest, read, resolved and compared with what is locked. Never changes; reading again makes a new one. */
export interface Project {
  /** Absolute path of the manifest's folder. */
  readonly root: string;
  /** Absolute path of the folder of originals. */
  readonly originalsDir: string;
  /** Everything that was read, for code frames. */
  readonly sources: readonly SourceFile[];
  /** All of them, sorted by place. With an error among them `assets` and `graph` hold only what could be understood. */
  readonly diagnostics: readonly Diagnostic[];
  /** Sorted by id. */
  readonly assets: ReadonlyMap<AssetId, ResolvedAsset>;
  readonly graph: JobGraph;
  /** With the art of renamed assets under their new ids. */
  readonly lock: Lock;
  /** Assets that were renamed in the manifest; lock file and originals follow with the next run. */
  readonly moves: readonly AssetMove[];
  /** The providers that `assets` name. */
  readonly providers: ProviderRegistry;
  /** The files that go into jobs. */
  readonly inputs: InputIndex;
  readonly settings: ProjectSettings;
  /** What imports may name beside the assets themselves. */
  readonly recipes: Pick<QueryContext, "presets" | "steps">;
  /** Absolute paths of every file that the project depends on: manifest, includes, prompts, inputs, lock. */
  readonly files: readonly string[];
}

/** How to read a project. */
export interface LoadOptions {
  /**
   * Take from the cache what unchanged files of the manifest compiled to, and keep there what is compiled. Default false: what may be
   * bought is read from the manifest's own text.
   */
  readonly cached?: boolean | undefined;
  /**
   * A project that this session read before: of a file in which only some assets changed since, just these are read, with the same
   * outcome. For showing; what is made or bought is read without it. Default: every text is read whole.
   */
  readonly since?: Project | undefined;
}

/** What to plan for. */
export interface PlanOptions {
  /** Asset ids; parents that are not locked are added. Default: all. */
  readonly only?: readonly AssetId[] | undefined;
  /** Start a new take of these assets though nothing changed. */
  readonly again?: readonly AssetId[] | undefined;
  /** Buy again what is locked and missing everywhere. */
  readonly rebuy?: readonly AssetId[] | undefined;
  /** Refuse to generate; see exit code 4. Default false. */
  readonly frozen?: boolean | undefined;
  /** Let a free provider's output replace paid art. Default false. */
  readonly replacePaid?: boolean | undefined;
  /** What may be bought from paid providers: nothing, what is new, or what is stale too. Free providers are never held by it. Default `stale`. */
  readonly buy?: "never" | "new" | "stale" | undefined;
}

/** What whoever makes ordered calls goes by, whatever an order says. */
export interface MakerLimits {
  /** Models as their services spell them. Default: those that the manifest uses. None beside those is served. */
  readonly models?: readonly string[] | undefined;
  /** US dollars one call may cost at the very most. Default: what was reserved for it. */
  readonly maxCallCost?: number | undefined;
}

/** How one asset stands, with what is known of failures. */
export interface AssetStatus {
  readonly id: AssetId;
  readonly state: AssetState;
  readonly pinned: boolean;
  readonly changes: readonly FieldChange[];
  /** The last failure since the asset was last made, or that a call for it may have been paid; `undefined`: none. */
  readonly failure:
    | {
        readonly code: string;
        readonly message: string;
        readonly hint: string | undefined;
        readonly at: string;
      }
    | undefined;
  /** The file of the current original, relative to the project's root; `undefined`: there is none. */
  readonly file: string | undefined;
}

/** One file that is served: the original or a derivative. */
export interface ServedFile {
  /** Absolute path. Its base name is good for a URL: `hero-800.avif`. It may vanish with the cache; derive again. */
  readonly path: string;
  readonly format: DerivativeFormat | "gif" | "svg";
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** Bytes. */
  readonly byteLength: number;
  /** Pixels of the file for each pixel of the page; `undefined`: pages choose by width. */
  readonly density?: number | undefined;
  /** The condition that chooses this file; `undefined`: it is for whoever meets none. */
  readonly media?: string | undefined;
  /** The HTML attribute that goes with it; `undefined`: none. */
  readonly sizes?: string | undefined;
}

/** All files of one asset. */
export interface DerivedAsset {
  readonly id: AssetId;
  readonly alt: string;
  readonly original: ServedFile & { readonly facts: OriginalFacts };
  /** Those with a condition first; by format best first, by width ascending; empty: none were asked for. */
  readonly derivatives: readonly ServedFile[];
  /** `undefined`: none was asked for. */
  readonly placeholder?: Placeholder | undefined;
  /** How many of them were found in the cache. */
  readonly cached: number;
}

/** One manifest in one process: everything the command line and Vite do goes through here. */
export interface Session {
  readonly manifestPath: string;
  /** Reads manifest, includes, inputs and lock from disk. Unchanged files may be taken from memory. */
  load(options?: LoadOptions): Promise<Project>;
  /**
   * Changes the manifest on the disk, and nothing in it but what is asked for. Nothing is written when somebody else changed it
   * since the project was read, or when the project would have errors. Load again afterwards.
   *
   * @returns the files that were written, relative to the project's folder; empty: everything is like that already
   * @throws GenlockError `MANIFEST_INVALID`, `ASSET_UNKNOWN`, `ART_ID_INVALID`, `EDIT_CONFLICT`, `EDIT_FILE_UNKNOWN`, `EDIT_ID_TAKEN`,
   *   `EDIT_IN_USE`, `EDIT_INVALID`, `EDIT_LAYOUT`, `EDIT_MATRIX`, `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED`
   */
  edit(project: Project, edit: ManifestEdit): Promise<readonly string[]>;
  /** What a run would do. @throws GenlockError `MANIFEST_INVALID` when the project has errors. */
  plan(project: Project, options?: PlanOptions): Promise<Plan>;
  /**
   * Runs a plan: spends, stores, writes originals, lock and ledger. Rejects only when nothing was started
   * (`SPEND_CAP_REACHED`, `STORE_NOT_WRITABLE` …); what goes wrong with single jobs is in the report.
   */
  run(project: Project, plan: Plan, options?: RunOptions): Promise<RunReport>;
  /**
   * Fetches the pictures that the manifest names by address, and locks which bytes they are. Nothing else goes to the network for
   * them. A project with errors can be given: what it names is fetched as far as it was understood.
   */
  fetchInputs(project: Project, request?: FetchRequest): Promise<FetchOutcome[]>;
  /**
   * Hears what every run of this session tells, whoever started it. A listener must not throw.
   *
   * @returns ends it
   */
  onRunEvent(listener: (event: RunEvent) => void): () => void;
  /** How each asset stands, sorted by id, orphans included. */
  status(project: Project): Promise<AssetStatus[]>;
  /** Looks which current originals are not as their assets expect. Nothing is made again for it. @param only asset ids; default: all */
  findUnmet(project: Project, only?: readonly AssetId[]): Promise<UnmetPicture[]>;
  /**
   * Hashes current originals. Empty: all are there and right. Used by frozen mode.
   *
   * @param ids default: every asset of the manifest
   */
  verifyOriginals(
    project: Project,
    ids?: Iterable<AssetId>,
  ): Promise<{ readonly id: AssetId; readonly problem: "missing" | "corrupt" | "lfs-pointer" }[]>;
  /**
   * Makes what `derivatives` asks for, for assets that have a current original; others are left out.
   *
   * @throws GenlockError `STEP_UNREADABLE` and what a deriver throws
   */
  derive(
    project: Project,
    options?: {
      /** Asset ids. Default: all. */
      readonly only?: readonly AssetId[] | undefined;
      /** What to make in place of what the manifest says. */
      readonly settings?: DerivativeSettings | undefined;
      /** Whether files are for a server that must answer soon. Default: build. */
      readonly purpose?: Purpose | undefined;
      readonly onEvent?: ((event: RunEvent) => void) | undefined;
      readonly signal?: AbortSignal | undefined;
    },
  ): Promise<DerivedAsset[]>;
  /**
   * Makes calls that another process ordered, with this project's providers, store and ledger. Its `budget.per_day` holds here too.
   *
   * @throws GenlockError `MANIFEST_INVALID` when the project has errors.
   */
  maker(
    project: Project,
    limits?: MakerLimits,
  ): { readonly models: readonly ServedModel[]; readonly make: OrderMaker };
  /** Names the store, the same for every process that shares it. @throws GenlockError `STORE_NOT_WRITABLE`, `STORE_FAILED` */
  storeName(): Promise<string>;
  /**
   * Brings back originals that are gone, from store, git or shared store. Never buys or draws. Answers whose came back.
   * @throws GenlockError `MANIFEST_INVALID`
   */
  restore(project: Project): Promise<AssetId[]>;
  /** What people do with the store they share; `undefined`: there is none. */
  readonly shared: SharedActions | undefined;
  /**
   * Makes icons and pictures for links, of assets that ask for some and have a current original.
   *
   * @throws GenlockError `FONT_UNREADABLE` and what a deriver throws
   */
  deriveSite(
    project: Project,
    options?: {
      /** Asset ids. Default: all. */
      readonly only?: readonly AssetId[] | undefined;
      readonly signal?: AbortSignal | undefined;
    },
  ): Promise<SiteAsset[]>;
  /** What people decide about art. */
  readonly art: ArtActions;
  /** Looking after what was bought. */
  readonly upkeep: Upkeep;
  /** Batches that were sent and are not all kept yet. */
  readonly batches: BatchActions;
  /**
   * Merges locks of other machines, and the pictures beside them, into the project's. Load again afterwards.
   *
   * @param files absolute paths of lock files
   * @throws GenlockError `MANIFEST_INVALID`, `LOCK_NOT_FOUND`, `LOCK_CORRUPT`, `LOCK_PICKS_DIFFER`
   */
  mergeLocks(project: Project, files: readonly string[], seat: MergeSeat): Promise<LockResolution>;
  /** Pictures by digest, and small copies of them. */
  readonly pictures: Pictures;
  /** Ends child processes. The session cannot be used afterwards. */
  close(): Promise<void>;
}
