import type { AddressPattern } from "./address-pattern.ts";
import { systemNetwork, type Network } from "./network.ts";
import type { ProxySettings } from "./proxy-settings.ts";

/** Where a project's remote pictures may come from. */
export interface FetchSettings {
  /** Default: every public https address. */
  readonly allow?: readonly AddressPattern[] | undefined;
  /** Origins that may be inside a private network. Default: none. */
  readonly privateOrigins?: readonly string[] | undefined;
  /** What the environment says of proxies. Default: there is none. */
  readonly proxies?: ProxySettings | undefined;
  /** Milliseconds one picture may take. Default 60,000. */
  readonly time?: number | undefined;
  /** Default: the network of this machine. */
  readonly network?: Network | undefined;
}

/** {@link FetchSettings} with everything said. */
export interface KnownFetchSettings {
  readonly allow: readonly AddressPattern[] | undefined;
  readonly privateOrigins: readonly string[];
  readonly proxies: ProxySettings | undefined;
  /** Milliseconds. */
  readonly time: number;
  readonly network: Network;
}

/** Fills in what is not said. */
export function knownFetchSettings(settings: FetchSettings = {}): KnownFetchSettings {
  const { allow, privateOrigins = [], proxies, time = 60_000 } = settings;
  return { allow, privateOrigins, proxies, time, network: settings.network ?? systemNetwork };
}
