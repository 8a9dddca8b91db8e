import { InvalidArgumentError, type Command } from "commander";
import type { GalleryFlags } from "../commands/gallery.ts";
import { parseDollars } from "./flag-values.ts";
import { addFrozen } from "./frozen-flags.ts";
import type { StartCommand } from "./invocation.ts";

function parsePort(text: string): number {
  const value = Number(text);
  if (/^\d{1,5}$/.test(text) && value <= 65_535) return value;
  throw new InvalidArgumentError("It is a whole number from 0 to 65535; 0 takes any that is free.");
}

/** Adds the command that shows all pictures in a browser. */
export function addGalleryCommand(program: Command, start: StartCommand): void {
  addFrozen(program.command("gallery"), "make nothing there")
    .description("look at every picture in a browser: choose, compare, hold and make them")
    .option("--port <port>", "where to listen (default: 4747, or any that is free)", parsePort)
    .option("--open", "open it in the browser")
    .option(
      "--max-cost <usd>",
      "US dollars that may be spent there until it is stopped",
      parseDollars,
    )
    .option("--export <dir>", "write it as files that need no server, to look at only")
    .action(async (flags: GalleryFlags) =>
      start(async (invocation) =>
        (await import("../commands/gallery.ts")).gallery(invocation, flags),
      ),
    );
}
