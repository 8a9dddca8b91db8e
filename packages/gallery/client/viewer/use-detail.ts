import { useEffect, useState } from "preact/hooks";
import type { AssetDetail } from "../../src/wire/asset-detail.ts";
import type { GalleryStore, View } from "../data/gallery-store.ts";

/** An asset's detail, read again whenever the state was; `undefined` while that of another one is shown. */
export function useDetail(store: GalleryStore, view: View, id: string): AssetDetail | undefined {
  const [detail, setDetail] = useState<AssetDetail | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    store.source.readAsset(id).then(
      (read) => {
        if (isWanted) setDetail(read);
      },
      (error: unknown) => store.tellError(error),
    );
    return () => {
      isWanted = false;
    };
  }, [store, id, view.version]);
  return detail?.id === id ? detail : undefined;
}
