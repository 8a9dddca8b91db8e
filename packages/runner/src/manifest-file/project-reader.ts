import { decodeText } from "../inputs/decode-text.ts";
import { readInput } from "../inputs/read-input.ts";

/**
 * Reads a text file of the project, by its path relative to the project's folder with `/` between parts, without a byte
 * order mark. `undefined`: it is not there, its real path is not inside the project, or it is no regular file of UTF-8.
 */
export type ProjectReader = (path: string) => Promise<string | undefined>;

/**
 * Makes the reader for manifests, includes and prompt files.
 *
 * @param root absolute path of the project's folder
 */
export function createProjectReader(root: string): ProjectReader {
  return async (path) => {
    const answer = await readInput(root, path);
    return answer.ok ? decodeText(answer.input.bytes) : undefined;
  };
}
