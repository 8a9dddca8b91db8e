import type { GalleryStore, View } from "../data/gallery-store.ts";
import { Icon } from "./icon.tsx";

/**
 * What happened, at the edge of the page; what went wrong stays until it was read. An open viewer has them inside, since
 * nothing beside a modal dialog can be reached.
 */
export function Notices({ store, view }: { readonly store: GalleryStore; readonly view: View }) {
  return (
    <div class="notices" role="status" aria-live="polite">
      {view.notices.map(({ id, kind, text, hint }) => (
        <div key={id} class={`notice ${kind}`}>
          <p>
            {text}
            {hint !== undefined && <small>{hint}</small>}
          </p>
          <button type="button" aria-label="Dismiss" onClick={() => store.dismiss(id)}>
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
