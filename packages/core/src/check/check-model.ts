import type { ImageModelV1, ImageRequest, RequestFinding } from "@genlock/provider";
import { diagnosticAt } from "../diagnostics/diagnostic-at.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { DiagnosticCode } from "../errors/registry.ts";
import { imagesPerCall } from "../plan/plan-jobs.ts";
import { composeRequest } from "../request/compose-request.ts";
import type { Origin, ResolvedAsset } from "../resolve/resolved-asset.ts";
import type { CheckContext } from "./check-assets.ts";
import { checkMasks } from "./check-masks.ts";

/**
 * Checks an asset's request by the rules of its provider's model, and, where the named model belongs to another
 * provider that can be had, by that one's rules too: a project drafted for free must not fail on the day it is switched.
 *
 * @param told what was said once for all assets already; added to.
 */
export function checkModel(
  written: ResolvedAsset,
  context: CheckContext,
  told: Set<string>,
): Diagnostic[] {
  const { providers } = context;
  // What is told of a mask by itself is not told again by every model.
  const asset = checkMasks(written, context).length === 0 ? written : withoutMask(written);
  const model = providers.model(asset.provider, asset.settings.model);
  if (model === undefined) return providerMissing(asset, told);
  const owner = ownerModel(asset, context);
  const request = checkedRequest(asset, model, context);
  const findings = model
    .check(request)
    .filter((finding) => owner === undefined || finding.kind !== "unknown-model");
  const ownerFindings = owner?.check(checkedRequest(asset, owner, context)) ?? [];
  return [...findings, ...ownerFindings].map((finding) => findingDiagnostic(finding, asset));
}

function withoutMask(asset: ResolvedAsset): ResolvedAsset {
  return { ...asset, mask: undefined, region: undefined };
}

/** The named model as the provider sells it that has it in its table, when that is not the asset's own provider. */
function ownerModel(asset: ResolvedAsset, { providers }: CheckContext): ImageModelV1 | undefined {
  const { model } = asset.settings;
  if (model === undefined || providers.provider(asset.provider)?.models.includes(model) === true) {
    return undefined;
  }
  const owner = providers.owner(model);
  return owner === undefined || owner.name === asset.provider
    ? undefined
    : providers.model(owner.name, model);
}

function checkedRequest(
  asset: ResolvedAsset,
  model: ImageModelV1,
  { inputs, lock }: CheckContext,
): ImageRequest {
  return composeRequest(asset, {
    inputs,
    lock,
    count: Math.min(asset.candidates, imagesPerCall(model, asset.partialImages)),
    partialImages: asset.partialImages,
    seed: undefined,
    readInput: undefined,
  });
}

function providerMissing(asset: ResolvedAsset, told: Set<string>): Diagnostic[] {
  const key = `provider ${asset.provider}`;
  if (told.has(key)) return [];
  told.add(key);
  const diagnostic = diagnosticAt({
    code: "PROVIDER_MISSING",
    severity: "warning",
    message: `The provider \`${asset.provider}\` is not installed, so its rules and prices are not known.`,
    hint: `Install it where new pictures are made: \`npm install --save-dev @genlock/${asset.provider}\`. What is locked builds without it.`,
    at: asset.origins.get("provider") ?? asset.origin,
  });
  return [diagnostic];
}

const codes: { readonly [kind in RequestFinding["kind"]]: DiagnosticCode } = {
  unsupported: "REQUEST_UNSUPPORTED",
  invalid: "REQUEST_INVALID",
  "unknown-model": "MODEL_UNKNOWN",
  "unknown-parameter": "PARAMETER_UNKNOWN",
  "retired-model": "MODEL_RETIRED",
  ignored: "REQUEST_IGNORED",
  advice: "REQUEST_ADVICE",
};

function findingDiagnostic(finding: RequestFinding, asset: ResolvedAsset): Diagnostic {
  const suggestion =
    finding.suggestion === undefined ? undefined : `Write \`${String(finding.suggestion)}\`.`;
  return diagnosticAt({
    code: codes[finding.kind],
    severity: finding.severity,
    message: `\`${asset.id}\`: ${finding.message}`,
    hint: [suggestion, finding.hint].filter((part) => part !== undefined).join(" ") || undefined,
    at: originOfField(finding.field, asset),
  });
}

/** Manifest keys by the request's members, where they are spelled otherwise. */
const manifestKeys: { readonly [field: string]: string } = {
  count: "candidates",
  outputFormat: "output_format",
  outputCompression: "output_compression",
  inputFidelity: "input_fidelity",
  partialImages: "partial_images",
};

function originOfField(field: string | undefined, asset: ResolvedAsset): Origin {
  if (field === undefined) return asset.origin;
  return asset.origins.get(manifestKeys[field] ?? field) ?? asset.origin;
}
