import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { refuseOldNode } from "./old-node.ts";

const { engines }: { engines: { node: string } } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);
const oldest = engines.node.replace(">=", "");

describe("a Node", () => {
  test.each([oldest, `${oldest}.0`, "22.30.1", "24.0.0"])("of %s will do", (version) => {
    expect(() => refuseOldNode(version)).not.toThrow();
  });

  test.each(["20.20.2", "22.9.0", "18.0.0"])("of %s is too old", (version) => {
    expect(() => refuseOldNode(version)).toThrow(
      expect.objectContaining({
        pluginCode: "NODE_TOO_OLD",
        message: `Node ${version} is older than ${oldest}, which genlock needs.\nInstall a newer one from https://nodejs.org.`,
      }),
    );
  });
});
