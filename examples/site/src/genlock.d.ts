// Written by `genlock types` and by `vite dev` from genlock.yaml: edit that file instead.

declare module "virtual:genlock/emblem" {
  import type { Picture } from "vite-plugin-genlock/client";
  const picture: Picture<"emblem", 192, 192, "webp" | "png">;
  export default picture;
  export const markup: string;
  export const imageSet: string;
}
declare module "genlock:emblem?*url" { const value: string; export default value; }
declare module "genlock:emblem?*srcset" { const value: string; export default value; }
declare module "genlock:emblem?*markup" { const value: string; export default value; }
declare module "genlock:emblem?*image-set" { const value: string; export default value; }
declare module "genlock:emblem?*placeholder" { const value: string | undefined; export default value; }
declare module "genlock:emblem?*img" { const value: import("vite-plugin-genlock/client").PictureImg; export default value; }
declare module "genlock:emblem?*metadata" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:emblem?*meta" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:emblem?*site" { const value: import("vite-plugin-genlock/client").PictureSite; export default value; }
declare module "genlock:emblem?*" { const value: import("vite-plugin-genlock/client").Picture<"emblem">; export default value; export const markup: string; export const imageSet: string; }

declare module "virtual:genlock/island/amber" {
  import type { Picture } from "vite-plugin-genlock/client";
  const picture: Picture<"island/amber", 640, 480, "avif" | "webp" | "jpeg">;
  export default picture;
  export const markup: string;
  export const imageSet: string;
}
declare module "genlock:island/amber?*url" { const value: string; export default value; }
declare module "genlock:island/amber?*srcset" { const value: string; export default value; }
declare module "genlock:island/amber?*markup" { const value: string; export default value; }
declare module "genlock:island/amber?*image-set" { const value: string; export default value; }
declare module "genlock:island/amber?*placeholder" { const value: string | undefined; export default value; }
declare module "genlock:island/amber?*img" { const value: import("vite-plugin-genlock/client").PictureImg; export default value; }
declare module "genlock:island/amber?*metadata" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:island/amber?*meta" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:island/amber?*site" { const value: import("vite-plugin-genlock/client").PictureSite; export default value; }
declare module "genlock:island/amber?*" { const value: import("vite-plugin-genlock/client").Picture<"island/amber">; export default value; export const markup: string; export const imageSet: string; }

declare module "virtual:genlock/island/ember" {
  import type { Picture } from "vite-plugin-genlock/client";
  const picture: Picture<"island/ember", 640, 480, "avif" | "webp" | "jpeg">;
  export default picture;
  export const markup: string;
  export const imageSet: string;
}
declare module "genlock:island/ember?*url" { const value: string; export default value; }
declare module "genlock:island/ember?*srcset" { const value: string; export default value; }
declare module "genlock:island/ember?*markup" { const value: string; export default value; }
declare module "genlock:island/ember?*image-set" { const value: string; export default value; }
declare module "genlock:island/ember?*placeholder" { const value: string | undefined; export default value; }
declare module "genlock:island/ember?*img" { const value: import("vite-plugin-genlock/client").PictureImg; export default value; }
declare module "genlock:island/ember?*metadata" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:island/ember?*meta" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:island/ember?*site" { const value: import("vite-plugin-genlock/client").PictureSite; export default value; }
declare module "genlock:island/ember?*" { const value: import("vite-plugin-genlock/client").Picture<"island/ember">; export default value; export const markup: string; export const imageSet: string; }

declare module "virtual:genlock/island/fern" {
  import type { Picture } from "vite-plugin-genlock/client";
  const picture: Picture<"island/fern", 640, 480, "avif" | "webp" | "jpeg">;
  export default picture;
  export const markup: string;
  export const imageSet: string;
}
declare module "genlock:island/fern?*url" { const value: string; export default value; }
declare module "genlock:island/fern?*srcset" { const value: string; export default value; }
declare module "genlock:island/fern?*markup" { const value: string; export default value; }
declare module "genlock:island/fern?*image-set" { const value: string; export default value; }
declare module "genlock:island/fern?*placeholder" { const value: string | undefined; export default value; }
declare module "genlock:island/fern?*img" { const value: import("vite-plugin-genlock/client").PictureImg; export default value; }
declare module "genlock:island/fern?*metadata" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:island/fern?*meta" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:island/fern?*site" { const value: import("vite-plugin-genlock/client").PictureSite; export default value; }
declare module "genlock:island/fern?*" { const value: import("vite-plugin-genlock/client").Picture<"island/fern">; export default value; export const markup: string; export const imageSet: string; }

declare module "virtual:genlock/island/glass" {
  import type { Picture } from "vite-plugin-genlock/client";
  const picture: Picture<"island/glass", 640, 480, "avif" | "webp" | "jpeg">;
  export default picture;
  export const markup: string;
  export const imageSet: string;
}
declare module "genlock:island/glass?*url" { const value: string; export default value; }
declare module "genlock:island/glass?*srcset" { const value: string; export default value; }
declare module "genlock:island/glass?*markup" { const value: string; export default value; }
declare module "genlock:island/glass?*image-set" { const value: string; export default value; }
declare module "genlock:island/glass?*placeholder" { const value: string | undefined; export default value; }
declare module "genlock:island/glass?*img" { const value: import("vite-plugin-genlock/client").PictureImg; export default value; }
declare module "genlock:island/glass?*metadata" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:island/glass?*meta" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:island/glass?*site" { const value: import("vite-plugin-genlock/client").PictureSite; export default value; }
declare module "genlock:island/glass?*" { const value: import("vite-plugin-genlock/client").Picture<"island/glass">; export default value; export const markup: string; export const imageSet: string; }

