import type { LookupFunction } from "node:net";
import type { Dispatcher } from "undici";
import type { Way } from "./judge-address.ts";
import type { Network } from "./network.ts";
import { RemoteError } from "./remote-error.ts";

/** Milliseconds until a connection must stand. */
const connectTimeout = 10_000;

/**
 * Makes what connects for one request. Names are resolved here, once, and what is connected to is what was judged: a name
 * that answers otherwise the next time cannot lead elsewhere.
 */
export async function createDispatcher(
  { proxy, onlyPublic }: Way,
  network: Network,
): Promise<Dispatcher> {
  // Loading it takes a third of what a build takes that has nothing to do, and few ever need it.
  const { Agent, ProxyAgent } = await import("undici");
  const { certificate } = network;
  const trust = certificate === undefined ? {} : { ca: certificate };
  if (proxy !== undefined) {
    return new ProxyAgent({ uri: proxy, allowH2: false, requestTls: trust });
  }
  return new Agent({
    allowH2: false,
    pipelining: 0,
    connect: {
      timeout: connectTimeout,
      lookup: createLookup(network, onlyPublic),
      ...trust,
    },
  });
}

function createLookup(network: Network, onlyPublic: boolean): LookupFunction {
  return (host, options, callback) => {
    void resolveHost(host, network, onlyPublic).then(
      (addresses) => {
        const [first] = addresses;
        if (options.all === true) callback(null, [...addresses]);
        else callback(null, first?.address ?? "", first?.family);
      },
      (error: unknown) => {
        callback(error instanceof Error ? error : new Error(String(error)), "");
      },
    );
  };
}

async function resolveHost(host: string, network: Network, onlyPublic: boolean) {
  const addresses = await network.lookup(host);
  if (addresses.length === 0) throw new RemoteError("failed", "has a host without an address");
  // One that is not public among several is enough: which one is taken is not in our hands.
  if (onlyPublic && !addresses.every(({ address }) => network.isPublic(address))) {
    throw new RemoteError("refused", "leads to no public address");
  }
  return addresses;
}
