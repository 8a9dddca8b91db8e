import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Adds the `.env` beside the manifest. What is set already wins, an empty value included. */
export function withDotEnv(environment: Environment, root: string): Environment {
  let text: string;
  try {
    text = readFileSync(join(root, ".env"), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error) {
      if (error.code === "ENOENT" || error.code === "EISDIR") return environment;
    }
    throw error;
  }
  return { ...parseEnv(text), ...environment };
}

/** Whether this is continuous integration: `CI` set, and not to `false`, `0` or nothing. */
export function isContinuousIntegration(environment: Environment): boolean {
  const value = environment["CI"];
  return value !== undefined && value !== "" && value !== "0" && value.toLowerCase() !== "false";
}
