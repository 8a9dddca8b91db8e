/** What is wrong with the spelling of an address, and what to do. */
export interface UrlProblem {
  /** To follow the address in a sentence. */
  readonly what: string;
  readonly hint: string;
}

/**
 * Says why an address in a manifest cannot be one; `undefined`: it can. It must be written out as it is meant: parsers
 * agree on such addresses only, and forgive each other's rest in different ways.
 */
export function urlProblem(written: string): UrlProblem | undefined {
  if (!/^[\x21-\x7e]*$/.test(written) || written.includes("\\")) {
    return {
      what: "has white space, a backslash or a character that is not ASCII in it",
      hint: "Write it as a browser's address bar copies it: other characters as `%..`, names of hosts as `xn--…`.",
    };
  }
  if (!/^https?:\/\/[^/?#]/i.test(written)) {
    return {
      what: "does not begin with `https://` and a host",
      hint: "Write the whole address, such as `https://example.com/look.png`; a file is named with `file:`.",
    };
  }
  const url = URL.parse(written);
  if (url === null) return { what: "is no address", hint: "Check the spelling." };
  if (url.username !== "" || url.password !== "" || /^https?:\/\/[^/?#]*@/i.test(written)) {
    return {
      what: "has a user name or a password in it",
      hint: "A manifest is committed: keep secrets out of it. Save the picture as a file instead, and change the password.",
    };
  }
  return undefined;
}
