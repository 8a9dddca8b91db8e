import type { RefObject } from "preact";
import type { GalleryStore, View } from "../data/gallery-store.ts";
import { filters, type FilterName } from "../filter.ts";
import { count, priceText } from "../format.ts";
import { ConnectionLost } from "./connection-lost.tsx";
import { errorsOf } from "./problems.tsx";
import { Icon } from "./icon.tsx";

interface HeaderProps {
  readonly store: GalleryStore;
  readonly view: View;
  readonly filter: FilterName;
  readonly setFilter: (filter: FilterName) => void;
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  readonly search: RefObject<HTMLInputElement | null>;
}

/** The project's name, the search, what is to be made, and ways to narrow what is shown. */
export function Header(props: HeaderProps) {
  const { store, view, typed, setTyped, search } = props;
  const { state } = view;
  return (
    <header class="top">
      <div class="bar">
        <h1>
          <img src="icon.svg" alt="" width="20" height="20" />
          <span>{state?.name ?? "genlock"}</span>
          {!view.isConnected && <ConnectionLost />}
        </h1>
        <label class="search">
          <Icon name="search" />
          <input
            ref={search}
            type="search"
            placeholder="Search"
            aria-label="Search names, prompts and models"
            aria-keyshortcuts="/"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === "Escape") setTyped("");
              if (event.key === "ArrowDown") focusFirstCard(event);
            }}
          />
        </label>
        <Work store={store} view={view} />
      </div>
      <Filters {...props} />
    </header>
  );
}

function focusFirstCard(event: KeyboardEvent): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(".card")?.focus();
}

/** The button that makes everything that is to be made, or that stops what is being made. */
function Work({ store, view }: { readonly store: GalleryStore; readonly view: View }) {
  const { state, isRunning } = view;
  if (state === undefined) return null;
  if (state.readOnly) return <span class="still">Read only</span>;
  if (isRunning) {
    return (
      <button type="button" onClick={() => void store.act("stop", {})}>
        Stop
      </button>
    );
  }
  if (errorsOf(state.problems).length > 0) return <span class="still">Manifest not valid</span>;
  const { assets, cost } = state.pending;
  if (state.frozen) return <span class="still">Frozen: nothing is made</span>;
  if (assets.length === 0) return <span class="still">Up to date</span>;
  return (
    <button type="button" class="primary" onClick={() => void store.order({})}>
      Generate {assets.length} <span class="price">{priceText(cost)}</span>
    </button>
  );
}

function Filters({ view, filter, setFilter }: HeaderProps) {
  const assets = view.state?.assets ?? [];
  const offered = filters
    .map((choice) => ({ ...choice, amount: assets.filter(choice.holds).length }))
    .filter(({ name, amount }) => name === "all" || name === filter || amount > 0);
  return (
    <nav class="filters" aria-label="Show">
      {offered.map(({ name, label, amount }) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === filter}
          aria-label={`${label}, ${count(amount, "picture")}`}
          onClick={() => setFilter(name)}
        >
          {label} <span class="amount">{amount}</span>
        </button>
      ))}
    </nav>
  );
}
