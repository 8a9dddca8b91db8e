import type { AssetDetail } from "../../src/wire/asset-detail.ts";
import { count, priceText } from "../format.ts";
import { Icon } from "../parts/icon.tsx";
import { errorsOf } from "../parts/problems.tsx";
import { routeOf } from "../route.ts";
import { markOf } from "../state-words.ts";
import { Changes } from "./changes.tsx";
import { Derivatives } from "./derivatives.tsx";
import { Prompt } from "./prompt.tsx";
import { Provenance } from "./provenance.tsx";
import { Unmet } from "./unmet.tsx";
import type { PartProps, ViewerProps } from "./viewer.tsx";

/** Everything there is to say and to do about an asset. */
export function Panel(props: PartProps) {
  const { store, view, asset, detail } = props;
  const errors = errorsOf(view.state?.problems ?? []).length;
  const mark = markOf(asset, view.live[asset.id]);
  return (
    <aside class="panel">
      <header>
        <h2>{asset.id}</h2>
        <p class="under">
          <span class={`mark ${mark.tone}`}>{mark.word}</span>
          {asset.pinned && (
            <span class="mark quiet">
              <Icon name="pin" /> pinned
            </span>
          )}
          {detail?.place !== undefined && <code>{detail.place}</code>}
        </p>
      </header>
      {errors > 0 && (
        <p class="invalid" role="status">
          The manifest has {count(errors, "error")}. This is how it was before.
        </p>
      )}
      {view.state?.readOnly === false && <Actions {...props} />}
      {asset.held !== undefined && (
        <section>
          <h3>Not made now</h3>
          <p>It waits: {asset.held}.</p>
        </section>
      )}
      {asset.failure !== undefined && (
        <section class="failure">
          <h3>The last attempt failed</h3>
          <p>{asset.failure.message}</p>
          {asset.failure.hint !== undefined && <small>{asset.failure.hint}</small>}
        </section>
      )}
      {detail !== undefined && <Unmet unmet={detail.unmet} />}
      {detail !== undefined && <Changes changes={detail.changes} isPinned={asset.pinned} />}
      <Prompt store={store} asset={asset} isEditable={detail?.editable === true} key={asset.id} />
      {asset.alt !== "" && (
        <section>
          <h3>Alt text</h3>
          <p>{asset.alt}</p>
        </section>
      )}
      {detail !== undefined && <Details {...props} detail={detail} />}
    </aside>
  );
}

function Details({ store, asset, detail, shown }: PartProps & { readonly detail: AssetDetail }) {
  const isWaiting = detail.waitsFor.length > 0;
  const isCurrent = shown?.digest === asset.picture?.digest;
  return (
    <>
      <Relations
        title={isWaiting ? "Made from, once it is there" : "Made from"}
        ids={detail.madeFrom}
      />
      <Relations title="Used by" ids={detail.usedBy} />
      <Relations title="Shares its job with" ids={detail.sharesJobWith} />
      {shown !== undefined && (
        <Provenance picture={shown} file={isCurrent ? detail.file : undefined} />
      )}
      <Settings settings={detail.settings} />
      {asset.picture !== undefined && <Derivatives store={store} asset={asset} />}
    </>
  );
}

function Actions({ store, view, asset }: ViewerProps) {
  const ids = [asset.id];
  const isMade = asset.state === "current" || asset.state === "orphaned";
  const label = asset.lost ? "Buy again" : isMade ? "Another take" : "Generate";
  const order = { ids, again: isMade, rebuy: asset.lost };
  const isBusy = view.live[asset.id] !== undefined;
  const isFree = !asset.pinned && asset.held === undefined && view.state?.frozen === false;
  const canMake = asset.state !== "orphaned" && isFree;
  return (
    <div class="actions">
      {canMake && (
        <button
          type="button"
          class={isMade ? "" : "primary"}
          disabled={isBusy}
          onClick={() => void store.order(order)}
        >
          {label} {asset.price !== undefined && <span class="price">{priceText(asset.price)}</span>}
        </button>
      )}
      {asset.state === "stale" && !asset.pinned && (
        <button type="button" onClick={() => void store.act("keep", { ids })}>
          Keep as it is
        </button>
      )}
      {asset.picture !== undefined && (
        <button
          type="button"
          aria-pressed={asset.pinned}
          onClick={() => void store.act("pin", { ids, pinned: !asset.pinned })}
        >
          <Icon name="pin" /> {asset.pinned ? "Unpin" : "Pin"}
        </button>
      )}
    </div>
  );
}

function Relations({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <p class="links">
        {ids.map((id) => (
          <a key={id} href={routeOf(id)}>
            {id}
          </a>
        ))}
      </p>
    </section>
  );
}

function Settings({ settings }: { readonly settings: readonly (readonly [string, string])[] }) {
  if (settings.length === 0) return null;
  return (
    <section>
      <h3>Asked for</h3>
      <dl>
        {settings.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
