import { chromium, type Browser } from "playwright-core";

/** Starts a Chromium without windows; a machine that is busy may take a minute over it. */
export function launchBrowser(executablePath: string | undefined): Promise<Browser> {
  return chromium.launch({
    executablePath: executablePath ?? "",
    args: ["--no-sandbox"],
    timeout: 120_000,
  });
}
