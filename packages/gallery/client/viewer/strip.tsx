import type { TakenPicture } from "../../src/wire/asset-detail.ts";
import { Icon } from "../parts/icon.tsx";
import { pickShown } from "./viewer-keys.ts";
import type { PartProps } from "./viewer.tsx";

/** The candidates and the pictures of before, to look at, compare and choose. */
export function Strip(props: PartProps) {
  const { view, asset, detail, shown, mode, setMode } = props;
  if (detail === undefined || detail.candidates.length + detail.earlier.length < 2) {
    return <div class="strip none" />;
  }
  const isOther = shown !== undefined && shown.digest !== asset.picture?.digest;
  const isCandidate = detail.candidates.includes(shown ?? never);
  return (
    <div class="strip">
      <div class="thumbs">
        {detail.candidates.map((picture, index) => (
          <Thumb key={picture.digest} {...{ picture, props, label: String(index + 1) }} />
        ))}
        {detail.earlier.length > 0 && <span class="divide">earlier</span>}
        {detail.earlier.map((picture) => (
          <Thumb key={picture.digest} {...{ picture, props, label: "" }} />
        ))}
      </div>
      <div class="choose">
        {detail.candidates.length > 1 && (
          <button
            type="button"
            aria-pressed={mode === "together"}
            aria-keyshortcuts="s"
            onClick={() => setMode(mode === "together" ? "single" : "together")}
          >
            <Icon name="grid" /> Side by side
          </button>
        )}
        <button
          type="button"
          disabled={!isOther}
          aria-pressed={mode === "compare"}
          aria-keyshortcuts="c"
          onClick={() => setMode(mode === "compare" ? "single" : "compare")}
        >
          <Icon name="compare" /> Compare
        </button>
        {view.state?.readOnly === false && (
          <button
            type="button"
            class="primary"
            disabled={!isOther || asset.pinned}
            onClick={() => pickShown(props)}
          >
            {isOther && !isCandidate ? "Bring back" : "Pick"}
          </button>
        )}
      </div>
    </div>
  );
}

/** Stands for no picture where one is looked for. */
const never: TakenPicture = {
  digest: "",
  mediaType: "",
  width: 1,
  height: 1,
  byteLength: 0,
  role: "",
  take: 0,
  provenance: { provider: "", model: "", billing: "free" },
};

interface ThumbProps {
  readonly picture: TakenPicture;
  readonly props: PartProps;
  readonly label: string;
}

function Thumb({ picture, props, label }: ThumbProps) {
  const { store, asset, shown, setChosen, setMode, mode } = props;
  const { digest } = picture;
  const isCurrent = digest === asset.picture?.digest;
  const name = label === "" ? "An earlier picture" : `Picture ${label}`;
  return (
    <button
      type="button"
      class="thumb"
      aria-pressed={digest === shown?.digest}
      aria-label={`${name}${isCurrent ? ", the current one" : ""}`}
      onClick={() => {
        setChosen(digest);
        if (mode === "together") setMode("single");
      }}
    >
      <img src={store.source.thumbnailUrl(digest)} alt="" loading="lazy" />
      {label !== "" && <span class="number">{label}</span>}
      {isCurrent && (
        <span class="is-current">
          <Icon name="check" />
        </span>
      )}
    </button>
  );
}
