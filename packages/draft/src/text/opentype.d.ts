/** The part of opentype.js that is used here; the package brings no types of its own. */
declare module "opentype.js" {
  interface Glyph {
    readonly index: number;
    readonly advanceWidth: number | undefined;
    getPath(x: number, y: number, size: number): { toPathData(decimals: number): string };
  }
  interface Font {
    readonly unitsPerEm: number;
    readonly ascender: number;
    readonly descender: number;
    readonly position: { init(): void };
    charToGlyph(character: string): Glyph;
    getKerningValue(left: Glyph, right: Glyph): number;
  }
  const opentype: { parse(buffer: ArrayBuffer): Font };
  export default opentype;
}
