import { useEffect, useRef, useState } from "preact/hooks";
import type { AssetDetail, TakenPicture } from "../../src/wire/asset-detail.ts";
import type { AssetSummary } from "../../src/wire/gallery-state.ts";
import type { GalleryStore, View } from "../data/gallery-store.ts";
import { Notices } from "../parts/notices.tsx";
import { Panel } from "./panel.tsx";
import { Stage } from "./stage.tsx";
import { Steps } from "./steps.tsx";
import { Strip } from "./strip.tsx";
import { routeOf } from "../route.ts";
import { useDetail } from "./use-detail.ts";
import { onViewerKey } from "./viewer-keys.ts";

/** What viewers hand to their parts. */
export interface ViewerProps {
  readonly store: GalleryStore;
  readonly view: View;
  readonly asset: AssetSummary;
}

/** How the stage shows what is there. */
export type StageMode = "single" | "compare" | "together";

interface OpenProps extends ViewerProps {
  /** The assets that the arrow keys lead through. */
  readonly among: readonly AssetSummary[];
  readonly go: (id: string | undefined) => void;
}

/** One asset, large, with everything there is to say and to do about it. */
export function Viewer(props: OpenProps) {
  const { store, view, asset, among, go } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const detail = useDetail(store, view, asset.id);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const [mode, setMode] = useState<StageMode>("single");
  useEffect(() => {
    dialog.current?.showModal();
    // Not its first button: nobody chose that yet.
    dialog.current?.focus();
  }, []);
  useEffect(() => {
    setChosen(undefined);
    setMode("single");
  }, [asset.id, asset.picture?.digest]);
  useEffect(() => {
    // Whatever had the focus may be gone with the asset that was shown, and keys would reach nothing.
    if (document.activeElement === document.body) dialog.current?.focus();
  });
  const index = among.findIndex(({ id }) => id === asset.id);
  const step = (by: number): void => {
    const next = among[index + by];
    if (next !== undefined) go(next.id);
  };
  const close = (): void => dialog.current?.close();
  const shown = shownPicture(detail, chosen ?? asset.picture?.digest);
  const parts = { ...props, detail, shown, mode, setMode, setChosen };
  return (
    <dialog
      ref={dialog}
      class="viewer"
      tabIndex={-1}
      aria-label={asset.id}
      onClose={() => {
        // Where one got to, rather than where one came from.
        focusCard(asset.id);
        go(undefined);
      }}
      onKeyDown={(event) => onViewerKey(event, { ...parts, step })}
    >
      <div class="left">
        <Steps
          index={index}
          length={among.length}
          isConnected={view.isConnected}
          step={step}
          close={close}
        />
        <Stage {...parts} />
        <Strip {...parts} />
      </div>
      <Panel {...parts} />
      <Notices store={store} view={view} />
    </dialog>
  );
}

function focusCard(id: string): void {
  const address = CSS.escape(routeOf(id));
  document.querySelector<HTMLElement>(`.card[href="${address}"]`)?.focus();
}

/** What the parts of a viewer share. */
export interface PartProps extends ViewerProps {
  readonly detail: AssetDetail | undefined;
  /** The picture that is looked at; `undefined`: there is none. */
  readonly shown: TakenPicture | undefined;
  readonly mode: StageMode;
  readonly setMode: (mode: StageMode) => void;
  /** @param digest `undefined`: the current one. */
  readonly setChosen: (digest: string | undefined) => void;
}

function shownPicture(
  detail: AssetDetail | undefined,
  digest: string | undefined,
): TakenPicture | undefined {
  const all = [...(detail?.candidates ?? []), ...(detail?.earlier ?? [])];
  return all.find((picture) => picture.digest === digest);
}