declare module "virtual:genlock/postcard" {
  import type { Picture } from "vite-plugin-genlock/client";
  const picture: Picture<"postcard", 800, 420, "avif" | "webp" | "jpeg">;
  export default picture;
  export const markup: string;
  export const imageSet: string;
}
declare module "genlock:postcard?*url" { const value: string; export default value; }
declare module "genlock:postcard?*srcset" { const value: string; export default value; }
declare module "genlock:postcard?*markup" { const value: string; export default value; }
declare module "genlock:postcard?*image-set" { const value: string; export default value; }
declare module "genlock:postcard?*placeholder" { const value: string | undefined; export default value; }
declare module "genlock:postcard?*img" { const value: import("vite-plugin-genlock/client").PictureImg; export default value; }
declare module "genlock:postcard?*metadata" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:postcard?*meta" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:postcard?*site" { const value: import("vite-plugin-genlock/client").PictureSite; export default value; }
declare module "genlock:postcard?*" { const value: import("vite-plugin-genlock/client").Picture<"postcard">; export default value; export const markup: string; export const imageSet: string; }

declare module "virtual:genlock/share/card" {
  import type { Picture } from "vite-plugin-genlock/client";
  const picture: Picture<"share/card", 600, 315, "jpeg">;
  export default picture;
  export const markup: string;
  export const imageSet: string;
}
declare module "genlock:share/card?*url" { const value: string; export default value; }
declare module "genlock:share/card?*srcset" { const value: string; export default value; }
declare module "genlock:share/card?*markup" { const value: string; export default value; }
declare module "genlock:share/card?*image-set" { const value: string; export default value; }
declare module "genlock:share/card?*placeholder" { const value: string | undefined; export default value; }
declare module "genlock:share/card?*img" { const value: import("vite-plugin-genlock/client").PictureImg; export default value; }
declare module "genlock:share/card?*metadata" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:share/card?*meta" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:share/card?*site" { const value: import("vite-plugin-genlock/client").PictureSite; export default value; }
declare module "genlock:share/card?*" { const value: import("vite-plugin-genlock/client").Picture<"share/card">; export default value; export const markup: string; export const imageSet: string; }

declare module "virtual:genlock/shore/day" {
  import type { Picture } from "vite-plugin-genlock/client";
  const picture: Picture<"shore/day", 960, 512, "avif" | "webp" | "jpeg">;
  export default picture;
  export const markup: string;
  export const imageSet: string;
}
declare module "genlock:shore/day?*url" { const value: string; export default value; }
declare module "genlock:shore/day?*srcset" { const value: string; export default value; }
declare module "genlock:shore/day?*markup" { const value: string; export default value; }
declare module "genlock:shore/day?*image-set" { const value: string; export default value; }
declare module "genlock:shore/day?*placeholder" { const value: string | undefined; export default value; }
declare module "genlock:shore/day?*img" { const value: import("vite-plugin-genlock/client").PictureImg; export default value; }
declare module "genlock:shore/day?*metadata" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:shore/day?*meta" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:shore/day?*site" { const value: import("vite-plugin-genlock/client").PictureSite; export default value; }
declare module "genlock:shore/day?*" { const value: import("vite-plugin-genlock/client").Picture<"shore/day">; export default value; export const markup: string; export const imageSet: string; }

declare module "virtual:genlock/shore/dusk" {
  import type { Picture } from "vite-plugin-genlock/client";
  const picture: Picture<"shore/dusk", 960, 512, "avif" | "webp" | "jpeg">;
  export default picture;
  export const markup: string;
  export const imageSet: string;
}
declare module "genlock:shore/dusk?*url" { const value: string; export default value; }
declare module "genlock:shore/dusk?*srcset" { const value: string; export default value; }
declare module "genlock:shore/dusk?*markup" { const value: string; export default value; }
declare module "genlock:shore/dusk?*image-set" { const value: string; export default value; }
declare module "genlock:shore/dusk?*placeholder" { const value: string | undefined; export default value; }
declare module "genlock:shore/dusk?*img" { const value: import("vite-plugin-genlock/client").PictureImg; export default value; }
declare module "genlock:shore/dusk?*metadata" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:shore/dusk?*meta" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:shore/dusk?*site" { const value: import("vite-plugin-genlock/client").PictureSite; export default value; }
declare module "genlock:shore/dusk?*" { const value: import("vite-plugin-genlock/client").Picture<"shore/dusk">; export default value; export const markup: string; export const imageSet: string; }

declare module "virtual:genlock/shore/night" {
  import type { Picture } from "vite-plugin-genlock/client";
  const picture: Picture<"shore/night", 960, 512, "avif" | "webp" | "jpeg">;
  export default picture;
  export const markup: string;
  export const imageSet: string;
}
declare module "genlock:shore/night?*url" { const value: string; export default value; }
declare module "genlock:shore/night?*srcset" { const value: string; export default value; }
declare module "genlock:shore/night?*markup" { const value: string; export default value; }
declare module "genlock:shore/night?*image-set" { const value: string; export default value; }
declare module "genlock:shore/night?*placeholder" { const value: string | undefined; export default value; }
declare module "genlock:shore/night?*img" { const value: import("vite-plugin-genlock/client").PictureImg; export default value; }
declare module "genlock:shore/night?*metadata" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:shore/night?*meta" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
declare module "genlock:shore/night?*site" { const value: import("vite-plugin-genlock/client").PictureSite; export default value; }
declare module "genlock:shore/night?*" { const value: import("vite-plugin-genlock/client").Picture<"shore/night">; export default value; export const markup: string; export const imageSet: string; }
