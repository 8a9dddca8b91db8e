import type { ExportedGallery } from "../../src/wire/exported-gallery.ts";
import { ToldError, type GallerySource } from "./source.ts";

/** The data that was written into an exported page. Nothing can be done there. */
export function exportedSource(data: ExportedGallery): GallerySource {
  return {
    readState: () => Promise.resolve(data.state),
    readAsset: (id) => {
      const found = data.assets[id];
      return found === undefined
        ? Promise.reject(new ToldError({ code: "", message: `There is no asset ${id}.` }))
        : Promise.resolve(found);
    },
    readDerivatives: (id) => Promise.resolve(data.derivatives[id] ?? []),
    pictureUrl: (digest) => data.pictures[digest],
    thumbnailUrl: (digest) => data.thumbnails[digest] ?? data.pictures[digest],
    listen: () => undefined,
    act: () => Promise.reject(new ToldError({ code: "", message: "This page only shows." })),
  };
}
