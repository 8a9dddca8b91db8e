import { fileURLToPath } from "node:url";

const packageUrl = new URL("../../packages/cli/", import.meta.url);

/**
 * What Node is given to start the command line: as it is published where `npm test` has just built it (`GENLOCK_TEST_BUILT` is set),
 * else from its source.
 */
export const commandLine: readonly string[] =
  process.env["GENLOCK_TEST_BUILT"] === "1"
    ? [fileURLToPath(new URL("dist/quick/genlock.cjs", packageUrl))]
    : ["--conditions=genlock-source", fileURLToPath(new URL("src/bin.ts", packageUrl))];
