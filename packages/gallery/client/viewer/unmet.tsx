import type { AssetDetail } from "../../src/wire/asset-detail.ts";

/** What the current picture should be and is not. It stays all the same, until somebody decides otherwise. */
export function Unmet({ unmet }: Pick<AssetDetail, "unmet">) {
  if (unmet.length === 0) return null;
  return (
    <section class="failure unmet">
      <h3>Not as expected</h3>
      <ul>
        {unmet.map(({ name, detail }) => (
          <li key={name}>
            <code>expect.{name}</code>
            <p>{detail}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
