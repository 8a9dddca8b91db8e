import { createHash } from "node:crypto";
import { provider } from "@genlock/openai";
import type { ImageInput } from "@genlock/provider";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { callModel, failModel, imageRequest } from "../support/call-model.ts";
import { inputPicture, largePicture } from "../support/input-picture.ts";
import { type OpenAIServer, startOpenAIServer } from "../support/openai-server/index.ts";
import { rememberFiles } from "../support/remembered-files.ts";

const megabyte = 1024 * 1024;
let large: ImageInput;
let server: OpenAIServer;
beforeAll(async () => {
  large = await largePicture(5 * megabyte);
});
beforeEach(async () => {
  server = await startOpenAIServer();
});
afterEach(() => server.close());

function model(environment: { [name: string]: string } = {}) {
  return provider.model("gpt-image-2", {
    environment: { OPENAI_API_KEY: server.key, OPENAI_BASE_URL: server.baseUrl, ...environment },
  });
}

function paths(): string[] {
  return server.requests.map(({ path }) => path.replace("/v1", ""));
}

describe("a large picture", () => {
  test("is uploaded once and then named", async () => {
    const files = rememberFiles();
    const small = await inputPicture("jpeg", "blue", "reference");
    const edit = { operation: "edit", images: [large, small] } as const;
    await callModel(model(), edit, { files });
    const { pictures, result } = await callModel(model(), edit, { files });
    expect(pictures).toHaveLength(1);
    expect(paths()).toEqual(["/files", "/images/edits", "/images/edits"]);
    const [upload, ...edits] = server.requests;
    expect(upload?.body).toEqual({
      purpose: "vision",
      "expires_after[anchor]": "created_at",
      "expires_after[seconds]": "604800",
    });
    expect(
      createHash("sha256")
        .update(upload?.files[0]?.bytes ?? "")
        .digest("hex"),
    ).toBe(large.digest);
    const [id] = [...files.known.values()].map((file) => file.id);
    for (const { body, headers } of edits) {
      expect(headers["content-type"]).toMatch(/^application\/json/);
      expect(body).toMatchObject({
        model: "gpt-image-2",
        prompt: "A lighthouse in fog",
        images: [
          { file_id: id },
          { image_url: expect.stringMatching(/^data:image\/jpeg;base64,/) },
        ],
      });
    }
    expect(result.usage?.inputImageTokens).toBe(2 * 323);
  });

  test("is shared by both APIs", async () => {
    const files = rememberFiles();
    await callModel(model(), { operation: "edit", images: [large] }, { files });
    const changes = { api: "responses", operation: "edit", images: [large] } as const;
    await callModel(model(), changes, { files });
    expect(paths()).toEqual(["/files", "/images/edits", "/responses"]);
    expect(JSON.stringify(server.requests[2]?.body)).toContain('"file_id":"file-');
  });

  test("travels with the call where nobody remembers uploads", async () => {
    await callModel(model(), { operation: "edit", images: [large] });
    expect(paths()).toEqual(["/images/edits"]);
    expect(server.requests[0]?.files).toHaveLength(1);
  });

  test("is uploaded all the same where no data URL can hold it", async () => {
    const huge = await largePicture(16 * megabyte);
    await callModel(model(), { api: "responses", operation: "edit", images: [huge] });
    expect(paths()).toEqual(["/files", "/responses"]);
  });

  test("is uploaded anew once it has expired or is about to", async () => {
    const files = rememberFiles();
    const edit = { operation: "edit", images: [large] } as const;
    await callModel(model(), edit, { files });
    for (const [key, file] of files.known) {
      files.known.set(key, { ...file, expiresAt: Date.now() + 60_000 });
    }
    await callModel(model(), edit, { files });
    expect(paths()).toEqual(["/files", "/images/edits", "/files", "/images/edits"]);
  });

  test("is uploaded anew where the service has lost it, and that once", async () => {
    const files = rememberFiles();
    const edit = { operation: "edit", images: [large] } as const;
    await callModel(model(), edit, { files });
    server.deleteFiles();
    await callModel(model(), edit, { files });
    expect(server.requests.map(({ status }) => status)).toEqual([200, 200, 404, 200, 200]);
    expect(server.billed).toHaveLength(2);
    const gone = {
      kind: "status",
      status: 400,
      code: "image_file_not_found",
      message: "gone",
    } as const;
    server.enqueueFault(gone, gone);
    const error = await failModel(model(), edit, { files });
    expect(error).toMatchObject({ code: "PROVIDER_REFUSED", outcome: "rejected" });
    expect(files.known.size).toBe(0);
  });

  test("is another one for another account", async () => {
    const files = rememberFiles();
    const edit = { operation: "edit", images: [large] } as const;
    await callModel(model(), edit, { files });
    await callModel(model({ OPENAI_PROJECT_ID: "proj-2" }), edit, { files });
    expect(paths().filter((path) => path === "/files")).toHaveLength(2);
    expect([...files.known.keys()].join()).toMatch(/^[0-9a-f]{64},[0-9a-f]{64}$/);
  });

  test("travels with the call where the server has no Files API", async () => {
    server.enqueueFault({ kind: "upload-status", status: 404 });
    const files = rememberFiles();
    await callModel(model(), { operation: "edit", images: [large] }, { files });
    expect(paths()).toEqual(["/files", "/images/edits"]);
    expect(server.requests[1]?.files).toHaveLength(1);
  });

  test.each([
    [500, "PROVIDER_UNAVAILABLE", "not-sent", true],
    [429, "PROVIDER_RATE_LIMITED", "rejected", true],
    [413, "PROVIDER_REFUSED", "rejected", false],
  ])("whose upload fails with %d costs nothing", async (status, code, outcome, retryable) => {
    server.enqueueFault({ kind: "upload-status", status });
    const files = rememberFiles();
    const error = await failModel(model(), { operation: "edit", images: [large] }, { files });
    expect(error).toMatchObject({ code, outcome, retryable });
    expect(server.billed).toHaveLength(0);
  });
});

