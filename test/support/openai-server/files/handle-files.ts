import type { ServerResponse } from "node:http";
import type { FileObject } from "openai/resources/files";
import { type ApiError, badParameter } from "../api-error.ts";
import { fieldText } from "../field-text.ts";
import type { ReadRequest } from "../read-request.ts";
import { uploadNames } from "../request-names.ts";
import { sendError, sendObject } from "../send-answer.ts";
import type { FileStore, StoredFile } from "./file-store.ts";

const purposes = ["assistants", "batch", "fine-tune", "vision", "user_data", "evals"];

/** One request to the Files API. */
export interface FileRequest {
  readonly method: string;
  /** Behind `/v1/files`. */
  readonly rest: string;
  readonly read: ReadRequest;
}

/** Answers the Files API. */
export function handleFiles(
  response: ServerResponse,
  { method, rest, read }: FileRequest,
  files: FileStore,
): void {
  const [, id = "", tail = ""] = rest.split("/");
  if (method === "POST" && id === "") {
    upload(response, read, files);
    return;
  }
  const file = files.find(id);
  if (file === undefined) {
    sendError(response, noSuchFile(id));
  } else if (method === "GET" && tail === "content") {
    response.writeHead(200, { "content-type": "application/octet-stream" });
    response.end(file.bytes);
  } else if (method === "DELETE") {
    files.delete(id);
    sendObject(response, { id, object: "file", deleted: true });
  } else {
    sendObject(response, describe(file));
  }
}

/** What the API says where a file is not, or not any more. */
export function noSuchFile(id: string): ApiError {
  return {
    status: 404,
    message: `No such File object: ${id}`,
    type: "invalid_request_error",
    param: "id",
    code: null,
  };
}

function upload(response: ServerResponse, read: ReadRequest, files: FileStore): void {
  const fields = read.body ?? {};
  const [file] = read.files;
  const refusal = refuseUpload(fields, read);
  if (refusal !== undefined || file === undefined) {
    sendError(
      response,
      refusal ??
        badParameter("file", "missing_required_parameter", "'file' is a required property"),
    );
    return;
  }
  const seconds = fields["expires_after[seconds]"];
  const stored = files.add(
    {
      bytes: file.bytes,
      type: file.type,
      filename: file.filename,
      purpose: fieldText(fields["purpose"]),
    },
    seconds === undefined ? undefined : Number(seconds),
  );
  sendObject(response, describe(stored));
}

function refuseUpload(
  fields: { readonly [name: string]: unknown },
  read: ReadRequest,
): ApiError | undefined {
  const unknown = [...Object.keys(fields), ...read.files.map(({ field }) => field)].find(
    (field) => !uploadNames.some((name) => name === field.replace(/\[.*/, "")),
  );
  if (unknown !== undefined) {
    return badParameter(unknown, "unknown_parameter", `Unknown parameter: '${unknown}'.`);
  }
  const purpose = fieldText(fields["purpose"]);
  if (!purposes.includes(purpose)) {
    return badParameter("purpose", "invalid_value", `Invalid value for 'purpose': '${purpose}'.`);
  }
  const anchor = fields["expires_after[anchor]"];
  const seconds = Number(fields["expires_after[seconds]"] ?? 3600);
  return (anchor === undefined || anchor === "created_at") &&
    seconds >= 3600 &&
    seconds <= 2_592_000
    ? undefined
    : badParameter("expires_after", "invalid_value", "Invalid 'expires_after'.");
}

function describe(file: StoredFile): FileObject {
  return {
    id: file.id,
    object: "file",
    bytes: file.bytes.length,
    created_at: file.createdAt,
    filename: file.filename,
    purpose: file.purpose === "vision" ? "vision" : "user_data",
    status: "processed",
    ...(file.expiresAt === undefined ? {} : { expires_at: file.expiresAt }),
  };
}
