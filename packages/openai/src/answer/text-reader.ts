import { ownMember } from "../models/own-member.ts";
import { BadAnswer } from "./bad-answer.ts";

/** What the escapes that may stand in base64 mean; line breaks mean nothing there. */
const escapes: { readonly [escape: string]: string | undefined } = {
  "/": "/",
  n: "",
  r: "",
};

/** Takes the inside of a JSON text in pieces and hands it on without escapes. */
export interface TextReader {
  write(text: string): Promise<void>;
  end(): Promise<void>;
}

/** Reads a text that holds base64: other servers escape its slashes, or break its lines. */
export function createTextReader(to: TextReader): TextReader {
  let rest = "";
  return {
    // Not async: what waits for the sink would hold on to the text, and many that wait fill the memory.
    write(text) {
      const all = rest + text;
      if (!all.includes("\\")) {
        rest = "";
        return to.write(all);
      }
      rest = /\\(?:u[0-9a-fA-F]{0,3})?$/.exec(all)?.[0] ?? "";
      return to.write(unescape(all.slice(0, all.length - rest.length)));
    },
    async end() {
      if (rest !== "") {
        throw new BadAnswer("a broken escape in a picture");
      }
      await to.end();
    },
  };
}

function unescape(text: string): string {
  return text.replaceAll(
    /\\(?:u([0-9a-fA-F]{4})|(.))/g,
    (_, hex: string | undefined, short: string) => {
      const meant =
        hex === undefined
          ? ownMember(escapes, short)
          : String.fromCharCode(Number.parseInt(hex, 16));
      if (meant === undefined) {
        throw new BadAnswer("an escape that base64 has no use for");
      }
      return meant;
    },
  );
}
