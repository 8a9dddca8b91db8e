/** What a dev server told the open pages. */
export interface HotMessage {
  readonly type: string;
  /** The name of a message that a plugin made. */
  readonly event?: string;
  readonly data?: unknown;
  readonly err?: {
    readonly message: string;
    readonly id?: string;
    readonly frame?: string;
    readonly loc?: { readonly line: number; readonly column: number };
  };
}

/** A page's end of a dev server's socket. */
export interface HotClient {
  /** Waits for the next message of a type or of a plugin's name, those already heard included; each is answered once. */
  next(type: string): Promise<HotMessage>;
  /** Sends a message under a name, as a plugin's script in a page does. */
  send(event: string, data: object): void;
  close(): void;
}

/**
 * Joins a dev server as an open page does.
 *
 * @param base the server's address with its base; ends with `/`.
 */
export async function joinHot(base: string): Promise<HotClient> {
  const client = await (await fetch(`${base}@vite/client`)).text();
  const [, token = ""] = /wsToken = "([^"]+)"/.exec(client) ?? [];
  const socket = new WebSocket(`${base.replace(/^http/, "ws")}?token=${token}`, "vite-hmr");
  const heard: HotMessage[] = [];
  const waiting = new Set<() => void>();
  socket.addEventListener("message", ({ data }) => {
    heard.push(JSON.parse(String(data)));
    for (const wake of waiting) wake();
  });
  const next: HotClient["next"] = async (type) => {
    for (;;) {
      const index = heard.findIndex((message) => (message.event ?? message.type) === type);
      const [found] = index === -1 ? [] : heard.splice(index, 1);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          waiting.delete(wake);
          resolve();
        };
        waiting.add(wake);
      });
    }
  };
  await next("connected");
  return {
    next,
    send: (event, data) => socket.send(JSON.stringify({ type: "custom", event, data })),
    close: () => socket.close(),
  };
}
