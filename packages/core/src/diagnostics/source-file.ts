/** A text file that was read. */
export interface SourceFile {
  /** Relative to the manifest's folder, with `/` between parts. */
  readonly file: string;
  readonly text: string;
}
