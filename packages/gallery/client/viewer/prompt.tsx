import { useState } from "preact/hooks";
import type { AssetSummary } from "../../src/wire/gallery-state.ts";
import type { GalleryStore } from "../data/gallery-store.ts";
import { Icon } from "../parts/icon.tsx";
import { keptDraft } from "./kept-draft.ts";

interface PromptProps {
  readonly store: GalleryStore;
  readonly asset: AssetSummary;
  readonly isEditable: boolean;
}

/** The words a picture is made from, to be edited where they stand. */
export function Prompt({ store, asset, isEditable }: PromptProps) {
  const [draft, setState] = useState(() => keptDraft.read(asset.id));
  const setDraft = (written: string | undefined): void => {
    keptDraft.write(asset.id, written);
    setState(written);
  };
  if (asset.prompt === "" && !isEditable) return null;
  const save = async (): Promise<void> => {
    const prompt = draft?.trim();
    const isChanged = prompt !== undefined && prompt !== "" && prompt !== asset.prompt;
    if (
      !isChanged ||
      (await store.act("prompt", { id: asset.id, prompt, was: asset.prompt })) !== undefined
    ) {
      setDraft(undefined);
    }
  };
  return (
    <section class="prompt">
      <h3>
        Prompt
        {isEditable && draft === undefined && (
          <button type="button" onClick={() => setDraft(asset.prompt)}>
            <Icon name="pencil" /> Edit
          </button>
        )}
      </h3>
      {draft === undefined || !isEditable ? (
        <p class="text">{asset.prompt}</p>
      ) : (
        <>
          <textarea
            aria-label="Prompt"
            rows={6}
            value={draft}
            ref={focusOnce}
            onInput={(event) => setDraft(event.currentTarget.value)}
            onKeyDown={(event) => {
              event.stopPropagation();
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save();
              if (event.key !== "Escape") return;
              // Else the whole viewer would close with it.
              event.preventDefault();
              setDraft(undefined);
            }}
          />
          <div class="row">
            <button type="button" class="primary" onClick={() => void save()}>
              Save
            </button>
            <button type="button" onClick={() => setDraft(undefined)}>
              Cancel
            </button>
            <small>It changes genlock.yaml and buys nothing.</small>
          </div>
        </>
      )}
    </section>
  );
}

function focusOnce(element: HTMLTextAreaElement | null): void {
  if (element === null || element.dataset["seen"] !== undefined) return;
  element.dataset["seen"] = "";
  element.focus();
}
