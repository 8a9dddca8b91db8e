import type { GenlockConfig } from "@genlock/runner";

export type { PictureStep, StepPicture } from "@genlock/runner";

/**
 * Gives `genlock.config.ts` its types; the value comes back as it was given.
 *
 * The file lies beside the manifest and exports the answer as its default. It is the only code that genlock loads from
 * a project.
 */
export function defineConfig(config: GenlockConfig): GenlockConfig {
  return config;
}
