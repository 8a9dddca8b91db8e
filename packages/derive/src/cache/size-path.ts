/** Where the pixels of a derivative stand that nobody can tell without having made it, as JSON with `width` and `height`. */
export function sizePath(file: string): string {
  return `${file}.size`;
}
