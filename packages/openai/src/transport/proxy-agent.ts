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
  const exceptions = [proxies.NO_PROXY, here].filter((list) => list !== undefined).join(",");
  const options: AgentOptions = { proxyEnv: { ...proxies, NO_PROXY: exceptions } };
  return isSecure ? new SecureAgent(options) : new Agent(options);
}
