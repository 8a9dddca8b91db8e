import { isIP } from "node:net";
import { matchesPattern, type AddressPattern } from "./address-pattern.ts";
import type { Network } from "./network.ts";
import { proxyOf, type ProxySettings } from "./proxy-settings.ts";
import { RemoteError } from "./remote-error.ts";

/** Where requests may go. */
export interface RemoteRules {
  /** Addresses that may be gone to; `undefined`: all that are public. */
  readonly allow: readonly AddressPattern[] | undefined;
  /** Origins that somebody trusts wherever they are: they alone may be inside a private network, and use http. */
  readonly privateOrigins: readonly string[];
  /** Whether http will do everywhere; else only where `allow` or `privateOrigins` says so. */
  readonly http: boolean;
  /** `undefined`: requests never go through one. */
  readonly proxies: ProxySettings | undefined;
}

/** How an address that may be gone to is gone to. */
export interface Way {
  readonly url: URL;
  /** Whether only public addresses may be connected to. */
  readonly onlyPublic: boolean;
  /** `undefined`: there is none on the way. */
  readonly proxy: string | undefined;
}

/**
 * Judges an address before anything is sent there; the name's addresses are judged again when it is connected to.
 *
 * @param from the address that led here; `undefined`: it is the first.
 * @throws RemoteError `refused`
 */
export function judgeAddress(
  url: URL,
  { rules, network }: { readonly rules: RemoteRules; readonly network: Network },
  from: URL | undefined,
): Way {
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw refuse("leads to no web address");
  if (url.username !== "" || url.password !== "") {
    throw refuse("has a user name or a password in it");
  }
  // A server that is not trusted must not be able to send anybody to one that is.
  const isTrusted =
    rules.privateOrigins.includes(url.origin) && (from === undefined || from.origin === url.origin);
  if (isTrusted) return { url, onlyPublic: false, proxy: undefined };
  const isListed = rules.allow?.some((pattern) => matchesPattern(url, pattern)) ?? false;
  if (url.protocol === "http:" && !rules.http && (!isListed || from?.protocol === "https:")) {
    throw refuse("leads to http, where anybody on the way can put another picture in place");
  }
  if (rules.allow !== undefined && !isListed) {
    throw refuse("is not among the addresses that genlock.config.ts allows");
  }
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !network.isPublic(host)) throw refuse("leads to no public address");
  const proxy = proxyOf(url, rules.proxies);
  if (proxy !== undefined && !isListed) {
    throw refuse(
      "would go through the proxy of this environment, which hides where it leads; list it in `fetch.allow` of genlock.config.ts if it is trusted",
    );
  }
  return { url, onlyPublic: proxy === undefined, proxy };
}

function refuse(message: string): RemoteError {
  return new RemoteError("refused", message);
}
