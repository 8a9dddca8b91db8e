import type { ServerResponse } from "node:http";
import type { GalleryEvent } from "../wire/gallery-event.ts";

/** Milliseconds between signs of life on a quiet stream, so that nothing in between closes it. */
const heartbeat = 15_000;

/** The open pages. */
export class EventStreams {
  readonly #open = new Set<ServerResponse>();
  #timer: NodeJS.Timeout | undefined;

  /** Keeps a response open and begins it with an event. */
  open(response: ServerResponse, first: GalleryEvent): void {
    response.writeHead(200, { "Content-Type": "text/event-stream; charset=utf-8" });
    response.write(textOf(first));
    this.#open.add(response);
    response.once("close", () => this.#forget(response));
    this.#timer ??= setInterval(() => this.#write(":\n\n"), heartbeat).unref();
  }

  /** Tells every open page. */
  tell(event: GalleryEvent): void {
    this.#write(textOf(event));
  }

  /** Ends all streams. */
  close(): void {
    for (const response of this.#open) response.end();
    for (const response of this.#open) this.#forget(response);
  }

  #write(text: string): void {
    for (const response of this.#open) response.write(text);
  }

  #forget(response: ServerResponse): void {
    this.#open.delete(response);
    if (this.#open.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}

function textOf(event: GalleryEvent): string {
  return `data: ${JSON.stringify(event)}\n\n`;
}
