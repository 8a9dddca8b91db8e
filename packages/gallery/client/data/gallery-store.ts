import type { GalleryEvent, LiveState } from "../../src/wire/gallery-event.ts";
import type { AssetSummary, GalleryState } from "../../src/wire/gallery-state.ts";
import type { Quote } from "../../src/wire/quote.ts";
import { runNotices } from "./run-notices.ts";
import { ToldError, type GallerySource } from "./source.ts";

/** Something to be read once. */
export interface Notice {
  readonly id: number;
  readonly kind: "good" | "bad";
  readonly text: string;
  readonly hint: string | undefined;
}

/** What the page is drawn from. */
export interface View {
  /** `undefined`: not there yet. */
  readonly state: GalleryState | undefined;
  readonly live: Readonly<Record<string, LiveState>>;
  readonly isRunning: boolean;
  readonly isConnected: boolean;
  readonly notices: readonly Notice[];
  /** A price that waits for a yes. */
  readonly quote: Quote | undefined;
  /** Counts states, for what is read again with each. */
  readonly version: number;
}

/** The page's data, and what its user does with it. */
export class GalleryStore {
  readonly source: GallerySource;
  #view: View = {
    state: undefined,
    live: {},
    isRunning: false,
    isConnected: true,
    notices: [],
    quote: undefined,
    version: 0,
  };
  readonly #listeners = new Set<() => void>();
  #notices = 0;
  #reading: Promise<void> | undefined;
  #again = false;

  constructor(source: GallerySource) {
    this.source = source;
  }

  get view(): View {
    return this.#view;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads the state and goes on hearing what changes. */
  start(): void {
    void this.refresh();
    this.source.listen((event) => this.#hear(event));
  }

  /** Reads the state; calls meanwhile become one more reading. */
  async refresh(): Promise<void> {
    if (this.#reading !== undefined) {
      this.#again = true;
      return;
    }
    do {
      this.#again = false;
      this.#reading = this.#read();
      await this.#reading;
    } while (this.#again);
    this.#reading = undefined;
  }

  /** Does something on the server; what it answers, or `undefined` after telling why it could not. */
  async act(name: string, fields: object): Promise<unknown> {
    try {
      return await this.source.act(name, fields);
    } catch (error) {
      this.tellError(error);
      return undefined;
    }
  }

  /** Prices an order: what is free starts at once, what costs asks first. */
  async order(order: {
    readonly ids?: readonly string[];
    readonly again?: boolean;
    readonly rebuy?: boolean;
  }): Promise<void> {
    const answer = await this.act("quote", order);
    if (!isQuote(answer)) return;
    if (answer.jobs.length === 0 && answer.restored.length === 0) {
      const [first] = answer.held;
      const text =
        first === undefined ? "There is nothing to make." : `${first.id}: ${first.reason}.`;
      this.tell("bad", text);
    } else if (answer.cap === 0) await this.agree(answer);
    else this.#set({ quote: answer });
  }

  /** Runs a quote at the price that was shown. */
  async agree(quote: Quote): Promise<void> {
    this.#set({ quote: undefined });
    await this.act("generate", { quote: quote.id, price: quote.cap });
  }

  dismissQuote(): void {
    this.#set({ quote: undefined });
  }

  tell(kind: Notice["kind"], text: string, hint?: string): void {
    this.#notices += 1;
    const notice = { id: this.#notices, kind, text, hint };
    // Said again, it is said once, and last.
    const others = this.#view.notices.filter((one) => one.text !== text);
    this.#set({ notices: [...others, notice].slice(-4) });
    if (kind === "good") setTimeout(() => this.dismiss(notice.id), 6000);
  }

  tellError(error: unknown): void {
    const hint = error instanceof ToldError ? error.hint : undefined;
    this.tell("bad", error instanceof Error ? error.message : String(error), hint);
  }

  dismiss(id: number): void {
    this.#set({ notices: this.#view.notices.filter((notice) => notice.id !== id) });
  }

  async #read(): Promise<void> {
    try {
      const state = await this.source.readState();
      const version = this.#view.version + 1;
      this.#set({ state: keepEqual(this.#view.state, state), version });
    } catch (error) {
      this.tellError(error);
    }
  }

  #hear(event: GalleryEvent | undefined): void {
    if (event === undefined) {
      this.#set({ isConnected: false });
      return;
    }
    if (event.type === "hello") {
      const wasAway = !this.#view.isConnected;
      this.#set({ live: event.live, isRunning: event.running, isConnected: true });
      if (wasAway) void this.refresh();
    } else if (event.type === "changed") void this.refresh();
    else if (event.type === "live") {
      const entries = Object.entries({ ...this.#view.live, ...event.live });
      const live = entries.flatMap(([id, state]) => (state === null ? [] : [[id, state] as const]));
      this.#set({ live: Object.fromEntries(live), isRunning: event.running });
    } else {
      this.#set({ isRunning: event.running });
      for (const { kind, text, hint } of runNotices(event.summary)) this.tell(kind, text, hint);
    }
  }

  #set(change: Partial<View>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** What reads as before stays the same object, so that it is not drawn again. */
function keepEqual(before: GalleryState | undefined, after: GalleryState): GalleryState {
  const known = new Map(before?.assets.map((asset) => [asset.id, asset]));
  return {
    ...after,
    assets: after.assets.map((asset): AssetSummary => {
      const old = known.get(asset.id);
      return old !== undefined && JSON.stringify(old) === JSON.stringify(asset) ? old : asset;
    }),
  };
}

function isQuote(value: unknown): value is Quote {
  return typeof value === "object" && value !== null && "jobs" in value && "cap" in value;
}
