import { lookup } from "node:dns/promises";
import ipaddr from "ipaddr.js";

/** An address of a host. */
export interface HostAddress {
  readonly address: string;
  readonly family: number;
}

/** The network as far as it decides where a request goes, so that tests need not leave the machine. */
export interface Network {
  /** All addresses of a host. */
  readonly lookup: (host: string) => Promise<readonly HostAddress[]>;
  /** Whether an address is one of the open internet, and so of nothing that is near this machine. */
  readonly isPublic: (address: string) => boolean;
  /** A certificate to trust beside those of the system, as PEM. Default: none. */
  readonly certificate?: string | undefined;
}

/** The network of this machine. */
export const systemNetwork: Network = {
  lookup: (host) => lookup(host, { all: true, verbatim: true }),
  isPublic: isPublicAddress,
};

/** Whether an IP address is public: IPv4 inside IPv6 counts as what it is, and every special range as not. */
export function isPublicAddress(address: string): boolean {
  try {
    return ipaddr.process(address).range() === "unicast";
  } catch {
    return false;
  }
}
