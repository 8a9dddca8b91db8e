// Builds every package; the command line is then packages/cli/dist/bin.js.
import { buildPackages } from "./build/build-packages.mjs";

const { code } = await buildPackages({ stdio: "inherit" });
process.exitCode = code;
