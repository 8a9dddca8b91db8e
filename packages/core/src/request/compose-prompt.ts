import { backdropText, type Backdrop } from "./backdrop.ts";
import type { StyleTexts } from "../jobs/job-fields.ts";

/** The parts a prompt is composed of. */
export interface PromptParts {
  readonly prompt: string;
  readonly styles: readonly StyleTexts[];
  /** Labels of the input images in the order in which they are sent; `undefined`: no label. */
  readonly labels: readonly (string | undefined)[];
  /** What is asked for behind the subject, to be taken out. Default: nothing. */
  readonly backdrop?: Backdrop | undefined;
}

/**
 * Composes the text that is sent: each style's `before` in order, the prompt, each style's `after` in order, then what
 * the labelled images are, by position, then the backdrop. None of the composing is in a job key, so a better template makes nothing stale.
 */
export function composePrompt({ prompt, styles, labels, backdrop }: PromptParts): string {
  const texts = [
    ...styles.map((style) => style.before),
    prompt,
    ...styles.map((style) => style.after),
    describeLabels(labels),
    backdrop && backdropText(backdrop),
  ];
  return texts.filter((text) => text !== undefined && text !== "").join("\n\n");
}

function describeLabels(labels: readonly (string | undefined)[]): string | undefined {
  const named = labels.flatMap((label, index) =>
    label === undefined ? [] : [`Image ${index + 1} is ${label}.`],
  );
  return named.length === 0 ? undefined : named.join(" ");
}
