import { editManifest } from "./edit-manifest.ts";
import type { ManifestEdit } from "./manifest-edit.ts";

/** A manifest that uses many ways to write. */
export const site = `# The site's pictures
version: 1

assets:
    hero: 'A lighthouse'   # above the fold

    # Night mode
    night:
        prompt: |-  # long
            A lighthouse
            at night.
        size: "1024x1024"
        edit: hero

    flow: { prompt: "x, y", references: [hero, ./a.png] } # short

# the end
`;

/** The manifest after an edit, or the code and message of the refusal. */
export function edited(text: string, edit: ManifestEdit): string {
  const result = editManifest([{ file: "genlock.yaml", text }], edit);
  if (!result.ok) {
    const { code, message, diagnostics } = result.refusal;
    return [`${code}: ${message}`, ...diagnostics.map((found) => found.message)].join(" ");
  }
  return result.changed[0]?.text ?? text;
}
