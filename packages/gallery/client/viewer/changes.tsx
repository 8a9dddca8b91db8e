import { diffWordsWithSpace } from "diff";
import type { AssetDetail } from "../../src/wire/asset-detail.ts";

type Change = AssetDetail["changes"][number];

/** Texts beyond this are not compared word by word: it would take longer than reading them. */
const longest = 20_000;

/** In what the words differ that the picture was made for and those of now. */
export function Changes({
  changes,
  isPinned,
}: {
  readonly changes: readonly Change[];
  readonly isPinned: boolean;
}) {
  if (changes.length === 0) return null;
  return (
    <section class="changes">
      <h3>{isPinned ? "Changed, and held by its pin" : "Changed since it was made"}</h3>
      <dl>
        {changes.map((change) => (
          <div key={change.field}>
            <dt>{change.field}</dt>
            <dd>
              <Difference {...change} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Difference({ before, after }: Change) {
  const isText = typeof before === "string" && typeof after === "string";
  const isLong = isText && before.length + after.length > 48 && !/^[0-9a-f]{64}$/.test(before);
  if (isLong && before.length + after.length < longest) {
    return (
      <>
        {diffWordsWithSpace(before, after).map(({ added, removed, value }) =>
          added ? <ins>{value}</ins> : removed ? <del>{value}</del> : value,
        )}
      </>
    );
  }
  return (
    <>
      <del>{valueText(before)}</del> <ins>{valueText(after)}</ins>
    </>
  );
}

function valueText(value: Change["before"]): string {
  if (value === undefined) return "not set";
  if (typeof value !== "string") return JSON.stringify(value);
  return /^[0-9a-f]{64}$/.test(value) ? `${value.slice(0, 12)}…` : value;
}
