export { createGallery } from "./create-gallery.ts";
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
  PromptEditor,
} from "./ports.ts";
