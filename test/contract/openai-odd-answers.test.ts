import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib";
import { provider } from "@genlock/openai";
import type { ImageRequest } from "@genlock/provider";
import { describe, expect, onTestFinished, test } from "vitest";
import { callModel, failModel } from "../support/call-model.ts";
import { inputPicture } from "../support/input-picture.ts";

const picture = Buffer.from(await (await inputPicture("png", "teal")).read());
const base64 = picture.toString("base64");
const lines = base64.replaceAll(/(.{76})/g, "$1\r\n");
const dataUrl = `data:image/png;base64,${base64}`;
const usage = {
  input_tokens: 20,
  input_tokens_details: { text_tokens: 20, image_tokens: 0 },
  output_tokens: 272,
  output_tokens_details: { image_tokens: 272, text_tokens: 0 },
  total_tokens: 292,
};

type Answer = (response: ServerResponse, request: IncomingMessage, origin: string) => void;

/** A model whose service answers every call in one way; \`/picture\` is a picture, \`/gone\` is nothing. */
async function modelThatHears(answer: Answer) {
  let calls = 0;
  const server = createServer((request, response) => {
    request.resume().once("end", () => {
      const origin = `http://${request.headers.host}`;
      if (request.url === "/picture") {
        response.end(picture);
      } else if (request.url === "/gone") {
        response.writeHead(404).end();
      } else {
        calls += 1;
        answer(response, request, origin);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const environment = {
    OPENAI_API_KEY: "sk-odd-0123456789",
    OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`,
  };
  return {
    model: provider.model("gpt-image-1-mini", { environment }),
    calls: () => calls,
    origin: `http://127.0.0.1:${port}`,
  };
}

/** What the first picture of the only answer is, and the result. */
async function pictureFrom(answer: Answer, changes: Partial<ImageRequest> = {}) {
  const { model } = await modelThatHears(answer);
  const { pictures, result } = await callModel(model, changes);
  return { first: pictures[0], result };
}

function json(value: unknown): Answer {
  return (response) => response.setHeader("content-type", "application/json").end(text(value));
}

function text(value: unknown): string {
  return JSON.stringify(value);
}

function events(list: readonly object[], type = "text/event-stream"): Answer {
  const body = list.map((event) => `data: ${text(event)}\n\n`).join("");
  return (response) => response.setHeader("content-type", type).end(body);
}

const whole = { created: 1, data: [{ b64_json: base64 }], usage };
const completed = { type: "image_generation.completed", b64_json: base64, usage };

describe("a picture that came is kept", () => {
  test.each<[string, unknown]>([
    [
      "beside fields nobody knows",
      { ...whole, watermark: { by: ["x"] }, data: [{ b64_json: base64, id: 1 }] },
    ],
    ["in lines", { data: [{ b64_json: lines }] }],
    ["as a data URL", { data: [{ b64_json: dataUrl }] }],
    ["as a data URL in place of a link", { data: [{ url: dataUrl }] }],
    ["beside an empty link", { data: [{ url: "", b64_json: base64 }] }],
    ["beside an error that says nothing", { ...whole, error: { message: "", code: null } }],
  ])("%s", async (_, answer) => {
    expect((await pictureFrom(json(answer))).first).toEqual(picture);
  });

  test("behind a link beside an empty text", async () => {
    const { first, result } = await pictureFrom((response, _, origin) => {
      response.end(
        text({ data: [{ b64_json: "", url: `${origin}/picture`, revised_prompt: "" }] }),
      );
    });
    expect(first).toEqual(picture);
    expect(result.images).toEqual([{ index: 0, revisedPrompt: undefined }]);
  });

  test.each([
    ["gzip", gzipSync],
    ["x-gzip", gzipSync],
    ["br", brotliCompressSync],
    ["zstd", zstdCompressSync],
  ] as const)("packed by %s", async (packing, pack) => {
    const { first } = await pictureFrom((response) => {
      response.setHeader("content-encoding", packing).end(pack(text(whole)));
    });
    expect(first).toEqual(picture);
  });

  test.each(["text/plain", "text/event-stream", "image/png"])("as %s", async (type) => {
    const { first } = await pictureFrom((response) =>
      response.setHeader("content-type", type).end(text(whole)),
    );
    expect(first).toEqual(picture);
  });

  test("behind a byte order mark and pieces of white space", async () => {
    const { first } = await pictureFrom((response) => {
      response.write("\u{feff}");
      setImmediate(() => {
        response.write("\n  \n");
        setImmediate(() => response.end(text(whole)));
      });
    });
    expect(first).toEqual(picture);
  });

  test("under headers of hundreds of kilobytes", async () => {
    const { first } = await pictureFrom((response) => {
      for (let index = 0; index < 50; index += 1) {
        response.setHeader(`x-trace-${index}`, "t".repeat(4000));
      }
      response.end(text(whole));
    });
    expect(first).toEqual(picture);
  });

  test("where others of the same answer are missing", async () => {
    const { model } = await modelThatHears((response, _, origin) => {
      const broken = { url: `${origin}/gone` };
      response.end(text({ data: [{ b64_json: base64 }, {}, broken] }));
    });
    const { pictures, result } = await callModel(model, { count: 3 });
    expect(pictures).toEqual([picture]);
    expect(result.images).toHaveLength(1);
    expect(result.warnings.map(({ message }) => message)).toEqual([
      "The service answered 1 pictures, not 3.",
      expect.stringContaining("nothing where picture 2 should be"),
      expect.stringContaining("picture 3"),
    ]);
  });
});

describe("a streamed picture that came is kept", () => {
  const heard = { partialImages: 1 };

  test.each<[string, Answer]>([
    ["in lines", events([{ ...completed, b64_json: lines }])],
    ["as a data URL", events([{ ...completed, b64_json: dataUrl }])],
    ["after events nobody knows", events([{ type: "image_generation.thought" }, completed])],
    ["as JSON by its type", events([completed], "application/json")],
    [
      "without a type, after a comment",
      (response) => response.end(`: hi\n\ndata: ${text(completed)}\n\n`),
    ],
    ["without an empty line at the end", (response) => response.end(`data: ${text(completed)}`)],
  ])("%s", async (_, answer) => {
    expect((await pictureFrom(answer, heard)).first).toEqual(picture);
  });
});

describe("responses", () => {
  const drawn = { id: "ig_1", type: "image_generation_call", status: "completed", result: base64 };
  const response = {
    id: "resp_1",
    status: "completed",
    output: [drawn],
    usage: { input_tokens: 100, output_tokens: 50 },
    tool_usage: { image_gen: usage },
  };
  const done = { type: "response.output_item.done", item: drawn };
  const over = { api: "responses", partialImages: 1 } as const;

  test.each<[string, Answer]>([
    ["in lines", json({ ...response, output: [{ ...drawn, result: lines }] })],
    [
      "in lines of a stream",
      events([
        { ...done, item: { ...drawn, result: lines } },
        { type: "response.completed", response },
      ]),
    ],
    [
      "told before and left out at the end",
      events([done, { type: "response.completed", response: { ...response, output: [] } }]),
    ],
    ["told at the end only", events([{ type: "response.completed", response }])],
  ])("a picture is kept, %s", async (_, answer) => {
    const { first, result } = await pictureFrom(answer, over);
    expect(first).toEqual(picture);
    expect(result.images).toHaveLength(1);
    expect(result.cost).toBeCloseTo((20 * 2 + 272 * 8 + 100 * 0.75 + 50 * 4.5) / 1e6, 9);
  });

  const failed = { ...drawn, status: "failed", result: null };
  const why = { code: "moderation_blocked", message: "no", type: "image_generation_user_error" };

  test("a picture that failed for a reason costs its words, and what the bill says", async () => {
    const blocked = { ...response, output: [{ ...failed, error: why }] };
    const told = await modelThatHears(json(blocked));
    const withBill = await failModel(told.model, { api: "responses" });
    expect(withBill).toMatchObject({ code: "PROVIDER_BLOCKED", outcome: "rejected" });
    expect(withBill.cost).toBeCloseTo((20 * 2 + 272 * 8 + 100 * 0.75 + 50 * 4.5) / 1e6, 9);
    const untold = await modelThatHears(json({ ...blocked, tool_usage: null }));
    const wordsOnly = await failModel(untold.model, { api: "responses" });
    expect(wordsOnly.cost).toBeCloseTo((100 * 0.75 + 50 * 4.5) / 1e6, 9);
  });

  test("what may have been paid is not counted as its words alone", async () => {
    const error = { code: "server_error", message: "broken" };
    const { model } = await modelThatHears(
      json({ ...response, output: [], status: "failed", error }),
    );
    const failure = await failModel(model, { api: "responses" });
    expect(failure).toMatchObject({ outcome: "ambiguous", cost: undefined });
  });
});

test("a bill that does not part words from pictures is a price only where no picture went in", async () => {
  const bill = { input_tokens: 20, output_tokens: 272, total_tokens: 292 };
  const answer = json({ ...whole, usage: bill });
  const drawn = await pictureFrom(answer);
  expect(drawn.result.cost).toBeCloseTo((20 * 2 + 272 * 8) / 1e6, 9);
  const images = [await inputPicture("png", "red")];
  const edited = await pictureFrom(answer, { operation: "edit", images });
  expect(edited.result.cost).toBeUndefined();
});

describe("refusals", () => {
  test("an empty account is known in a packed answer too", async () => {
    const error = {
      message: "You exceeded your quota",
      type: "insufficient_quota",
      code: "insufficient_quota",
    };
    const { model } = await modelThatHears((response) => {
      response.writeHead(429, { "content-encoding": "gzip" }).end(gzipSync(text({ error })));
    });
    expect(await failModel(model)).toMatchObject({ code: "PROVIDER_QUOTA", retryable: false });
  });

  test("what cannot be unpacked is a refusal without words", async () => {
    const { model } = await modelThatHears((response) => {
      response.writeHead(400, { "content-encoding": "gzip" }).end("no gzip");
    });
    expect((await failModel(model)).message).toBe("The service answered 400 without saying why.");
  });

  test("details of other servers are told", async () => {
    const { model } = await modelThatHears((response) => {
      response.writeHead(422).end(text({ detail: "size is not allowed here" }));
    });
    expect((await failModel(model)).message).toContain("422: size is not allowed here");
  });

  test.each([301, 302, 303, 307, 308])(
    "a redirect by %i is told and not followed",
    async (status) => {
      const elsewhere = await modelThatHears(json(whole));
      const { model, calls } = await modelThatHears((response) => {
        response.writeHead(status, { location: elsewhere.origin }).end();
      });
      const error = await failModel(model);
      expect(error).toMatchObject({
        code: "PROVIDER_REFUSED",
        outcome: "rejected",
        retryable: false,
      });
      expect(error.message).toContain("sends elsewhere");
      expect(error.hint).toContain("OPENAI_BASE_URL");
      expect(calls()).toBe(1);
      expect(elsewhere.calls()).toBe(0);
    },
  );
});
