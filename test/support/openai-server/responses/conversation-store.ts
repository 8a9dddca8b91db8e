/** What is remembered of one response. */
export interface RememberedResponse {
  /** Tokens that went in and came out, with everything before. */
  readonly tokens: number;
  /** Pictures in the conversation. */
  readonly pictures: number;
}

/** What the account's responses leave behind while `store` is true. */
export interface ConversationStore {
  keep(id: string, response: RememberedResponse, pictures: readonly string[]): void;
  response(id: string): RememberedResponse | undefined;
  hasPicture(id: string): boolean;
  forgetAll(): void;
}

/** Starts with nothing to remember. */
export function createConversationStore(): ConversationStore {
  const responses = new Map<string, RememberedResponse>();
  const pictures = new Set<string>();
  return {
    keep(id, response, drawn) {
      responses.set(id, response);
      drawn.forEach((picture) => pictures.add(picture));
    },
    response: (id) => responses.get(id),
    hasPicture: (id) => pictures.has(id),
    forgetAll() {
      responses.clear();
      pictures.clear();
    },
  };
}
