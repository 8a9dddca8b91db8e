/** What an XMP packet says about where a picture comes from. `undefined`: it does not say. */
export interface ReadPacket {
  /** The last part of the `DigitalSourceType`, such as `trainedAlgorithmicMedia`. */
  readonly source: string | undefined;
  readonly system: string | undefined;
  readonly stated: string | undefined;
  readonly prompt: string | undefined;
  readonly creatorTool: string | undefined;
}

const entities: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
  ["&#39;", "'"],
]);

/**
 * Reads what genlock's packets say, and others that are written as XMP usually is: properties as elements or as attributes,
 * under their usual prefixes. What stands elsewhere is not found.
 */
export function readPacket(xmp: string): ReadPacket {
  const source = valueOf(xmp, "Iptc4xmpExt:DigitalSourceType");
  return {
    source: source?.slice(source.lastIndexOf("/") + 1),
    system: valueOf(xmp, "Iptc4xmpExt:AISystemUsed"),
    stated: valueOf(xmp, "dc:source"),
    prompt: valueOf(xmp, "Iptc4xmpExt:AIPromptInformation"),
    creatorTool: valueOf(xmp, "xmp:CreatorTool"),
  };
}

function valueOf(xmp: string, name: string): string | undefined {
  const [, element] = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xmp) ?? [];
  const [, quoted] = new RegExp(`\\s${name}="([^"<]*)"`).exec(xmp) ?? [];
  const raw = element ?? quoted;
  return raw?.replaceAll(/&(?:amp|lt|gt|quot|apos|#39);/g, (found) => entities.get(found) ?? found);
}
