import type { ServerResponse } from "node:http";
import type { CountedTokens } from "./count-tokens.ts";
import type { Fault } from "./fault.ts";
import type { PictureSettings } from "./picture-of-call.ts";

/** What a stream tells. */
export interface StreamedAnswer {
  /** `image_generation` or `image_edit`. */
  readonly event: string;
  readonly partials: readonly Buffer[];
  readonly picture: Buffer;
  /** Size, quality, background and format of every picture of the stream. */
  readonly settings: PictureSettings;
  readonly usage: CountedTokens;
}

/** Sends an answer as server-sent events, or what a fault makes of it. */
export function sendStream(
  response: ServerResponse,
  answer: StreamedAnswer,
  fault: Fault | undefined,
): void {
  const created = Math.floor(Date.now() / 1000);
  const send = (type: string, data: { readonly [name: string]: unknown }): void => {
    response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`);
  };
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  const sendPartial = (index: number): void =>
    send(`${answer.event}.partial_image`, {
      b64_json: answer.partials[index]?.toString("base64"),
      partial_image_index: index,
      created_at: created,
      ...answer.settings,
    });
  const sendPicture = (): void => {
    send(`${answer.event}.completed`, {
      b64_json: answer.picture.toString("base64"),
      created_at: created,
      ...answer.settings,
      usage: answer.usage,
    });
    response.end();
  };
  if (fault?.kind === "stepped-stream") {
    const steps = [...answer.partials.map((_, index) => () => sendPartial(index)), sendPicture];
    for (const [index, step] of steps.entries()) void fault.mayStep(index).then(step);
    return;
  }
  for (const index of answer.partials.keys()) sendPartial(index);
  if (fault?.kind === "cut-stream") {
    if (fault.clean) {
      response.end();
    } else {
      response.write("event: image_gen", () => response.socket?.destroySoon());
    }
    return;
  }
  if (fault?.kind === "stream-error") {
    const { code } = fault;
    send("error", {
      error: { type: "server_error", code, message: `Scripted ${code}.`, param: null },
    });
    response.end();
    return;
  }
  sendPicture();
}
