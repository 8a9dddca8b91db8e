import { visible } from "./visible-text.ts";

/** Characters of a text beyond which a table is no easier to read. */
const longest = 200;

/** ASCII that may mean something to Markdown, to HTML, or to whatever looks for links and mentions in either. */
const meaningful = /[!-+.:-@[-`{-~]/g;

/** Text as Markdown in which nothing but the text is left: no tags, links, pictures, code or columns of a table. */
export function inertText(text: string): string {
  const short = text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
  return visible(short).replace(meaningful, (character) => `&#${character.charCodeAt(0)};`);
}

/** What others wrote, set apart from our words, where people's names and numbers of issues are not looked for. */
export function inertCode(text: string): string {
  return `<code>${inertText(text)}</code>`;
}
