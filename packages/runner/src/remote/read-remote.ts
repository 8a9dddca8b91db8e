import { describe, openRemote, type RemoteOptions } from "./open-remote.ts";
import { RemoteError } from "./remote-error.ts";

/** How much and how long is read. */
export interface RemoteLimits {
  /** Bytes. */
  readonly bytes: number;
  /** Milliseconds for all of it. */
  readonly time: number;
}

/**
 * Reads all bytes behind an address, within limits that hold whatever the server does.
 *
 * @throws RemoteError, or the reason of the signal
 */
export async function readRemote(
  url: string,
  options: RemoteOptions & { readonly limits: RemoteLimits },
): Promise<Uint8Array> {
  const { limits } = options;
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(limits.time)]);
  const answer = await openRemote(url, { ...options, signal });
  try {
    if ((answer.byteLength ?? 0) > limits.bytes) throw tooMuch(limits);
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of answer.body) {
      length += chunk.byteLength;
      if (length > limits.bytes) throw tooMuch(limits);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    throw describe(error, signal);
  } finally {
    await answer.close();
  }
}

function tooMuch({ bytes }: RemoteLimits): RemoteError {
  return new RemoteError("failed", `sends more than ${Math.floor(bytes / 1024 / 1024)} MB`);
}
