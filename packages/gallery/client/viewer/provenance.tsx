import type { TakenPicture } from "../../src/wire/asset-detail.ts";
import { bytes, day, dollars, typeName } from "../format.ts";

interface ProvenanceProps {
  readonly picture: TakenPicture;
  readonly file: string | undefined;
}

/** How the picture that is looked at came to be. */
export function Provenance({ picture, file }: ProvenanceProps) {
  const { width, height, mediaType, byteLength, take, role, provenance } = picture;
  const { provider, model, billing, at, callCost, revisedPrompt, used } = provenance;
  const source = used?.["source"];
  const facts: (readonly [string, string | undefined])[] = [
    ["By", model === "" ? provider : `${model}, ${provider}`],
    ["On", at === undefined ? undefined : day(at)],
    [
      "Cost",
      billing === "free"
        ? "free"
        : callCost === undefined
          ? "unknown"
          : `${dollars(callCost)} a call`,
    ],
    ["Take", take === 0 ? undefined : String(take + 1)],
    ["As", role === "candidate" ? undefined : role],
    ["Source", typeof source === "string" ? source : undefined],
    ["Picture", `${width} × ${height} ${typeName(mediaType)}, ${bytes(byteLength)}`],
    ["File", file],
  ];
  return (
    <section>
      <h3>Made</h3>
      <dl>
        {facts.map(([name, value]) =>
          value === undefined || value === "" ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {revisedPrompt !== undefined && (
        <details>
          <summary>What the model drew from</summary>
          <p class="text">{revisedPrompt}</p>
        </details>
      )}
    </section>
  );
}
