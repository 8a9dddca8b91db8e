import { readFileSync } from "node:fs";
import { packageFile } from "./package-file.ts";

/** The version of this package, as its package.json says. */
export function readPackageVersion(): string {
  const text = readFileSync(packageFile("package.json"), "utf8");
  const parsed: unknown = JSON.parse(text);
  const isNamed = typeof parsed === "object" && parsed !== null && "version" in parsed;
  if (!isNamed || typeof parsed.version !== "string") {
    throw new Error("The package.json of genlock names no version.");
  }
  return parsed.version;
}
