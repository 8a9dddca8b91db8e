import { ConnectionLost } from "../parts/connection-lost.tsx";
import { Icon } from "../parts/icon.tsx";

interface StepsProps {
  /** From 0; -1: the picture is not among those that the steps lead through. */
  readonly index: number;
  readonly length: number;
  readonly isConnected: boolean;
  readonly step: (by: number) => void;
  readonly close: () => void;
}

/** The way out of a viewer, and on to the next picture. */
export function Steps({ index, length, isConnected, step, close }: StepsProps) {
  return (
    <nav class="steps" aria-label="Pictures">
      <button type="button" aria-label="Close" onClick={close}>
        <Icon name="close" />
      </button>
      <span class="where">{index >= 0 && `${index + 1} of ${length}`}</span>
      {!isConnected && <ConnectionLost />}
      <button type="button" aria-label="Previous" disabled={index <= 0} onClick={() => step(-1)}>
        <Icon name="left" />
      </button>
      <button
        type="button"
        aria-label="Next"
        disabled={index < 0 || index >= length - 1}
        onClick={() => step(1)}
      >
        <Icon name="right" />
      </button>
    </nav>
  );
}
