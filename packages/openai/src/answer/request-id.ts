/** The service's name for a call, if it is one that can be shown; `undefined`: there is none. */
export function readRequestId(header: unknown, secret: string): string | undefined {
  return typeof header === "string" && /^[\w.:-]{1,200}$/.test(header) && !header.includes(secret)
    ? header
    : undefined;
}
