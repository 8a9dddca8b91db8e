import cacache from "cacache";

/** What is asked of a store, under the names that it gives itself. */
export interface Way {
  /** Stores bytes and answers the name they are found by. */
  readonly put: (bytes: Buffer, index: number) => Promise<string>;
  /** The bytes, after they were compared with their digest. */
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
  /** Makes sure that there is an entry, in no matter what time. */
  readonly lay: (bytes: Buffer, digest: string) => Promise<void>;
  /** Answers how many entries there are, with what is known of each: digest, size and place. */
  readonly list: () => Promise<number>;
}

/** What this module is asked for by `?algorithm=`; sha512 is what cacache takes when nobody says. */
const algorithms: [string] = [new URL(import.meta.url).searchParams.get("algorithm") ?? "sha512"];

/** A cache of npm's in a folder. */
export function createWay(folder: string): Way {
  return {
    async put(bytes, index) {
      const key = `blob-${index}`;
      await cacache.put(folder, key, bytes, { algorithms });
      return key;
    },
    async read(key) {
      return (await cacache.get(folder, key)).data;
    },
    async lay(bytes, digest) {
      await cacache.put(folder, digest, bytes, { algorithms });
    },
    list: async () => Object.keys(await cacache.ls(folder)).length,
  };
}
