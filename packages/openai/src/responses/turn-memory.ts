import type { ContinuedTurn, JsonValue } from "@genlock/provider";
import { isJsonObject, textMember } from "../answer/json-object.ts";

/** What a later turn can go on from. */
export interface TurnHandle {
  /** `resp_…`: the whole conversation. */
  readonly response: string | undefined;
  /** `ig_…`: the picture alone. */
  readonly image: string | undefined;
  /** Tokens of the conversation so far; `undefined`: not known. */
  readonly tokens: number | undefined;
  /** Pictures in it. */
  readonly pictures: number;
}

/** How a turn goes on: by what the service remembers, or by the picture itself. */
export type TurnWay =
  | { readonly by: "response"; readonly id: string }
  | { readonly by: "image"; readonly id: string }
  | { readonly by: "picture" };

/** A conversation above either is not gone on with: all of it would be paid for again, without a limit known before. */
export const rememberedAtMost = { tokens: 24_000, pictures: 4 } as const;

/** Reads what an earlier result gave; `undefined`: it is nothing of ours. */
export function readHandle(value: JsonValue | undefined): TurnHandle | undefined {
  if (!isJsonObject(value)) {
    return undefined;
  }
  const response = readId(textMember(value, "response"));
  const image = readId(textMember(value, "image"));
  return response === undefined && image === undefined
    ? undefined
    : {
        response,
        image,
        tokens: readCount(value["tokens"]),
        pictures: readCount(value["pictures"]) ?? Number.POSITIVE_INFINITY,
      };
}

/** Writes what {@link readHandle} reads; `undefined`: nothing is remembered. */
export function writeHandle(handle: TurnHandle): JsonValue | undefined {
  const { response, image, tokens, pictures } = handle;
  return response === undefined && image === undefined
    ? undefined
    : {
        ...(response === undefined ? {} : { response }),
        ...(image === undefined ? {} : { image }),
        ...(tokens === undefined ? {} : { tokens }),
        ...(Number.isFinite(pictures) ? { pictures } : {}),
      };
}

/** The best way to go on; `undefined`: there is no turn before. */
export function wayOfTurn(turn: ContinuedTurn | undefined): TurnWay | undefined {
  if (turn === undefined) {
    return undefined;
  }
  const handle = readHandle(turn.handle);
  if (handle?.response !== undefined && isShort(handle)) {
    return { by: "response", id: handle.response };
  }
  return handle?.image === undefined ? { by: "picture" } : { by: "image", id: handle.image };
}

/** The id, if it is one that may be sent and shown. */
export function readId(text: string | undefined): string | undefined {
  return text !== undefined && /^[\w.-]{1,200}$/.test(text) ? text : undefined;
}

function isShort({ tokens, pictures }: TurnHandle): boolean {
  return (
    tokens !== undefined &&
    tokens <= rememberedAtMost.tokens &&
    pictures <= rememberedAtMost.pictures
  );
}

function readCount(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
