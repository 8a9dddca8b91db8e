import { useEffect, useRef } from "preact/hooks";
import type { Quote } from "../../src/wire/quote.ts";
import type { GalleryStore } from "../data/gallery-store.ts";
import { count, dollars, priceText } from "../format.ts";

/** Names the price of what was ordered, and asks for a yes. */
export function PurchaseDialog({
  store,
  quote,
}: {
  readonly store: GalleryStore;
  readonly quote: Quote;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // Not the button that buys: a key that is still held down, or pressed twice, must not say yes to a price nobody has read.
    dialog.current?.focus();
  }, [quote.id]);
  const price = priceText(quote.cost);
  return (
    <dialog
      ref={dialog}
      class="purchase"
      tabIndex={-1}
      aria-labelledby="purchase-title"
      onClose={() => store.dismissQuote()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="purchase-title">Buy {count(quote.images, "picture")}?</h2>
      <p class="sum">{price}</p>
      <ul class="jobs">
        {quote.jobs.slice(0, 12).map((job) => (
          <li key={job.assets.join()}>
            <span class="names">{job.assets.join(", ")}</span>
            <span class="by">
              {job.model}
              {job.images > 1 ? ` · ${job.images} pictures` : ""}
            </span>
            <span class="price">{priceText(job.cost)}</span>
          </li>
        ))}
        {quote.jobs.length > 12 && <li>and {count(quote.jobs.length - 12, "more job")}</li>}
      </ul>
      {quote.held.length > 0 && (
        <p class="aside">
          Left as they are: {quote.held.map(({ id, reason }) => `${id} (${reason})`).join(", ")}.
        </p>
      )}
      <p class="aside">{capText(quote)}</p>
      <footer>
        <button type="button" onClick={() => dialog.current?.close()}>
          Cancel
        </button>
        <button type="button" class="primary" onClick={() => void store.agree(quote)}>
          Buy <span class="price">{price}</span>
        </button>
      </footer>
    </dialog>
  );
}

function capText({ cap, cost }: Quote): string {
  const date = cost.asOf === undefined ? "" : ` Prices of ${cost.asOf}.`;
  if (cap === null) {
    return `The price of ${count(cost.unknownCalls, "call")} is unknown, which is not zero: only the budget in the manifest bounds it.${date}`;
  }
  return `It stops before it could cost more than ${dollars(cap)}.${date}`;
}
