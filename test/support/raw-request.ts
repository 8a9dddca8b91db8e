import { request, type OutgoingHttpHeaders } from "node:http";

/** An answer, whole. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** What is sent. */
export interface RawRequest {
  readonly method?: string;
  /** Sent as it is: nothing is resolved or encoded. */
  readonly path: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string;
}

/** Sends a request that no browser's rules apply to: any `Host`, any path. */
export function sendRaw(port: number, sent: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const { method = "GET", path, headers = {}, body } = sent;
    const outgoing = request(
      { host: "127.0.0.1", port, method, path, headers, agent: false },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text: Buffer.concat(chunks).toString("utf8"),
          }),
        );
      },
    );
    outgoing.once("error", reject);
    outgoing.end(body);
  });
}
