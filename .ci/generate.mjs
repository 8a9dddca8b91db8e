// Everything that is made from the schemas and registries: `--write` writes it, `--check` names what is stale.
import { runCommand } from "./setup/run-command.mjs";

const mode = process.argv[2] ?? "--check";
let worst = 0;
for (const script of ["schemas/generate.ts", "test/reference/generate.ts"]) {
  const args = ["--conditions=genlock-source", script, mode];
  const { code } = await runCommand(process.execPath, args, { stdio: "inherit" });
  worst = Math.max(worst, code);
}
process.exitCode = worst;
