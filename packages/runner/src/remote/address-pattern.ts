/** Addresses that are allowed, taken apart. */
export interface AddressPattern {
  /** With the colon. */
  readonly protocol: string;
  /** A host, or what follows the `*.` of a pattern. */
  readonly host: string;
  /** Whether names below the host are meant, and not itself. */
  readonly below: boolean;
  /** `""`: the usual one. */
  readonly port: string;
  /** Begins with `/`. */
  readonly path: string;
  /** Whether everything that begins with the path is meant. */
  readonly open: boolean;
}

/**
 * Reads a pattern such as `https://cdn.example.com/looks/*` or `https://*.example.com/*`: a whole address, of which a `*` may
 * stand for the first part of the host's name and, after a `/`, for the end of the path. `undefined`: it is none.
 */
export function parseAddressPattern(text: string): AddressPattern | undefined {
  const [, scheme, wild, host, rest] =
    /^(https?):\/\/(\*\.)?([^/*?#@\\\s]+)(\/[^*?#\\\s]*\*?)$/i.exec(text) ?? [];
  if (scheme === undefined || host === undefined || rest === undefined) return undefined;
  const open = rest.endsWith("/*");
  if (rest.endsWith("*") && !open) return undefined;
  const path = open ? rest.slice(0, -1) : rest;
  const url = URL.parse(`${scheme}://${host}${path}`);
  if (url === null || url.pathname !== path) return undefined;
  const { protocol, hostname, port } = url;
  return { protocol, host: hostname, below: wild !== undefined, port, path, open };
}

/** Whether an address is one of those a pattern stands for. What a server may read as another path is none. */
export function matchesPattern(url: URL, pattern: AddressPattern): boolean {
  const { protocol, hostname, port, pathname } = url;
  const isHost = pattern.below
    ? hostname.endsWith(`.${pattern.host}`) && hostname.length > pattern.host.length + 1
    : hostname === pattern.host;
  const isPath = pattern.open ? pathname.startsWith(pattern.path) : pathname === pattern.path;
  const isPlain = !/%(?:2e|2f|5c|00)|\\|\/\//i.test(pathname);
  return protocol === pattern.protocol && port === pattern.port && isHost && isPath && isPlain;
}
