import { spawn } from "node:child_process";

/** Opens an address in the user's browser. Where that cannot be done nothing happens: the address was printed too. */
export function openBrowser(url: string): void {
  const [command = "", ...args] = commandFor(process.platform, url);
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.once("error", () => undefined);
  child.unref();
}

function commandFor(platform: NodeJS.Platform, url: string): string[] {
  if (platform === "darwin") return ["open", url];
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler", url];
  return ["xdg-open", url];
}
