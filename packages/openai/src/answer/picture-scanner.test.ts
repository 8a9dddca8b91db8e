import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { BadAnswer } from "./bad-answer.ts";
import { PictureScanner } from "./picture-scanner.ts";

async function scan(json: string, size = 7) {
  const pictures: Buffer[] = [];
  const ended: number[] = [];
  const scanner = new PictureScanner({
    open: (index) => ({
      write: async (bytes) => {
        pictures[index] = Buffer.concat([pictures[index] ?? Buffer.alloc(0), bytes]);
      },
      end: async () => void ended.push(index),
    }),
  });
  const bytes = Buffer.from(json);
  for (let at = 0; at < bytes.length; at += size) {
    await scanner.write(bytes.subarray(at, at + size));
  }
  return { ...scanner.end(), pictures, ended };
}

const first = randomBytes(100);
const second = randomBytes(101);

test("pictures are found at every cut, and nothing else is lost", async () => {
  const json = JSON.stringify({
    created: 1,
    note: 'a \\ "b64_json": "x" \u{1f600}',
    data: [
      { b64_json: first.toString("base64"), revised_prompt: 'say "hi" \\' },
      { url: "https://example.org/a.png" },
      { revised_prompt: null, b64_json: second.toString("base64") },
    ],
    b64_json: "outside",
    nested: { data: [{ b64_json: "elsewhere" }] },
    usage: { total_tokens: 7 },
  });
  for (let size = 1; size < 60; size++) {
    const { answer, written, pictures, ended } = await scan(json, size);
    expect(written).toEqual([0, 2]);
    expect(ended).toEqual([0, 2]);
    expect(pictures[0]).toEqual(first);
    expect(pictures[2]).toEqual(second);
    expect(answer).toEqual({
      created: 1,
      note: 'a \\ "b64_json": "x" \u{1f600}',
      data: [
        { b64_json: "", revised_prompt: 'say "hi" \\' },
        { url: "https://example.org/a.png" },
        { revised_prompt: null, b64_json: "" },
      ],
      b64_json: "outside",
      nested: { data: [{ b64_json: "elsewhere" }] },
      usage: { total_tokens: 7 },
    });
  }
});

test("escapes that stand in base64 are read at every cut", async () => {
  const base64 = Buffer.from([255, 239, 191, 255, 254, 253, 251]).toString("base64");
  const escaped = base64
    .replaceAll("/", "\\/")
    .replaceAll("+", "\\u002b")
    .replaceAll("=", "\\u003D\\n");
  for (let size = 1; size < 20; size++) {
    const { pictures } = await scan(`{"data":[{"b64_json":"${escaped}"}]}`, size);
    expect(pictures[0]?.toString("base64")).toBe(base64);
  }
});

test("the beginning of a data URL is left out at every cut", async () => {
  const base64 = first.toString("base64");
  for (let size = 1; size < 40; size++) {
    const json = `{"data":[{"b64_json":"data:image/png;charset=utf-8;base64,${base64}"}]}`;
    expect((await scan(json, size)).pictures[0]).toEqual(first);
  }
});

test("an empty text beside a link is no picture, at every cut", async () => {
  for (let size = 1; size < 40; size++) {
    const { answer, written } = await scan('{"data":[{"b64_json":"","url":"https://a.b"}]}', size);
    expect(written).toEqual([]);
    expect(answer).toEqual({ data: [{ b64_json: "", url: "https://a.b" }] });
  }
});

test("base64 that looks like the beginning of a data URL is a picture", async () => {
  const bytes = Buffer.from("data", "base64");
  for (let size = 1; size < 6; size++) {
    const { pictures } = await scan('{"data":[{"b64_json":"dataAAAA"}]}', size);
    expect(pictures[0]).toEqual(Buffer.concat([bytes, Buffer.from("AAAA", "base64")]));
  }
});

test("white space anywhere does no harm", async () => {
  const json = JSON.stringify({ data: [{ b64_json: first.toString("base64") }] }, null, "\t");
  expect((await scan(`\n ${json} \r\n`)).pictures[0]).toEqual(first);
});

describe("bad answers", () => {
  test.each([
    ["", "nothing"],
    ["   ", "nothing"],
    ["<html>", "a web page"],
    ["[]", "no JSON object"],
    ["null", "no JSON object"],
    ['{"data":[{"b64_json":"AAAA', "breaks off"],
    ['{"data":[{"b64_json":"AAAA"}]', "breaks off"],
    ['{"data":[{"b64_json":"AAAA"}]}}', "breaks off"],
    ['{"data":[{"b64_json":"data:,"}]}', "broken base64 in picture 1"],
    ['{"data":[{"b64_json":"A\\tAA"}]}', "an escape"],
    ['{"data":[{"b64_json":"AAA\\', "breaks off"],
    ['{"data":[{"b64_json":"AAAA","b64_json":"AAAA"}]}', "picture 1 twice"],
    ["[".repeat(65), "more than 64 levels"],
  ])("%s", async (json, says) => {
    const failing = scan(json);
    await expect(failing).rejects.toBeInstanceOf(BadAnswer);
    await expect(failing).rejects.toThrow(says);
  });

  test("a frame without end", async () => {
    const scanning = scan(`{"x":"${"y".repeat(34_000_000)}"}`, 65_536).then(() => "read");
    await expect(scanning).rejects.toThrow("no picture");
  });
});
