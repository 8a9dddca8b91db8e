import type { ImageProviderV1 } from "@genlock/provider";
import { expect, test } from "vitest";
import { exposedSecrets, exposureMessage } from "./exposed-secrets.ts";

const provider: ImageProviderV1 = {
  specVersion: "v1",
  name: "shop",
  billing: "paid",
  environment: [
    { name: "SHOP_KEY", required: true, secret: true },
    { name: "SHOP_URL", required: false, secret: false },
  ],
  defaultModel: "m",
  models: ["m"],
  model() {
    throw new Error("Nobody draws here.");
  },
};

function find(page: Record<string, string>, environment: Record<string, string>) {
  const assets = new Map([["hero", { provider: "shop" }]]);
  const providers = { provider: () => provider };
  return exposedSecrets({ assets, providers }, page, environment);
}

test("a key under another name and a name made of the key's are found, and nothing else", () => {
  const environment = { SHOP_KEY: "canary", SHOP_URL: "https://shop.example" };
  expect(find({ VITE_A: "canary" }, environment)).toEqual([
    { variable: "VITE_A", secret: "SHOP_KEY" },
  ]);
  expect(find({ VITE_SHOP_KEY: "other" }, {})).toEqual([
    { variable: "VITE_SHOP_KEY", secret: "SHOP_KEY" },
  ]);
  expect(find({ VITE_B: "", VITE_SHOP_URL: "https://shop.example" }, environment)).toEqual([]);
  expect(find({ VITE_B: "" }, { SHOP_KEY: "" })).toEqual([]);
});

test("the message names variables and never the value", () => {
  const [exposed] = find({ VITE_A: "canary" }, { SHOP_KEY: "canary" });
  const message = exposed === undefined ? "" : exposureMessage(exposed);
  expect(message).toContain("VITE_A");
  expect(message).toContain("SHOP_KEY");
  expect(message).not.toContain("canary");
});
