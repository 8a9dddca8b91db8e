import type { Diagnostic, RegistryEntry } from "@genlock/core";
import { explainCode } from "@genlock/core";
import { readPackageVersion } from "../command-line/package-version.ts";
import type { ToldError } from "./error-report.ts";
import type { AnnotationPlace } from "./github-annotations.ts";
import { repositoryPath } from "./repository-path.ts";

/** A SARIF 2.1.0 log as JSON. */
export type SarifLog = { readonly [member: string]: unknown };

/**
 * Diagnostics as a SARIF 2.1.0 log, which code scanning shows beside the lines. Rules come from the registry of codes;
 * paths start at the root of the checkout.
 */
export function sarifLog(diagnostics: readonly Diagnostic[], place: AnnotationPlace): SarifLog {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const results = diagnostics.map((diagnostic) => ({
    ruleId: diagnostic.code,
    ruleIndex: codes.indexOf(diagnostic.code),
    level: diagnostic.severity,
    message: { text: textOf(diagnostic) },
    locations: [{ physicalLocation: locationOf(diagnostic, place) }],
  }));
  return logOf({
    rules: codes.map((code) => ruleOf(code, diagnostics)),
    results,
    invocations: [{ executionSuccessful: true }],
  });
}

/** What stopped the command before it could look for anything, as a SARIF 2.1.0 log without results. */
export function sarifErrorLog(told: ToldError): SarifLog {
  const notification = {
    level: "error",
    ...(told.code !== undefined && { descriptor: { id: told.code } }),
    message: { text: textOf(told) },
  };
  const invocation = { executionSuccessful: false, toolExecutionNotifications: [notification] };
  return logOf({ rules: [], results: [], invocations: [invocation] });
}

function logOf({
  rules,
  ...run
}: {
  readonly rules: readonly object[];
  readonly results: readonly object[];
  readonly invocations: readonly object[];
}): SarifLog {
  const driver = { name: "genlock", semanticVersion: readPackageVersion(), rules };
  return {
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", ...run }],
  };
}

function ruleOf(code: string, diagnostics: readonly Diagnostic[]): object {
  const entry: RegistryEntry = explainCode(code) ?? { title: code, about: code, hint: code };
  const isError = diagnostics.some((other) => other.code === code && other.severity === "error");
  return {
    id: code,
    shortDescription: { text: entry.title },
    fullDescription: { text: entry.about },
    help: { text: entry.hint },
    defaultConfiguration: { level: isError ? "error" : "warning" },
  };
}

function textOf({ message, hint }: Pick<Diagnostic, "message" | "hint">): string {
  return hint === undefined ? message : `${message}\nHint: ${hint}`;
}

/** What is about no place is put at the start of the manifest, since a result without a place is not shown. */
function locationOf({ range }: Diagnostic, { root, manifest, workspace }: AnnotationPlace): object {
  const path = repositoryPath(root, range?.file ?? manifest, workspace);
  const { start, end } = range ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return {
    artifactLocation: { uri: path.split("/").map(encodeURIComponent).join("/") },
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    },
  };
}
