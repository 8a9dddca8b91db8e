/** A framework, as a small project of it is laid out. */
export interface Framework {
  readonly name: string;
  /** Packages and their versions. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** The expression that makes its Vite plugin, and what is imported for it. */
  readonly plugin: { readonly from: string; readonly name: string };
  /** Path to text. Each renders `#app`: the picture `hero` and a button that counts. */
  readonly files: Readonly<Record<string, string>>;
}

const react = `import hero from "virtual:genlock/hero";
import { useState } from "react";

export function App() {
  const [count, setCount] = useState(0);
  return (
    <>
      <picture>
        <source type="image/webp" srcSet={hero.sources.webp} />
        <img src={hero.img.src} width={hero.img.w} height={hero.img.h} alt={hero.alt} />
      </picture>
      <button onClick={() => setCount(count + 1)}>{count}</button>
    </>
  );
}
`;

/** What the run covers beside the examples. */
export const frameworks: readonly Framework[] = [
  {
    name: "React",
    dependencies: { react: "19.3.1", "react-dom": "19.3.1", "@vitejs/plugin-react": "6.3.0" },
    plugin: { from: "@vitejs/plugin-react", name: "plugin()" },
    files: {
      "src/app.tsx": react,
      "src/main.tsx": `import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
createRoot(document.querySelector("#app")!).render(<App />);
`,
    },
  },
  {
    name: "Vue",
    dependencies: { vue: "3.5.45", "@vitejs/plugin-vue": "6.0.11" },
    plugin: { from: "@vitejs/plugin-vue", name: "plugin()" },
    files: {
      "src/App.vue": `<script setup>
import hero from "virtual:genlock/hero";
import { ref } from "vue";
const count = ref(0);
</script>

<template>
  <picture>
    <source type="image/webp" :srcset="hero.sources.webp" />
    <img :src="hero.img.src" :width="hero.img.w" :height="hero.img.h" :alt="hero.alt" />
  </picture>
  <button @click="count++">{{ count }}</button>
</template>
`,
      "src/main.tsx": `import { createApp } from "vue";
import App from "./App.vue";
createApp(App).mount("#app");
`,
    },
  },
  {
    name: "Solid",
    dependencies: { "solid-js": "1.9.19", "vite-plugin-solid": "2.11.14" },
    plugin: { from: "vite-plugin-solid", name: "plugin()" },
    files: {
      "src/app.tsx": `import hero from "virtual:genlock/hero";
import { createSignal } from "solid-js";

export function App() {
  const [count, setCount] = createSignal(0);
  return (
    <>
      <picture>
        <source type="image/webp" srcset={hero.sources.webp} />
        <img src={hero.img.src} width={hero.img.w} height={hero.img.h} alt={hero.alt} />
      </picture>
      <button onClick={() => setCount(count() + 1)}>{count()}</button>
    </>
  );
}
`,
      "src/main.tsx": `import { render } from "solid-js/web";
import { App } from "./app.tsx";
render(() => <App />, document.querySelector("#app")!);
`,
    },
  },
  {
    name: "Preact",
    dependencies: { preact: "11.2.0", "@preact/preset-vite": "2.10.6" },
    plugin: { from: "@preact/preset-vite", name: "plugin()" },
    files: {
      "src/app.tsx": react.replace('"react"', '"preact/hooks"').replace("srcSet", "srcset"),
      "src/main.tsx": `import { render } from "preact";
import { App } from "./app.tsx";
render(<App />, document.querySelector("#app")!);
`,
    },
  },
];
