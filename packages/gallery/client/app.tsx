import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { GalleryStore } from "./data/gallery-store.ts";
import { shownAssets, type FilterName } from "./filter.ts";
import { Header } from "./parts/header.tsx";
import { Notices } from "./parts/notices.tsx";
import { errorsOf, Problems } from "./parts/problems.tsx";
import { PurchaseDialog } from "./parts/purchase-dialog.tsx";
import { useRoute } from "./route.ts";
import { Viewer } from "./viewer/viewer.tsx";
import { Wall } from "./wall/wall.tsx";

/** The whole page. */
export function App({ store }: { readonly store: GalleryStore }) {
  const [view, setView] = useState(store.view);
  useEffect(() => {
    setView(store.view);
    return store.subscribe(() => setView(store.view));
  }, [store]);
  const [filter, setFilter] = useState<FilterName>("all");
  const [typed, setTyped] = useState("");
  const { open, go } = useRoute();
  const search = useRef<HTMLInputElement>(null);
  const { state } = view;
  const all = state?.assets;
  const shown = useMemo(
    () => (all === undefined ? [] : shownAssets(all, { filter, typed })),
    [all, filter, typed],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "/" || event.target instanceof HTMLInputElement) return;
      if (event.target instanceof HTMLTextAreaElement || open !== undefined) return;
      event.preventDefault();
      search.current?.focus();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [open]);
  const isBroken = all?.length === 0 && errorsOf(state?.problems ?? []).length > 0;
  const asset = all?.find(({ id }) => id === open);
  return (
    <>
      <Header store={store} view={view} {...{ filter, setFilter, typed, setTyped, search }} />
      <main>
        {state !== undefined && <Problems problems={state.problems} isFirst={isBroken} />}
        {!isBroken && <Wall store={store} view={view} assets={shown} open={go} />}
      </main>
      {asset !== undefined && (
        <Viewer key="viewer" store={store} view={view} asset={asset} among={shown} go={go} />
      )}
      {view.quote !== undefined && <PurchaseDialog store={store} quote={view.quote} />}
      {asset === undefined && <Notices store={store} view={view} />}
    </>
  );
}
