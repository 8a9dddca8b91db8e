import type { ProviderErrorCode } from "@genlock/provider";
import { artErrors } from "./art-errors.ts";
import { assetDiagnostics } from "./asset-diagnostics.ts";
import { batchErrors } from "./batch-errors.ts";
import { editErrors } from "./edit-errors.ts";
import { eventErrors } from "./event-errors.ts";
import { fetchErrors } from "./fetch-errors.ts";
import { fleetErrors } from "./fleet-errors.ts";
import { manifestDiagnostics } from "./manifest-diagnostics.ts";
import { pictureErrors } from "./picture-errors.ts";
import { projectErrors } from "./project-errors.ts";
import { providerErrors } from "./provider-errors.ts";
import type { RegistryEntry } from "./registry-entry.ts";
import { runErrors } from "./run-errors.ts";
import { shardErrors } from "./shard-errors.ts";
import { sharedStoreErrors } from "./shared-store-errors.ts";

/** What can be wrong with what the user wrote. Names never change. */
export const diagnosticRegistry = { ...assetDiagnostics, ...manifestDiagnostics } as const;

/** What can go wrong while doing it. Names never change. */
export const errorRegistry = {
  ...artErrors,
  ...batchErrors,
  ...editErrors,
  ...eventErrors,
  ...fetchErrors,
  ...fleetErrors,
  ...pictureErrors,
  ...projectErrors,
  ...runErrors,
  ...shardErrors,
  ...sharedStoreErrors,
} as const;

/** How a call can fail, as providers say it. Names never change. */
export const providerErrorRegistry: { readonly [code in ProviderErrorCode]: RegistryEntry } =
  providerErrors;

/** The code of a {@link Diagnostic}. */
export type DiagnosticCode = keyof typeof diagnosticRegistry;
/** The code of a {@link GenlockError}. */
export type ErrorCode = keyof typeof errorRegistry;
