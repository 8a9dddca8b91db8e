/**
 * How what is wrong is told. `pretty`: frames for people. `json`: one document, like everything else with it. `github`: for
 * people, and as annotations that GitHub shows beside the lines. `sarif`: one SARIF 2.1.0 log.
 */
export type FindingsFormat = "pretty" | "json" | "github" | "sarif";

/** All of them, as the command line names them. */
export const findingsFormats: readonly FindingsFormat[] = ["pretty", "json", "github", "sarif"];
