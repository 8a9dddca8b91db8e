import { escapeHtml } from "../expose/url-text.ts";
import type { Mark } from "./mark.ts";

/** Where the words of {@link SourceType} are defined. */
export const sourceTypeBase = "http://cv.iptc.org/newscodes/digitalsourcetype/";

/** The name of the program in every packet; no version, since a newer genlock that makes the same files should. */
const creatorTool = "genlock";

/**
 * The XMP packet that says in a file what a mark says: `CreatorTool`, and where they are known `DigitalSourceType`, `AISystemUsed`,
 * `dc:source` and `AIPromptInformation`. The same mark always gives the same text, at most 64,000 bytes of it.
 */
export function xmpPacket({ source, system, stated, prompt }: Mark): string {
  const members = [
    ["xmp:CreatorTool", creatorTool],
    ["Iptc4xmpExt:DigitalSourceType", source && `${sourceTypeBase}${source}`],
    ["Iptc4xmpExt:AISystemUsed", system],
    ["Iptc4xmpExt:AIPromptInformation", prompt],
    ["dc:source", stated],
  ] as const;
  const elements = members.flatMap(([name, value]) =>
    value === undefined ? [] : [`   <${name}>${escapeHtml(value)}</${name}>`],
  );
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    ' <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '  <rdf:Description rdf:about=""',
    '    xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    '    xmlns:dc="http://purl.org/dc/elements/1.1/"',
    '    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">',
    ...elements,
    "  </rdf:Description>",
    " </rdf:RDF>",
    "</x:xmpmeta>",
    '<?xpacket end="r"?>',
  ].join("\n");
}
