const text = {
  type: "object",
  required: ["text"],
  properties: { text: { type: "string", minLength: 1 } },
};
const level = { enum: ["none", "note", "warning", "error"] };
const count = { type: "integer", minimum: 1 };

/** What SARIF 2.1.0 and code scanning ask of a log, for the members that genlock writes; no others are taken. */
export const sarifSchema = {
  type: "object",
  additionalProperties: false,
  required: ["version", "runs"],
  properties: {
    version: { const: "2.1.0" },
    runs: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#/definitions/run" } },
  },
  definitions: {
    run: {
      type: "object",
      additionalProperties: false,
      required: ["tool", "results"],
      properties: {
        tool: {
          type: "object",
          additionalProperties: false,
          required: ["driver"],
          properties: { driver: { $ref: "#/definitions/driver" } },
        },
        columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
        results: { type: "array", items: { $ref: "#/definitions/result" } },
        invocations: { type: "array", items: { $ref: "#/definitions/invocation" } },
      },
    },
    driver: {
      type: "object",
      additionalProperties: false,
      required: ["name", "rules"],
      properties: {
        name: { type: "string", minLength: 1 },
        semanticVersion: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+" },
        rules: { type: "array", uniqueItems: true, items: { $ref: "#/definitions/rule" } },
      },
    },
    rule: {
      type: "object",
      additionalProperties: false,
      required: ["id", "shortDescription", "fullDescription", "help"],
      properties: {
        id: { type: "string", maxLength: 255 },
        shortDescription: text,
        fullDescription: text,
        help: text,
        defaultConfiguration: {
          type: "object",
          additionalProperties: false,
          properties: { level },
        },
      },
    },
    result: {
      type: "object",
      additionalProperties: false,
      required: ["ruleId", "message", "locations"],
      properties: {
        ruleId: { type: "string" },
        ruleIndex: { type: "integer", minimum: 0 },
        level,
        message: text,
        locations: { type: "array", minItems: 1, items: { $ref: "#/definitions/location" } },
      },
    },
    location: {
      type: "object",
      additionalProperties: false,
      required: ["physicalLocation"],
      properties: {
        physicalLocation: {
          type: "object",
          additionalProperties: false,
          required: ["artifactLocation", "region"],
          properties: {
            artifactLocation: {
              type: "object",
              additionalProperties: false,
              required: ["uri"],
              // A URI reference without a scheme, from the root of the checkout.
              properties: { uri: { type: "string", pattern: "^[^/:\\\\ ][^:\\\\ ]*$" } },
            },
            region: {
              type: "object",
              additionalProperties: false,
              required: ["startLine"],
              properties: {
                startLine: count,
                startColumn: count,
                endLine: count,
                endColumn: count,
              },
            },
          },
        },
      },
    },
    invocation: {
      type: "object",
      additionalProperties: false,
      required: ["executionSuccessful"],
      properties: {
        executionSuccessful: { type: "boolean" },
        toolExecutionNotifications: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            required: ["message"],
            properties: { level, message: text, descriptor: { type: "object" } },
          },
        },
      },
    },
  },
} as const;
