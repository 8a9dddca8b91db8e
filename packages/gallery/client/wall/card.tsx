import { Component } from "preact";
import type { LiveState } from "../../src/wire/gallery-event.ts";
import type { AssetSummary } from "../../src/wire/gallery-state.ts";
import type { GallerySource } from "../data/source.ts";
import { priceText } from "../format.ts";
import { Icon } from "../parts/icon.tsx";
import { routeOf } from "../route.ts";
import { markOf } from "../state-words.ts";

interface CardProps {
  readonly asset: AssetSummary;
  readonly live: LiveState | undefined;
  readonly source: GallerySource;
  readonly open: (id: string) => void;
}

/** Beyond these a picture would make its row too high or leave no room for its name. */
const aspects = { least: 0.6, most: 2.4 };

/** One asset on the wall. Drawn again only when something of it changed. */
export class Card extends Component<CardProps> {
  override shouldComponentUpdate(next: CardProps): boolean {
    return next.asset !== this.props.asset || next.live !== this.props.live;
  }

  override render({ asset, live, source }: CardProps) {
    const mark = markOf(asset, live);
    const aspect = Math.min(aspects.most, Math.max(aspects.least, asset.aspect));
    const isMade = asset.state === "current" || asset.state === "orphaned";
    const isToBeMade = !isMade && live === undefined;
    const isQuiet = mark.word === "current";
    return (
      <div role="listitem" class="cell" style={{ "--aspect": aspect.toFixed(3) }}>
        <a
          class={`card ${mark.tone}`}
          href={routeOf(asset.id)}
          aria-label={`${asset.id}, ${mark.word}${asset.pinned ? ", pinned" : ""}`}
        >
          <Frame asset={asset} live={live} source={source} />
          {!isQuiet && (
            <span class={`mark ${mark.tone}`}>
              <span>{mark.word}</span>
            </span>
          )}
          {asset.candidates > 1 && <span class="tally">{asset.candidates}</span>}
          <span class="caption">
            <span class="id">{asset.id}</span>
            {asset.pinned && <Icon name="pin" />}
            {isToBeMade && asset.price !== undefined && (
              <span class="price">{priceText(asset.price)}</span>
            )}
          </span>
        </a>
      </div>
    );
  }
}

function Frame({ asset, live, source }: Omit<CardProps, "open">) {
  const partial = live?.partial === undefined ? undefined : source.pictureUrl(live.partial);
  const there = asset.picture === undefined ? undefined : source.thumbnailUrl(asset.picture.digest);
  const url = partial ?? there;
  return (
    <span class="frame">
      {url === undefined ? (
        <span class="words">{asset.prompt}</span>
      ) : (
        <img src={url} alt={asset.alt} loading="lazy" decoding="async" onError={showBroken} />
      )}
    </span>
  );
}

function showBroken(event: Event): void {
  if (event.target instanceof HTMLImageElement) event.target.classList.add("broken");
}
