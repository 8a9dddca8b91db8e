import type { ImageModelV1, ImageRequest, RequestFinding } from "@genlock/provider";
import { diagnosticAt } from "../diagnostics/diagnostic-at.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { DiagnosticCode } from "../errors/registry.ts";
import { nearestWord } from "../diagnostics/suggestion.ts";
import { imagesPerCall } from "../plan/plan-jobs.ts";
import { backdropFor, transparencyRoute } from "../request/transparency-route.ts";
import { composeRequest } from "../request/compose-request.ts";
import type { Origin, ResolvedAsset } from "../resolve/resolved-asset.ts";
import type { CheckContext } from "./check-assets.ts";
import { checkMasks } from "./check-masks.ts";
import { inputOrigin } from "./input-origin.ts";
import { withAskedTypes } from "./with-asked-types.ts";

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
  const findings = checkTurns(asset, model, context).filter(
    (finding) => owner === undefined || finding.kind !== "unknown-model",
  );
  const ownerFindings = owner === undefined ? [] : checkTurns(asset, owner, context);
  return [...findings, ...ownerFindings]
    .filter((finding) => !isTold(finding, asset))
    .map((finding) => findingDiagnostic(finding, asset));
}

/** An empty prompt, or a prompt file that is not there, is told by who looked for the words. */
function isTold({ field }: RequestFinding, { prompts }: ResolvedAsset): boolean {
  return field === "prompt" && prompts.every((prompt) => prompt.trim() === "");
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

/** What is wrong with the request of any turn, each told once; an asset without a conversation has one request. */
function checkTurns(
  asset: ResolvedAsset,
  model: ImageModelV1,
  context: CheckContext,
): RequestFinding[] {
  if (!asset.conversation) return model.check(checkedRequest(asset, model, context));
  const findings = new Map<string, RequestFinding>();
  for (let turn = 1; turn <= asset.prompts.length; turn += 1) {
    const part = { ...asset, prompts: asset.prompts.slice(0, turn) };
    for (const finding of model.check(checkedRequest(part, model, context))) {
      findings.set(`${finding.kind} ${finding.message}`, finding);
    }
  }
  return [...findings.values()];
}

function checkedRequest(
  asset: ResolvedAsset,
  model: ImageModelV1,
  context: CheckContext,
): ImageRequest {
  const { inputs, lock, providers } = context;
  const route = transparencyRoute(asset, [asset.id], { providers, lock });
  const { candidates, partialImages, settings } = asset;
  const request = composeRequest(asset, {
    inputs,
    lock,
    count: Math.min(candidates, imagesPerCall(model, { api: settings.api, partialImages })),
    partialImages,
    seed: undefined,
    readInput: undefined,
    backdrop: backdropFor(asset, route, model),
  });
  return withAskedTypes(request, asset, context);
}

/** The providers that come from here. */
const ownProviders: readonly string[] = ["draft", "openai"];

function providerMissing(asset: ResolvedAsset, told: Set<string>): Diagnostic[] {
  const key = `provider ${asset.provider}`;
  if (told.has(key)) return [];
  told.add(key);
  // Whoever installs a package by a misspelt name may get a stranger's.
  const meant = nearestWord(asset.provider, ownProviders);
  const install = `Install it where new pictures are made: \`npm install --save-dev @genlock/${asset.provider}\`. What is locked builds without it.`;
  const diagnostic = diagnosticAt({
    code: "PROVIDER_MISSING",
    severity: "warning",
    message: `The provider \`${asset.provider}\` is not installed, so its rules and prices are not known.`,
    hint: meant === undefined || meant === asset.provider ? install : `Did you mean \`${meant}\`?`,
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
  return diagnosticAt({
    code: codes[finding.kind],
    severity: finding.severity,
    message: `\`${asset.id}\`: ${finding.message}`,
    hint: adviceOf(finding),
    at: originOfField(finding.field, asset),
  });
}

/** What to write and the provider's own advice, unless that says the same. */
function adviceOf({ suggestion, hint }: RequestFinding): string | undefined {
  if (suggestion === undefined) return hint;
  const write = `Write \`${String(suggestion)}\`.`;
  if (hint === undefined) return write;
  return hint.includes(`\`${String(suggestion)}\``) ? hint : `${write} ${hint}`;
}

/** Manifest keys by the request's members, where they are spelled otherwise. */
const manifestKeys: { readonly [field: string]: string } = {
  count: "candidates",
  outputFormat: "output_format",
  outputCompression: "output_compression",
  inputFidelity: "input_fidelity",
  partialImages: "partial_images",
  continues: "turns",
};

function originOfField(field: string | undefined, asset: ResolvedAsset): Origin {
  if (field === undefined) return asset.origin;
  if (field === "prompt" && asset.conversation) return asset.origins.get("turns") ?? asset.origin;
  const index = /^images(?:\.(\d+))?$/.exec(field);
  if (index !== null) return originOfInput(index[1], asset);
  return asset.origins.get(manifestKeys[field] ?? field) ?? asset.origin;
}

/** Of one picture that goes in, or of all of them. */
function originOfInput(index: string | undefined, asset: ResolvedAsset): Origin {
  if (index !== undefined) return inputOrigin(asset, Number(index));
  const { origins, origin } = asset;
  const names = ["edit", "variation", "references"];
  return names.map((name) => origins.get(name)).find((at) => at !== undefined) ?? origin;
}
