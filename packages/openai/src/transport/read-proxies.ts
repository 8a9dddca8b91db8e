import { goesWithoutProxy, type ProxyVariables } from "./proxy-agent.ts";

/** The way to a service, as the environment has it. */
export interface ProxyReading {
  readonly proxies: ProxyVariables;
  /** What is wrong with the proxy that calls would go through, without its address; `undefined`: nothing. */
  readonly trouble: string | undefined;
}

/**
 * Reads the usual variables, of either spelling. `ALL_PROXY` stands in where the one of the address's own protocol is not there,
 * as other tools have it.
 */
export function readProxies(
  baseUrl: URL,
  value: (name: string) => string | undefined,
): ProxyReading {
  const either = (name: string): string | undefined =>
    value(name.toLowerCase()) ?? value(name.toUpperCase());
  const proxies: ProxyVariables = {
    HTTP_PROXY: either("HTTP_PROXY") ?? either("ALL_PROXY"),
    HTTPS_PROXY: either("HTTPS_PROXY") ?? either("ALL_PROXY"),
    NO_PROXY: either("NO_PROXY"),
  };
  const own = baseUrl.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  const used = proxies[own];
  if (used === undefined || goesWithoutProxy(baseUrl, proxies)) {
    return { proxies, trouble: undefined };
  }
  const name = either(own) === undefined ? "ALL_PROXY" : own;
  return { proxies, trouble: troubleWith(name, used) };
}

function troubleWith(name: string, proxy: string): string | undefined {
  const protocol = URL.parse(proxy)?.protocol ?? "";
  if (/^https?:$/.test(protocol)) return undefined;
  return protocol.startsWith("socks")
    ? `${name} is a SOCKS proxy, and calls can go through an HTTP proxy alone.`
    : `${name} is no http or https URL.`;
}
