import { useState } from "preact/hooks";
import type { AssetSummary } from "../../src/wire/gallery-state.ts";
import type { PartProps } from "./viewer.tsx";

/** The picture, as large as it fits: alone, against the current one, or beside all candidates. */
export function Stage(props: PartProps) {
  const { store, view, asset, shown, mode, detail } = props;
  const { source } = store;
  const live = view.live[asset.id];
  if (live !== undefined) {
    const partial = live.partial === undefined ? undefined : source.pictureUrl(live.partial);
    return (
      <div class="stage busy">
        {partial === undefined ? (
          <p class="words">{asset.prompt}</p>
        ) : (
          <img class="whole" src={partial} alt={`${asset.id}, not finished`} />
        )}
        {live.note !== undefined && <p class="note">{live.note}</p>}
      </div>
    );
  }
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

function Together({ store, asset, detail, setChosen, setMode }: PartProps) {
  return (
    <div class="stage together">
      {detail?.candidates.map(({ digest }, index) => (
        <button
          key={digest}
          type="button"
          aria-label={`Look at picture ${index + 1}`}
          aria-current={digest === asset.picture?.digest}
          onClick={() => {
            setChosen(digest);
            setMode("single");
          }}
        >
          <img src={store.source.pictureUrl(digest)} alt="" />
          <span>{index + 1}</span>
        </button>
      ))}
    </div>
  );
}
