import "./style/base.css";
import "./style/wall.css";
import "./style/viewer.css";
import "./style/dialogs.css";
import { render } from "preact";
import { App } from "./app.tsx";
import { exportedSource } from "./data/exported-source.ts";
import { GalleryStore } from "./data/gallery-store.ts";
import { servedSource } from "./data/served-source.ts";
import type { GallerySource } from "./data/source.ts";

function sourceOfPage(): GallerySource {
  const exported = document.querySelector("#gallery-data")?.textContent;
  if (typeof exported === "string") return exportedSource(JSON.parse(exported));
  const token = document.querySelector<HTMLMetaElement>('meta[name="genlock-token"]');
  return servedSource(token?.content ?? "");
}

const root = document.querySelector("#gallery");
if (root !== null) {
  const store = new GalleryStore(sourceOfPage());
  store.start();
  render(<App store={store} />, root);
}
