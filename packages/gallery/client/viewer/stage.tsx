import { useState } from "preact/hooks";
import type { LiveState } from "../../src/wire/gallery-event.ts";
import type { AssetSummary } from "../../src/wire/gallery-state.ts";
import { Together } from "./together.tsx";
import type { PartProps } from "./viewer.tsx";

/** The picture, as large as it fits: alone, against the current one, or beside all candidates. */
export function Stage(props: PartProps) {
  const { store, view, asset, shown, mode, detail } = props;
  const { source } = store;
  const live = view.live[asset.id];
  if (live !== undefined) return <Busy {...props} live={live} />;
  if (asset.picture === undefined) {
    return (
      <div class="stage">
        <p class="words">{asset.prompt}</p>
      </div>
    );
  }
  if (mode === "together" && detail !== undefined) return <Together {...props} />;
  const current = source.pictureUrl(asset.picture.digest);
  const url = shown === undefined ? current : source.pictureUrl(shown.digest);
  if (mode === "compare" && shown !== undefined && url !== current) {
    return <Compare before={current} after={url} asset={asset} />;
  }
  return (
    <div class="stage">
      {url === undefined ? (
        <p class="words">The bytes of this picture are not here.</p>
      ) : (
        <img class="whole" key={url} src={url} alt={asset.alt || asset.id} onError={showLost} />
      )}
    </div>
  );
}

/** What is there of a picture that is being made: its latest state, else the one of before, else its words. */
function Busy({ store, asset, live }: PartProps & { readonly live: LiveState }) {
  const { source } = store;
  const partial = live.partial === undefined ? undefined : source.pictureUrl(live.partial);
  const before = asset.picture === undefined ? undefined : source.pictureUrl(asset.picture.digest);
  return (
    <div class="stage busy">
      {partial !== undefined ? (
        <img class="whole" src={partial} alt={`${asset.id}, not finished`} />
      ) : before === undefined ? (
        <p class="words">{asset.prompt}</p>
      ) : (
        <img class="whole faint" src={before} alt={asset.alt || asset.id} onError={showLost} />
      )}
      {live.note !== undefined && <p class="note">{live.note}</p>}
    </div>
  );
}

function showLost(event: Event): void {
  if (event.target instanceof HTMLImageElement) event.target.classList.add("broken");
}

interface CompareProps {
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly asset: AssetSummary;
}

/** Two pictures one over the other, with an edge between them that can be moved. */
function Compare({ before, after, asset }: CompareProps) {
  const [split, setSplit] = useState(50);
  return (
    <div class="stage compare" style={{ "--split": `${split}%`, "--ratio": asset.aspect }}>
      <div class="box">
        <img class="whole" src={before} alt={`${asset.alt}, current`} />
        <img class="whole over" src={after} alt={`${asset.alt}, the other one`} />
        <span class="edge" />
        <span class="tag">current</span>
        <span class="tag other">this one</span>
        <input
          type="range"
          min="0"
          max="100"
          value={split}
          aria-label="Where the current picture ends and the other one begins"
          onInput={(event) => setSplit(Number(event.currentTarget.value))}
        />
      </div>
    </div>
  );
}
