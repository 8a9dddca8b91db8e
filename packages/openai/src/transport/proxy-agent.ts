import { Agent, type AgentOptions } from "node:http";
import { Agent as SecureAgent } from "node:https";

/** The proxies that an environment names. */
export interface ProxyVariables {
  readonly HTTP_PROXY: string | undefined;
  readonly HTTPS_PROXY: string | undefined;
  /** Hosts that are gone to without one, parted by commas. */
  readonly NO_PROXY: string | undefined;
}

/** No proxy could lead back to this machine. */
const here = "localhost,127.0.0.1,::1,[::1]";

/** Connects through the proxy that is meant for an address; `undefined`: none is named, and Node goes its own way. */
export function proxyAgent(url: URL, proxies: ProxyVariables): Agent | undefined {
  const isSecure = url.protocol === "https:";
  if ((isSecure ? proxies.HTTPS_PROXY : proxies.HTTP_PROXY) === undefined) {
    return undefined;
  }
  const options: AgentOptions = { proxyEnv: { ...proxies, NO_PROXY: exceptions(proxies) } };
  return isSecure ? new SecureAgent(options) : new Agent(options);
}

/** Whether an address is gone to directly although proxies are named: `*`, a host, or `.` or `*.` before the end of one. */
export function goesWithoutProxy({ hostname, host }: URL, proxies: ProxyVariables): boolean {
  return exceptions(proxies)
    .split(/[\s,]+/)
    .map((entry) => entry.toLowerCase().replace(/^\*\./, "."))
    .some(
      (entry) =>
        ["*", hostname, host].includes(entry) ||
        (entry.startsWith(".") && hostname.endsWith(entry)),
    );
}

function exceptions({ NO_PROXY }: ProxyVariables): string {
  return NO_PROXY === undefined ? here : `${NO_PROXY},${here}`;
}
