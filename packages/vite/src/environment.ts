import { loadEnv, type ResolvedConfig } from "vite";

/** Whether a switch in the environment is on. */
export function isSet(value: string | undefined): boolean {
  return value !== undefined && !["", "0", "false"].includes(value.toLowerCase());
}

/** The process's variables and those of Vite's `.env` files; what the process sets wins. */
export function readEnvironment(config: Pick<ResolvedConfig, "mode" | "envDir">): {
  readonly [name: string]: string | undefined;
} {
  return { ...loadEnv(config.mode, config.envDir, ""), ...process.env };
}
