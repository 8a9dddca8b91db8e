// Runs a built page's script without a browser and prints the HTML that it puts into the page.
import { pathToFileURL } from "node:url";

const page = { innerHTML: "" };
globalThis.document = {
  createElement: () => ({ relList: { supports: () => true } }),
  querySelector: () => page,
  querySelectorAll: () => [],
};
await import(pathToFileURL(process.argv[2]).href);
process.stdout.write(page.innerHTML);
