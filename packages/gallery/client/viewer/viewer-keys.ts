import type { PartProps } from "./viewer.tsx";

interface KeyProps extends PartProps {
  readonly step: (by: number) => void;
}

/** Keys of an open viewer: arrows lead on, digits look at candidates, Enter picks what is looked at, C compares, S sets side by side. */
export function onViewerKey(event: KeyboardEvent, props: KeyProps): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { target } = event;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) return;
  const { detail, mode, setMode, setChosen, step } = props;
  const candidate = detail?.candidates[Number(event.key) - 1];
  if (event.key === "ArrowLeft") step(-1);
  else if (event.key === "ArrowRight") step(1);
  else if (candidate !== undefined) {
    setMode("single");
    setChosen(candidate.digest);
  } else if (event.key === "c") setMode(mode === "compare" ? "single" : "compare");
  else if (event.key === "s" && (detail?.candidates.length ?? 0) > 1) {
    setMode(mode === "together" ? "single" : "together");
  } else if (event.key === "Enter" && !doesSomething(target)) pickShown(props);
  else return;
  event.preventDefault();
}

/** Whether Enter has a meaning of its own there. */
function doesSomething(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("button, a, summary") !== null;
}

/** Picks the candidate that is looked at, or brings the earlier picture back. */
export function pickShown({ store, view, asset, detail, shown }: PartProps): void {
  if (shown === undefined || shown.digest === asset.picture?.digest) return;
  if (view.state?.readOnly !== false) return;
  const isCandidate = detail?.candidates.some(({ digest }) => digest === shown.digest) === true;
  const name = isCandidate ? "pick" : "revert";
  void store.act(name, { id: asset.id, digest: shown.digest });
}
