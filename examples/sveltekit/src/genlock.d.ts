// Written by `genlock types` and by `vite dev` from genlock.yaml: edit that file instead.

declare module "virtual:genlock/greenhouse" {
  import type { Picture } from "vite-plugin-genlock/client";
  const picture: Picture<"greenhouse", 960, 640, "avif" | "webp" | "jpeg">;
  export default picture;
  export const markup: string;
  export const imageSet: string;
}
declare module "genlock:greenhouse?*url" { const value: string; export default value; }
declare module "genlock:greenhouse?*srcset" { const value: string; export default value; }
declare module "genlock:greenhouse?*markup" { const value: string; export default value; }
declare module "genlock:greenhouse?*image-set" { const value: string; export default value; }
declare module "genlock:greenhouse?*placeholder" { const value: string | undefined; export default value; }
declare module "genlock:greenhouse?*img" { const value: import("vite-plugin-genlock/client").PictureImg; export default value; }
declare module "genlock:greenhouse?*metadata" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:greenhouse?*meta" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:greenhouse?*site" { const value: import("vite-plugin-genlock/client").PictureSite; export default value; }
declare module "genlock:greenhouse?*" { const value: import("vite-plugin-genlock/client").Picture<"greenhouse">; export default value; export const markup: string; export const imageSet: string; }

declare module "virtual:genlock/leaves" {
  import type { Picture } from "vite-plugin-genlock/client";
  const picture: Picture<"leaves", 960, 640, "webp">;
  export default picture;
  export const markup: string;
  export const imageSet: string;
}
declare module "genlock:leaves?*url" { const value: string; export default value; }
declare module "genlock:leaves?*srcset" { const value: string; export default value; }
declare module "genlock:leaves?*markup" { const value: string; export default value; }
declare module "genlock:leaves?*image-set" { const value: string; export default value; }
declare module "genlock:leaves?*placeholder" { const value: string | undefined; export default value; }
declare module "genlock:leaves?*img" { const value: import("vite-plugin-genlock/client").PictureImg; export default value; }
declare module "genlock:leaves?*metadata" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:leaves?*meta" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:leaves?*site" { const value: import("vite-plugin-genlock/client").PictureSite; export default value; }
declare module "genlock:leaves?*" { const value: import("vite-plugin-genlock/client").Picture<"leaves">; export default value; export const markup: string; export const imageSet: string; }

declare module "virtual:genlock/orchard" {
  import type { Picture } from "vite-plugin-genlock/client";
  const picture: Picture<"orchard", 960, 640, "avif" | "webp" | "jpeg">;
  export default picture;
  export const markup: string;
  export const imageSet: string;
}
declare module "genlock:orchard?*url" { const value: string; export default value; }
declare module "genlock:orchard?*srcset" { const value: string; export default value; }
declare module "genlock:orchard?*markup" { const value: string; export default value; }
declare module "genlock:orchard?*image-set" { const value: string; export default value; }
declare module "genlock:orchard?*placeholder" { const value: string | undefined; export default value; }
declare module "genlock:orchard?*img" { const value: import("vite-plugin-genlock/client").PictureImg; export default value; }
declare module "genlock:orchard?*metadata" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:orchard?*meta" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:orchard?*site" { const value: import("vite-plugin-genlock/client").PictureSite; export default value; }
declare module "genlock:orchard?*" { const value: import("vite-plugin-genlock/client").Picture<"orchard">; export default value; export const markup: string; export const imageSet: string; }
