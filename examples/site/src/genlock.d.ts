// Written by `genlock types` and by `vite dev` from genlock.yaml: edit that file instead.

declare module "virtual:genlock/emblem" {
  import type { Picture } from "vite-plugin-genlock/client";
  const picture: Picture<"emblem", 192, 192, "webp" | "png">;
  export default picture;
}

declare module "virtual:genlock/island/amber" {
  import type { Picture } from "vite-plugin-genlock/client";
  const picture: Picture<"island/amber", 640, 480, "avif" | "webp" | "jpeg">;
  export default picture;
}

declare module "virtual:genlock/island/ember" {
  import type { Picture } from "vite-plugin-genlock/client";
  const picture: Picture<"island/ember", 640, 480, "avif" | "webp" | "jpeg">;
  export default picture;
}

declare module "virtual:genlock/island/fern" {
  import type { Picture } from "vite-plugin-genlock/client";
  const picture: Picture<"island/fern", 640, 480, "avif" | "webp" | "jpeg">;
  export default picture;
}

declare module "virtual:genlock/island/glass" {
  import type { Picture } from "vite-plugin-genlock/client";
  const picture: Picture<"island/glass", 640, 480, "avif" | "webp" | "jpeg">;
  export default picture;
}

declare module "virtual:genlock/postcard" {
  import type { Picture } from "vite-plugin-genlock/client";
  const picture: Picture<"postcard", 800, 420, "avif" | "webp" | "jpeg">;
  export default picture;
}

declare module "virtual:genlock/share/card" {
  import type { Picture } from "vite-plugin-genlock/client";
  const picture: Picture<"share/card", 600, 315, "jpeg">;
  export default picture;
}

declare module "virtual:genlock/shore/day" {
  import type { Picture } from "vite-plugin-genlock/client";
  const picture: Picture<"shore/day", 960, 512, "avif" | "webp" | "jpeg">;
  export default picture;
}

declare module "virtual:genlock/shore/dusk" {
  import type { Picture } from "vite-plugin-genlock/client";
  const picture: Picture<"shore/dusk", 960, 512, "avif" | "webp" | "jpeg">;
  export default picture;
}

declare module "virtual:genlock/shore/night" {
  import type { Picture } from "vite-plugin-genlock/client";
  const picture: Picture<"shore/night", 960, 512, "avif" | "webp" | "jpeg">;
  export default picture;
}
