import type { SharedBody, SharedObject, SharedObjects } from "@genlock/core";
import { createAuthorize, type Authorize, type PlainRequest } from "./authorize.ts";
import { listS3 } from "./list-s3.ts";
import { listWebdav } from "./list-webdav.ts";
import { namesNoBucket } from "./names-no-bucket.ts";
import type { SharedAddress } from "./parse-address.ts";
import { sendRequest, type Answer, type Patience } from "./send-request.ts";
import { noBucket, outOfReach, readOnly, refused } from "./shared-store-error.ts";

/** What a server is asked with. */
export interface ObjectsOptions {
  readonly address: SharedAddress;
  readonly readToken: string | undefined;
  readonly writeToken: string | undefined;
  readonly patience: Patience;
}

/** Attempts of one write that others race with. */
const mostRaces = 3;

/**
 * Files on a server that speaks plain HTTP, as Bazel's caches do, or S3.
 *
 * @throws GenlockError `SHARED_STORE_INVALID` for a token that is none
 */
export function createObjects(options: ObjectsOptions): SharedObjects {
  return new HttpObjects(options);
}

class HttpObjects implements SharedObjects {
  readonly address: string;
  readonly canWrite: boolean;
  readonly #options: ObjectsOptions;
  readonly #reading: Authorize;
  readonly #writing: Authorize;

  constructor(options: ObjectsOptions) {
    const { address, readToken, writeToken } = options;
    this.#options = options;
    this.address = address.shown;
    // A server without any tokens is open to everybody who reaches it.
    this.canWrite = writeToken !== undefined || readToken === undefined;
    this.#reading = createAuthorize(address, readToken ?? writeToken);
    this.#writing = createAuthorize(address, writeToken);
  }

  async read(name: string, signal?: AbortSignal): Promise<AsyncIterable<Uint8Array> | undefined> {
    const answer = await this.#send({ method: "GET", name, signal });
    if (answer.status === 200) return answer.read();
    return this.#absent(answer, "read");
  }

  async has(name: string, signal?: AbortSignal): Promise<boolean> {
    const answer = await this.#send({ method: "HEAD", name, signal });
    if (answer.status !== 200) return (await this.#absent(answer, "read")) ?? false;
    await answer.close();
    return true;
  }

  async write(
    name: string,
    { digest, ...body }: SharedBody & { readonly digest: string },
    signal?: AbortSignal,
  ): Promise<"written" | "there"> {
    this.#requireWriting();
    for (let race = 1; race <= mostRaces; race += 1) {
      // Not every server knows If-None-Match.
      if (await this.has(name, signal)) return "there";
      const headers = { "if-none-match": "*", "content-type": "application/octet-stream" };
      const answer = await this.#send({ method: "PUT", name, headers, digest, body, signal });
      await this.#endAnswer(answer);
      if (answer.status >= 200 && answer.status < 300) return "written";
      if (answer.status === 412) return "there";
      if (answer.status !== 409) throw this.#failure(answer.status, "write");
    }
    throw this.#failure(409, "write");
  }

  list(folder: string, signal?: AbortSignal): Promise<readonly SharedObject[]> {
    const { address } = this.#options;
    const ask = async (request: PlainRequest): Promise<Answer> => {
      const answer = await sendRequest(this.#sender(), {
        request,
        authorize: this.#reading,
        signal,
      });
      if (![401, 403, 404].includes(answer.status)) return answer;
      await this.#endAnswer(answer);
      if (answer.status === 404) return answer;
      throw refused(this.address, answer.status, "read");
    };
    return address.s3 === undefined
      ? listWebdav(folder, { address, ask })
      : listS3(folder, { address, s3: address.s3, ask });
  }

  async remove(name: string, signal?: AbortSignal): Promise<void> {
    this.#requireWriting();
    const answer = await this.#send({ method: "DELETE", name, signal });
    await answer.close();
    const isGone = answer.status === 404 || answer.status === 410;
    if (!isGone && (answer.status < 200 || answer.status >= 300)) {
      throw this.#failure(answer.status, "write");
    }
  }

  #sender(): { readonly address: string; readonly patience: Patience } {
    return { address: this.address, patience: this.#options.patience };
  }

  #send({ method, name, headers, digest, body, signal }: Wanted): Promise<Answer> {
    const isWriting = method === "PUT" || method === "DELETE";
    const url = `${this.#options.address.base}${name}`;
    // Bytes are hashed as they are: nothing is to be packed on the way.
    const request = { method, url, headers: { "accept-encoding": "identity", ...headers }, digest };
    const authorize = isWriting ? this.#writing : this.#reading;
    return sendRequest(this.#sender(), { request, authorize, body, signal });
  }

  #requireWriting(): void {
    if (!this.canWrite) throw readOnly(this.address);
  }

  async #absent(answer: Answer, verb: "read" | "write"): Promise<undefined> {
    await this.#endAnswer(answer);
    if (answer.status === 404 || answer.status === 410) return undefined;
    throw this.#failure(answer.status, verb);
  }

  async #endAnswer(answer: Answer): Promise<void> {
    if (await namesNoBucket(answer, this.#options.address)) throw noBucket(this.address);
  }

  #failure(status: number, verb: "read" | "write"): Error {
    if (status === 401 || status === 403) return refused(this.address, status, verb);
    const isElsewhere = status >= 300 && status < 400;
    const what = isElsewhere ? `leads elsewhere (${status}), where genlock does not go` : undefined;
    return outOfReach(this.address, what ?? `answered ${status}`);
  }
}

interface Wanted {
  readonly method: PlainRequest["method"];
  readonly name: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly digest?: string | undefined;
  readonly body?: SharedBody | undefined;
  readonly signal?: AbortSignal | undefined;
}
