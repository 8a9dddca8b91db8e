export { createGallery } from "./create-gallery.ts";
export { exportGallery } from "./export/export-gallery.ts";
export type { ExportedFolder, ExportOptions } from "./export/export-gallery.ts";
export type { Gallery, GalleryOptions } from "./gallery.ts";
export type {
  GalleryArt,
  GalleryFile,
  GalleryPictures,
  GalleryPlanOptions,
  GalleryProject,
  GalleryRunOptions,
  GallerySession,
  GalleryStatus,
} from "./ports.ts";
