/** Where a value stands in its text, by UTF-16 offsets; what is in it likewise. */
export interface Place {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Its key; `undefined` for an item of a list and for the whole document. */
  readonly key: { readonly start: number; readonly end: number } | undefined;
  /** The key or index it stands under; `""` for the whole document. */
  readonly name: string;
  readonly parent: Place | undefined;
  /** By key, or by index from 0; `undefined` where the value is no mapping and no list. */
  readonly members: ReadonlyMap<string, Place> | undefined;
}

/** The names on the way from the whole document to a place. */
export function pathOf(place: Place): string[] {
  const names: string[] = [];
  for (let at = place; at.parent !== undefined; at = at.parent) names.unshift(at.name);
  return names;
}

/** The JSON pointer of a place. */
export function pointerOf(place: Place): string {
  return pathOf(place).map(toPointerPart).join("");
}

/** One more step of a JSON pointer. */
export function toPointerPart(name: string): string {
  return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The names of a JSON pointer. */
export function fromPointer(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/**
 * Finds a place by a JSON pointer from another. What is not there is looked for in what is around it, so that there is
 * always something to point at.
 */
export function findPlace(from: Place, pointer: string): Place {
  let place = from;
  for (const name of fromPointer(pointer)) {
    const member = place.members?.get(name);
    if (member === undefined) return place;
    place = member;
  }
  return place;
}
