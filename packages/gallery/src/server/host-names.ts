/** Whether a `Host` header names this machine itself, with or without a port. */
export function isLoopbackHost(host: string): boolean {
  const name = host.toLowerCase().replace(/:\d{1,5}$/, "");
  if (name === "localhost" || name.endsWith(".localhost") || name === "[::1]") {
    return /^(?:[a-z0-9-]+\.)*localhost$|^\[::1\]$/.test(name);
  }
  return isLoopbackIPv4(name);
}

/** Whether an address of a socket is on this machine. */
export function isLoopbackAddress(address: string | undefined): boolean {
  if (address === undefined) return false;
  const plain = address.toLowerCase().replace(/^::ffff:/, "");
  return plain === "::1" || isLoopbackIPv4(plain);
}

function isLoopbackIPv4(name: string): boolean {
  const parts = name.split(".");
  return (
    parts.length === 4 &&
    parts[0] === "127" &&
    parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255)
  );
}
