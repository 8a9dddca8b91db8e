/** The proxies that an environment names, as the usual variables do. */
export interface ProxySettings {
  /** For http addresses; `undefined`: none. */
  readonly http: string | undefined;
  /** For https addresses; `undefined`: none. */
  readonly https: string | undefined;
  /** Hosts that are gone to without one, parted by commas; `*`: all. */
  readonly except: string;
}

/** Reads the usual variables, of either spelling. */
export function readProxySettings(environment: {
  readonly [name: string]: string | undefined;
}): ProxySettings {
  const value = (name: string): string | undefined =>
    environment[name.toLowerCase()] || environment[name] || undefined;
  const all = value("ALL_PROXY");
  return {
    http: value("HTTP_PROXY") ?? all,
    https: value("HTTPS_PROXY") ?? all,
    except: value("NO_PROXY") ?? "",
  };
}

/** The proxy an address would go through; `undefined`: none. */
export function proxyOf(url: URL, settings: ProxySettings | undefined): string | undefined {
  const proxy = url.protocol === "https:" ? settings?.https : settings?.http;
  if (proxy === undefined) return undefined;
  const excepted = (settings?.except ?? "").split(/[\s,]+/).filter((entry) => entry !== "");
  return excepted.some((entry) => isExcepted(url, entry)) ? undefined : proxy;
}

function isExcepted({ hostname, port, protocol }: URL, entry: string): boolean {
  if (entry === "*") return true;
  const [, name = "", onlyPort] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
  const host = name.replace(/^\*?\./, "");
  const effective = port || (protocol === "https:" ? "443" : "80");
  const isPort = onlyPort === undefined || onlyPort === effective;
  return isPort && (hostname === host || hostname.endsWith(`.${host}`));
}
