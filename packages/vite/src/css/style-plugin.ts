import { resolve } from "node:path";
import { normalizePath, type Plugin } from "vite";
import { imageRoute } from "../dev/picture-url.ts";
import type { Hosts } from "../hosts.ts";
import { servedBase } from "../served-base.ts";
import { styleFolder } from "./style-files.ts";

/** `genlock:hero/800.webp`, as style sheets name a file. An import of a module has no such end. */
const styleUrl = /^genlock:((?:[a-z0-9_-]+\/)*)([a-z0-9_-]+)\/((?:original|\d+(?:-\d+)?)\.[a-z]+)$/;

/** What Vite makes of it in dev. */
const servedStyleUrl =
  /[^"'()\s,]*\/@fs\/__genlock\/img\/([a-z0-9_/-]+)\/((?:original|\d+(?:-\d+)?)\.[a-z]+)/g;

/** Where Vite resolved nothing: `URL(` in capitals, and with Vite 7 what a CSS module composes from another. */
const leftStyleUrl = /url\(\s*["']?(genlock:[^"')\s]+)/i;

const styleSheet = /\.(?:css|less|sass|scss|styl|stylus|pcss|postcss|sss)(?:$|\?)/;

/**
 * Lets style sheets name a picture's file: `url("genlock:hero/800.webp")`, wherever Vite resolves a URL. An alias is the one
 * thing that Vite asks there: in a build it leads to a file, in dev to what answers pictures.
 */
export function stylePlugin(hosts: Hosts, manifest: string | undefined): Plugin {
  let folder = "";
  return {
    name: "genlock:style",
    config(config, { command }) {
      folder = normalizePath(styleFolder(resolve(config.root ?? "."), manifest));
      const replacement = command === "build" ? `${folder}/$1$2/$2-$3` : `/${imageRoute}$1$2/$3`;
      return { resolve: { alias: [{ find: styleUrl, replacement }] } };
    },
    transform: {
      filter: { id: styleSheet },
      async handler(code) {
        const config = this.environment.getTopLevelConfig();
        const { dev } = hosts.of(config);
        if (dev === undefined || !code.includes("/@fs/__genlock/img/")) return undefined;
        const project = await dev.project().catch(() => undefined);
        const { missingStyleFile } = await import("./missing-style-file.ts");
        const written = code.replaceAll(servedStyleUrl, (_, asset: string, name: string) => {
          const missing = project && missingStyleFile(project, asset, name);
          if (missing !== undefined) this.warn(missing);
          // A style sheet shows another picture only under another URL.
          const version = dev.version(asset);
          const query = version === 0 ? "" : `?v=${version}`;
          return `${servedBase(config)}${imageRoute}${asset}/${name}${query}`;
        });
        return { code: written, map: null };
      },
    },
    generateBundle(_, bundle) {
      // By their names: a bundle may hand over hundreds of pictures at a cost for each.
      for (const name of Object.keys(bundle).filter((each) => each.endsWith(".css"))) {
        const file = bundle[name];
        if (file?.type !== "asset") continue;
        const [, left] = leftStyleUrl.exec(String(file.source)) ?? [];
        if (left !== undefined) this.error(leftMessage(left));
      }
    },
    async buildEnd(error) {
      const at = error?.message.indexOf(folder) ?? -1;
      const state = hosts.of(this.environment.getTopLevelConfig());
      if (error === undefined || at === -1) return;
      await state.prepareWhole?.();
      const { prepared } = state;
      if (prepared === undefined) return;
      const { missingIn, missingStyleFile } = await import("./missing-style-file.ts");
      const [, asset, name] =
        /^\/(.+)\/[a-z0-9_-]+-((?:original|\d+(?:-\d+)?)\.[a-z]+)/.exec(
          error.message.slice(at + folder.length),
        ) ?? [];
      const missing = asset && name && missingStyleFile(prepared.project, asset, name);
      if (missing === undefined || missing === "") return;
      const sheets = [...this.getModuleIds()].filter((id) => styleSheet.test(id));
      throw missingIn(
        sheets,
        { message: missing, named: `genlock:${asset}/${name}` },
        prepared.project,
      );
    },
  };
}

function leftMessage(left: string): string {
  if (!styleUrl.test(left)) {
    return `A style sheet names \`${left}\`, which is no file of a picture.\nWrite which one, as in \`genlock:hero/800.webp\` or \`genlock:hero/original.png\`.`;
  }
  return `A style sheet names \`${left}\` where Vite resolves no URL, so that no browser would find it.\nWrite \`url(\` in small letters, in a style sheet that a script, a page or \`@import\` names.`;
}
