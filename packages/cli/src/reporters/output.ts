import type { OutputStream, Surface, SurfaceOptions } from "./surface.ts";
import { createSurface } from "./surface.ts";

/** Everything a command can say. Data is for whoever reads or pipes it, talk is for whoever sits there. */
export interface Output {
  /** Standard output. */
  readonly data: Surface;
  /** Standard error. */
  readonly talk: Surface;
  /** Print one JSON document as data, nothing else. */
  readonly json: boolean;
  /** Only data and errors. */
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** What an output is made from. */
export interface OutputOptions extends SurfaceOptions {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** Puts both surfaces on their streams. */
export function createOutput(options: OutputOptions): Output {
  return {
    data: createSurface(options.stdout, options),
    talk: createSurface(options.stderr, options),
    json: options.json,
    quiet: options.quiet,
    verbose: options.verbose,
  };
}

/** Says something to whoever sits there, unless they want quiet. */
export function say(output: Output, text = ""): void {
  if (!output.quiet) output.talk.line(text);
}
