import type { LockedOutput } from "./lock.ts";

/**
 * A picture as the turn of a conversation that it is for an asset. Its provenance stays.
 *
 * @param index its place in the conversation, from 0.
 */
export function asTurn(picture: LockedOutput, index: number): LockedOutput {
  const { key, take, call, index: place, provenance } = picture.made;
  const made = { key, take, call, index: place, turn: index + 1, provenance };
  const { composite: _composite, ...output } = picture;
  return { ...output, role: "turn", made };
}
