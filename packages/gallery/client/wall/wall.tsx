import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { AssetSummary } from "../../src/wire/gallery-state.ts";
import type { GalleryStore, View } from "../data/gallery-store.ts";
import { Card } from "./card.tsx";
import { neighbour } from "./neighbour.ts";

/** Cards that are drawn at first, and with each further step towards the end of the page. */
const step = 120;

interface WallProps {
  readonly store: GalleryStore;
  readonly view: View;
  readonly assets: readonly AssetSummary[];
  readonly open: (id: string) => void;
}

/** All pictures in rows of one height, as many as are needed for what is in sight. */
export function Wall({ store, view, assets, open }: WallProps) {
  const [limit, setLimit] = useState(step);
  const wall = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const isLastWanted = useRef(false);
  useEffect(() => {
    if (end.current === null) return undefined;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setLimit((now) => now + step);
      },
      { rootMargin: "1200px" },
    );
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [assets, limit]);
  useLayoutEffect(() => {
    if (!isLastWanted.current) return;
    isLastWanted.current = false;
    cardsIn(wall.current).at(-1)?.focus();
  }, [limit]);
  const moveOn = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    if (event.key !== "End" || assets.length <= limit) {
      moveFocus(event);
      return;
    }
    // The last card is not drawn yet.
    event.preventDefault();
    isLastWanted.current = true;
    setLimit(assets.length);
  };
  if (view.state === undefined) return <p class="empty">Looking…</p>;
  if (assets.length === 0) return <Empty isNew={view.state.assets.length === 0} />;
  return (
    <>
      <div ref={wall} class="wall" role="list" onKeyDown={moveOn}>
        {assets.slice(0, limit).map((asset) => (
          <Card
            key={asset.id}
            asset={asset}
            live={view.live[asset.id]}
            source={store.source}
            open={open}
          />
        ))}
        <span class="filler" />
      </div>
      {assets.length > limit && <div ref={end} class="end" />}
    </>
  );
}

function Empty({ isNew }: { readonly isNew: boolean }) {
  return isNew ? (
    <div class="empty">
      <h2>No pictures yet</h2>
      <p>
        Write the first asset into <code>genlock.yaml</code>; it appears here as you save.
      </p>
    </div>
  ) : (
    <div class="empty">
      <h2>Nothing matches</h2>
      <p>Try fewer words, or show all.</p>
    </div>
  );
}

function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const cards = cardsIn(event.currentTarget);
  const from = cards.findIndex((card) => card === document.activeElement);
  const to = from === -1 ? undefined : neighbour(cards, from, event.key);
  if (to === undefined) return;
  event.preventDefault();
  to.focus();
}

function cardsIn(wall: HTMLElement | null): HTMLElement[] {
  return wall === null ? [] : [...wall.querySelectorAll<HTMLElement>(".card")];
}
