import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "s3rver";
import { onTestFinished } from "vitest";

/** A bucket on a server that speaks S3. It checks no signatures, so it proves the protocol and nothing of access. */
export interface S3Bucket {
  /** For `GENLOCK_STORE`. */
  readonly url: string;
  /** For `GENLOCK_STORE_WRITE_TOKEN`. */
  readonly token: string;
}

/** Starts such a server; it ends with the test. */
export async function startS3(): Promise<S3Bucket> {
  const server = new S3rver({
    address: "127.0.0.1",
    port: 0,
    silent: true,
    directory: mkdtempSync(join(tmpdir(), "genlock-s3-")),
    configureBuckets: [{ name: "pictures", configs: [] }],
  });
  const { port } = await server.run();
  onTestFinished(() => server.close());
  const endpoint = encodeURIComponent(`http://127.0.0.1:${port}`);
  return {
    url: `s3://pictures/team/site?region=eu-central-1&endpoint=${endpoint}`,
    token: "S3RVER:S3RVER",
  };
}
