import { describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";
import { temporaryProject } from "../support/temporary-project.ts";

const hostile = String.raw`version: 1
assets:
  hero:
    prompt: "\e]52;c;aGk=\a::error::taken\r\n::add-mask::x \u202Eevil ##[group]y"
    size: 256x256
    alt: "\e[2J alt"
  fox:
    prompt: "A fox"
    style: "\e[31mx"
`;

const sound = hostile.replace(/ {4}style.*\n/, "    decorative: true\n");

async function everything(root: string, environment: Record<string, string>): Promise<string> {
  const runs = [["check"], ["plan", "-v"], ["explain", "hero"], ["status"], ["plan", "--json"]];
  const texts: string[] = [];
  for (const args of runs) {
    const { stdout, stderr } = await runCli(root, args, { environment });
    texts.push(stdout, stderr);
  }
  return texts.join("");
}

describe("text that would command a terminal or a CI log", () => {
  test("is printed escaped, by errors and by every command", async () => {
    for (const text of [hostile, sound]) {
      const printed = await everything(temporaryProject({ "genlock.yaml": text }), {});
      expect(printed.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    }
  });

  test("is no command for GitHub's runner", async () => {
    const root = temporaryProject({ "genlock.yaml": sound });
    const environment = { GITHUB_ACTIONS: "true" };
    await runCli(root, ["generate"], { environment });
    const printed = await everything(root, environment);
    expect(printed).not.toMatch(/^\s*::/m);
    expect(printed).not.toContain("##[");
    const { stdout } = await runCli(root, ["explain", "hero", "--json"], { environment });
    expect(JSON.parse(stdout)).toMatchObject({ id: "hero", state: "current" });
  });
});