describe("a picture that is named by its file id", () => {
  const uploaded = async (): Promise<ImageInput> => {
    const id = server.addFile(await large.read());
    const { role, label } = large;
    const unknown = { digest: undefined, mediaType: undefined, byteLength: undefined };
    const unmeasured = { width: undefined, height: undefined, hasAlpha: undefined };
    return {
      role,
      label,
      ...unknown,
      ...unmeasured,
      elsewhere: { kind: "file-id", name: id },
      read: () => Promise.reject(new Error("only the service has it")),
    };
  };

  test("goes by it in both APIs, and nothing is uploaded", async () => {
    const files = rememberFiles();
    const image = await uploaded();
    const named = { file_id: image.elsewhere?.name };
    await callModel(model(), { operation: "edit", images: [image] }, { files });
    expect(server.requests[0]?.body).toMatchObject({ images: [named] });
    const changes = { api: "responses", operation: "edit", images: [image] } as const;
    await callModel(model(), changes, { files });
    expect(JSON.stringify(server.requests[1]?.body)).toContain(JSON.stringify(named).slice(1, -1));
    expect(paths()).toEqual(["/images/edits", "/responses"]);
  });

  test("and is not there is refused, once, and costs nothing", async () => {
    const image = await uploaded();
    server.deleteFiles();
    const request = { operation: "edit", images: [image] } as const;
    const error = await failModel(model(), request, { files: rememberFiles() });
    expect(error).toMatchObject({ outcome: "rejected", retryable: false });
    expect(error.hint).toContain("or name the file itself");
    expect(paths()).toEqual(["/images/edits"]);
    expect(server.billed).toHaveLength(0);
  });

  test.each([
    ["dall-e-2", "edit"],
    ["dall-e-2", "variation"],
  ] as const)("is refused before anything is sent by %s for an %s", async (name, operation) => {
    const images = [await uploaded()];
    const own = provider.model(name, { environment: {} });
    const findings = own.check(imageRequest({ operation, images, prompt: "" }));
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: "error", kind: "unsupported", field: "images.0" }),
    );
  });
});
