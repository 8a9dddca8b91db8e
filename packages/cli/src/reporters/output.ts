import type { FindingsFormat } from "./findings-format.ts";
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
  /** How what is wrong is told; `json` exactly when {@link json}. */
  readonly findings: FindingsFormat;
  /** The root of the checkout, absolute: what paths in annotations and logs start from. */
  readonly workspace: string;
  /** Only data and errors. */
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** What an output is made from. */
export interface OutputOptions extends SurfaceOptions {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Absolute. */
  readonly cwd: string;
  readonly findings: FindingsFormat;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** Puts both surfaces on their streams. */
export function createOutput(options: OutputOptions): Output {
  const isForRunner = options.findings === "github";
  // Whoever asks for workflow commands has a runner that obeys others' as well.
  const environment = { ...options.environment, ...(isForRunner && { GITHUB_ACTIONS: "true" }) };
  return {
    data: createSurface(options.stdout, { ...options, environment }),
    talk: createSurface(options.stderr, { ...options, environment }),
    json: options.findings === "json",
    findings: options.findings,
    workspace: options.environment["GITHUB_WORKSPACE"] || options.cwd,
    quiet: options.quiet,
    verbose: options.verbose,
  };
}

/** Says something to whoever sits there, unless they want quiet. */
export function say(output: Output, text = ""): void {
  if (!output.quiet) output.talk.line(text);
}
