/** A bad manifest and everything that is said about it, as `code line:column message > hint`. */
export interface BadManifest {
  readonly text: string;
  readonly says: readonly string[];
}

/** Puts an asset's lines into a manifest; the first is line 4, indented by four. */
export function asset(...lines: string[]): string {
  return ["version: 1", "assets:", "  hero:", ...lines.map((line) => `    ${line}`), ""].join("\n");
}
