import { describe, expect, test } from "vitest";
import { backdropText, chooseKeyColour } from "./backdrop.ts";
import { composePrompt } from "./compose-prompt.ts";

const colourFor = (...prompts: string[]): string => chooseKeyColour({ prompts, styles: [] });

describe("the colour of a backdrop", () => {
  test.each([
    ["A wooden door", "#ff00ff"],
    ["A green leaf on a blue sea", "#ff00ff"],
    ["A pink rose", "#00ff00"],
    ["A PURPLE unicorn, lilac mane", "#00ff00"],
    ["A pink flamingo under a palm tree", "#0000ff"],
    ["A badge in #ee10d8", "#00ff00"],
    ["A pinkish-brown brick", "#ff00ff"],
  ])("%s: %s", (prompt, colour) => {
    expect(colourFor(prompt)).toBe(colour);
  });

  test("goes by styles too", () => {
    const styles = [{ before: "Bubblegum pink." }, { after: "Magenta ink." }];
    expect(chooseKeyColour({ prompts: ["A door"], styles })).toBe("#00ff00");
  });
});

test("a backdrop is asked for after everything else, with its name and its digits", () => {
  const backdrop = { colour: "#00ff00", background: undefined };
  const text = composePrompt({
    prompt: "A rose",
    styles: [{ before: "Oil.", after: "Soft." }],
    labels: ["a vase"],
    backdrop,
  });
  expect(text).toBe(`Oil.\n\nA rose\n\nSoft.\n\nImage 1 is a vase.\n\n${backdropText(backdrop)}`);
  expect(text).toContain("solid green (#00FF00) background");
});
