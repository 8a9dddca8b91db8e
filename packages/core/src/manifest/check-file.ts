import type { Fragment, GenlockManifest } from "@genlock/schemas";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { sortDiagnostics } from "../diagnostics/sort-diagnostics.ts";
import type { SourceFile } from "../diagnostics/source-file.ts";
import type { ChangedLines } from "./compiled/changed-stretch.ts";
import { explainAssetIds } from "./explain/explain-asset-ids.ts";
import { explainErrors } from "./explain/explain-errors.ts";
import { explainIndentation } from "./explain/explain-indentation.ts";
import type { ShapeProblem } from "./explain/shape-problem.ts";
import { pruneBroken } from "./prune-broken.ts";
import { findErrors } from "./validate.ts";
import type { ValidationError } from "./validation-error.ts";
import { limits } from "./yaml/limits.ts";
import { parseYaml, type ParsedYaml } from "./yaml/parse-yaml.ts";
import type { Place } from "./yaml/place.ts";

/** What a file says, once its shape is right. */
export type ValidContent =
  | { readonly kind: "manifest"; readonly value: GenlockManifest }
  | { readonly kind: "fragment"; readonly value: Fragment };

/** One file of a manifest after parsing and checking. */
export interface CheckedFile {
  readonly source: SourceFile;
  /** `undefined`: the text could not be read, or its shape is not right. */
  readonly content: ValidContent | undefined;
  /** Where the shape is not right: what is left without what is wrong, for a look at the rest in the same pass. */
  readonly partial: ValidContent | undefined;
  /** Ids, as written, of assets that `partial` lacks in whole or in part. */
  readonly brokenAssets: readonly string[];
  /** Whether `partial` may lack assets and styles of which nobody can say the names. */
  readonly lacksNames: boolean;
  /** The files it includes, as written; told even where other parts of it are not right. */
  readonly include: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly locate: ParsedYaml["locate"];
  /** Where everything in the file stands; `undefined`: the text could not be read, or it was compiled before. */
  readonly place: Place | undefined;
  /** Where things stood when it was last read whole, and what changed since; `undefined`: it was read whole. */
  readonly updated?: UpdatedPlaces | undefined;
}

/** Places in an earlier text, and the lines that changed after it, the oldest change first. */
export interface UpdatedPlaces {
  readonly locate: ParsedYaml["locate"];
  readonly changes: readonly ChangedLines[];
}

/** Parses a file and checks its shape. */
export function checkFile(source: SourceFile, kind: "manifest" | "fragment"): CheckedFile {
  const { content: parsed, diagnostics, locate } = parseYaml(source);
  const file = { source, locate, place: parsed?.place };
  if (parsed === undefined) {
    return {
      ...file,
      ...nothingLeft,
      lacksNames: true,
      content: undefined,
      include: [],
      diagnostics,
    };
  }
  const { value } = parsed;
  const told = new Set(
    diagnostics.flatMap(({ code, pointer }) =>
      code === "MANIFEST_DUPLICATE_KEY" ? [] : [pointer],
    ),
  );
  const finding: Finding = { kind, value, errors: findErrors(value, kind) };
  const problems = explainIndentation(explainErrors(finding.errors), value);
  const badIds = explainAssetIds(Object.keys(memberOf(value, "assets") ?? {}));
  const shape = [...problems.filter(({ pointer }) => !told.has(pointer)), ...badIds];
  const all = [...diagnostics, ...shape.map((problem) => toDiagnostic(problem, locate))];
  const isSound = all.every(({ severity }) => severity !== "error");
  return {
    ...file,
    ...(isSound ? nothingLeft : partOf(finding, all)),
    content: isValid(finding) ? finding : undefined,
    include: textsOf(memberOf(value, "include")),
    diagnostics: withinLimit(all),
  };
}

const nothingLeft = { partial: undefined, brokenAssets: [], lacksNames: false } as const;

/** Where keys are names. */
const naming: ReadonlySet<string> = new Set(["/assets", "/styles"]);

/** What is left of a file without what is wrong in it, if that is right. */
function partOf(
  { kind, value }: Finding,
  diagnostics: readonly Diagnostic[],
): Pick<CheckedFile, "partial" | "brokenAssets" | "lacksNames"> {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  // A key that is none is passed over: nothing else need go.
  const passedOver = errors.filter(
    ({ code, pointer }) => code === "MANIFEST_KEY_INVALID" && naming.has(pointer),
  );
  const pruned = pruneBroken(
    value,
    errors.filter((error) => !passedOver.includes(error)).map(({ pointer }) => pointer),
  );
  const { brokenAssets } = pruned;
  const lacksNames = pruned.lacksNames || passedOver.length > 0;
  // Without a wrong field an asset may lack what every asset needs; then nothing of it is left.
  const missing = findErrors(pruned.value, kind).map(({ instancePath }) =>
    instancePath.split("/").slice(0, 3).join("/"),
  );
  const again = missing.length === 0 ? pruned : pruneBroken(pruned.value, missing);
  const left: Finding = { kind, value: again.value, errors: findErrors(again.value, kind) };
  return {
    partial: isValid(left) ? left : undefined,
    brokenAssets: [...new Set([...brokenAssets, ...again.brokenAssets])],
    lacksNames: lacksNames || again.lacksNames || !isValid(left),
  };
}

/** What was checked, and what was found. */
interface Finding {
  readonly kind: "manifest" | "fragment";
  readonly value: unknown;
  readonly errors: readonly ValidationError[];
}

function isValid(finding: Finding): finding is Finding & ValidContent {
  return finding.errors.length === 0;
}

/** A member of what may be an object; `undefined` where it is none, or has no such member. */
function memberOf(value: unknown, name: string): object | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const member: unknown = Object.getOwnPropertyDescriptor(value, name)?.value;
  return typeof member === "object" &&
    member !== null &&
    Array.isArray(member) === (name === "include")
    ? member
    : undefined;
}

function textsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === "string") : [];
}

function toDiagnostic(
  { part, ...problem }: ShapeProblem,
  locate: ParsedYaml["locate"],
): Diagnostic {
  return { ...problem, severity: "error", range: locate(problem.pointer, part) };
}

/** The first problems by place, and that there are more, if there are. */
function withinLimit(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= limits.problems) return diagnostics;
  const told = sortDiagnostics(diagnostics).slice(0, limits.problems);
  const rest: Diagnostic = {
    code: "MANIFEST_MORE_PROBLEMS",
    severity: "error",
    message: `This file has more problems than the ${limits.problems} that are shown.`,
    hint: "Repair these first, and check again.",
    pointer: "",
    range: told.at(-1)?.range,
  };
  return [...told, rest];
}
