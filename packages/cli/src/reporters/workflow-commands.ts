/** What GitHub's runner takes for a command: two colons at the start of a line, or `##[` anywhere. */
const lineCommand = /^(\s*):(?=:)/gm;

/** Breaks up whatever a CI runner would obey, in text for people. */
export function neutraliseCommands(text: string): string {
  return text.replace(lineCommand, "$1: ").replaceAll("##[", "## [");
}

/** The same for JSON text, whose values stay what they were; no line of it starts with a colon. */
export function neutraliseJsonCommands(json: string): string {
  return json.replaceAll("##[", String.raw`##\u005b`);
}
