import type { FileCreateParams } from "openai/resources/files";
import type {
  ImageCreateVariationParams,
  ImageEditParams,
  ImageGenerateParams,
} from "openai/resources/images";
import type { ResponseCreateParams, Tool } from "openai/resources/responses/responses";
import type * as names from "../support/openai-server/request-names.ts";

// Compiled, never run: the fields that the local server knows are those that the official SDK sends.

/** `true` when both name the same; else what only one of them names. */
type Same<Ours extends PropertyKey, Theirs extends PropertyKey> = [
  Exclude<Ours, Theirs>,
  Exclude<Theirs, Ours>,
] extends [never, never]
  ? true
  : { readonly onlyOurs: Exclude<Ours, Theirs>; readonly onlyTheirs: Exclude<Theirs, Ours> };

/** `true` when they name all of ours; else what they do not. */
type Within<Ours extends PropertyKey, Theirs extends PropertyKey> = [
  Exclude<Ours, Theirs>,
] extends [never]
  ? true
  : { readonly onlyOurs: Exclude<Ours, Theirs> };

type One<List extends readonly PropertyKey[]> = List[number];

/** Each `true` is refused by the compiler where it is not. */
export const checkedFields: {
  readonly generation: Same<One<typeof names.generationNames>, keyof ImageGenerateParams>;
  readonly edit: Same<
    One<typeof names.editNames> | One<typeof names.editFileNames>,
    keyof ImageEditParams
  >;
  readonly variation: Same<
    One<typeof names.variationNames> | "image",
    keyof ImageCreateVariationParams
  >;
  readonly tool: Same<One<typeof names.toolNames>, keyof Tool.ImageGeneration>;
  readonly response: Within<One<typeof names.responseNames>, keyof ResponseCreateParams>;
  readonly upload: Same<One<typeof names.uploadNames>, keyof FileCreateParams>;
} = {
  generation: true,
  edit: true,
  variation: true,
  tool: true,
  response: true,
  upload: true,
};
