/** A picture as steps of a project's own see it. */
export interface StepPicture {
  /** Four bytes a pixel, row by row: red, green, blue, alpha in sRGB, alpha not multiplied in. */
  readonly data: Uint8Array;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
}

/**
 * A step of a project's own: the default export of a module that `genlock.config.ts` names under `steps`. It runs in the child process
 * that makes derivatives, after resizing and padding, once for each size.
 *
 * Its result must depend on nothing but its arguments and its module's own bytes, which are in the key of what it makes;
 * what the module imports is not.
 *
 * @param options as written in the manifest; `undefined`: none.
 * @returns a picture of the same size; `picture.data` may be changed and given back.
 */
export type PictureStep = (
  picture: StepPicture,
  options: unknown,
) => Pick<StepPicture, "data"> | Promise<Pick<StepPicture, "data">>;
