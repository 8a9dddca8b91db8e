import { fromPointer } from "../yaml/place.ts";
import { shown } from "./words.ts";

/** What to write in place of a value that a field cannot be, by what people write there; `undefined`: nothing special. */
export function adviseOnField(pointer: string, data: unknown): string | undefined {
  const names = fromPointer(pointer);
  const name = names.findLast((part) => !/^\d+$/.test(part)) ?? "";
  const isItem = names.at(-1) !== name;
  const advise = isItem ? itemAdvice[name] : fieldAdvice[name];
  if (advise !== undefined && data !== null) return advise(data);
  if (data === null && takesColour(names)) {
    return 'Put a colour in quotes, such as `"#1e1e1e"`: without them a comment begins at its `#`.';
  }
  if (names.length === 2 && names[0] === "assets" && data === null) {
    return `Say what to draw: \`${plain(name)}: …\`.`;
  }
  if (names.length === 2 && names[0] === "styles" && typeof data === "string") {
    return `Say where the text goes: \`before: ${plain(data)}\` or \`after: ${plain(data)}\`.`;
  }
  return undefined;
}

/** Keys whose values begin with `#`, but not the background of a request, which is a word. */
function takesColour(names: readonly string[]): boolean {
  const name = names.findLast((part) => !/^\d+$/.test(part)) ?? "";
  if (["tint", "colour", "shade", "colours", "palette"].includes(name)) return true;
  return (
    name === "background" && ["derivatives", "icons", "presets"].some((at) => names.includes(at))
  );
}

type Advice = (data: unknown) => string | undefined;

const fieldAdvice: { readonly [name: string]: Advice } = {
  prompt: adviseOnPrompt,
  originals: (data) =>
    typeof data === "string" ? "Name a folder below this file's, such as `genlock`." : undefined,
  size: (data) => adviseOnSize(sizeText(data)),
  style: (data) =>
    isMapping(data) ? "Define the style under `styles`, and write its name here." : undefined,
  derivatives: adviseOnDerivatives,
  preserve_outside: (data) =>
    typeof data === "number" ? `Write \`{feather: ${Math.round(data)}}\`.` : undefined,
  budget: (data) => (typeof data === "number" ? `Write \`{perRun: ${data}}\`.` : undefined),
  edit: adviseOnInput,
  variation: adviseOnInput,
  mask: (data) =>
    Array.isArray(data) ? "Write one file: an edit has one mask." : adviseOnInput(data),
  region: (data) =>
    isMapping(data) ? "Write the edges as a list: `[left, top, right, bottom]`." : undefined,
  assets: (data) => (Array.isArray(data) ? "Write each as `<id>: …`, without dashes." : undefined),
  turns: (data) => (typeof data === "string" ? `Write a list: \`[${plain(data)}]\`.` : undefined),
};

const itemAdvice: { readonly [name: string]: Advice } = {
  region: (data) => adviseOnPlace("Edges", data),
  focus: (data) => adviseOnPlace("Its places", data),
  turns: (data) => (isMapping(data) ? "Write the text alone: `- A lighthouse`." : undefined),
  edit: adviseOnInput,
  references: adviseOnInput,
};

/** Pixels and percentages are what people try. */
function adviseOnPlace(what: string, data: unknown): string | undefined {
  return typeof data === "number" && data > 1
    ? `${what} are parts of the picture, 0 at the left and top, 1 at the right and bottom: half is \`0.5\`.`
    : undefined;
}

function adviseOnPrompt(data: unknown): string | undefined {
  if (Array.isArray(data))
    return "Write one text; put it in quotes if the brackets are part of it.";
  return isMapping(data)
    ? "Write the text itself; put it in quotes if braces are part of it."
    : undefined;
}

function adviseOnDerivatives(data: unknown): string | undefined {
  if (Array.isArray(data)) {
    const isWidths = data.every((item) => typeof item === "number");
    const isFormats = data.some((item) => /^(avif|webp|jpe?g|png)$/i.test(String(item)));
    const key = isWidths ? "widths" : isFormats ? "formats" : "preset";
    return `Write \`{${key}: [${data.map(String).join(", ").slice(0, 60)}]}\`.`;
  }
  if (typeof data === "string") return `Write \`{formats: [${plain(data)}]}\`.`;
  if (typeof data === "number") return `Write \`{widths: [${data}]}\`.`;
  return data === true ? "Say which: `{widths: [640, 1280], formats: [avif, webp]}`." : undefined;
}

function adviseOnInput(data: unknown): string | undefined {
  return typeof data === "boolean"
    ? "Write an asset's id, or a file such as `./photo.png`."
    : undefined;
}

function isMapping(data: unknown): boolean {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function plain(text: string): string {
  return shown(text).slice(1, -1);
}

/** A size written as a number, a list or a mapping, as text. */
function sizeText(data: unknown): string {
  if (typeof data === "number") return String(data);
  if (Array.isArray(data)) return data.map(String).join("x");
  if (typeof data !== "object" || data === null) return "";
  const { width, height }: { readonly width?: unknown; readonly height?: unknown } = data;
  return `${String(width)}x${String(height)}`;
}

const signs = /^\s*(\d{1,5})\s*(?:px)?\s*(x|X|\*|×|,|:|\/|by)\s*(\d{1,5})\s*(?:px)?\s*$/u;

/** A size with a slip of the pen in it, as it is written here; `undefined`: nobody knows which was meant. */
export function adviseOnSize(text: string): string | undefined {
  const [, side] = /^\s*(\d{1,5})\s*(?:px)?\s*$/.exec(text) ?? [];
  if (side !== undefined) return `Write width and height: \`${Number(side)}x${Number(side)}\`.`;
  const [, width, sign, height] = signs.exec(text) ?? [];
  if (width === undefined || height === undefined) return undefined;
  const [across, down] = [Number(width), Number(height)];
  if (across === 0 || down === 0) return undefined;
  if ((sign === ":" || sign === "/") && across < 64 && down < 64) {
    const longer = 1536 / Math.max(across, down);
    return `Write pixels, such as \`${Math.round(across * longer)}x${Math.round(down * longer)}\` for ${across}:${down}.`;
  }
  return `Write \`${across}x${down}\`.`;
}
