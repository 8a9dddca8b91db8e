import type { ImageSink, LinkOpener, OpenedLink } from "@genlock/provider";
import type { Deadline } from "../transport/deadline.ts";
import { BadAnswer } from "./bad-answer.ts";
import { openBase64Picture, openPicture, type PictureWriter } from "./picture-writer.ts";

/** What a linked picture is fetched with. */
export interface Download {
  readonly sink: ImageSink;
  readonly deadline: Deadline;
  /** `undefined`: links are not followed. */
  readonly openLink: LinkOpener | undefined;
  /** Where the answer came from. */
  readonly ownOrigin: string;
}

/**
 * Fetches a picture that the answer only links to, as DALL·E and compatible servers do. The link is the service's
 * own and signed, so no key goes with it, and it is never shown. A data URL is the picture itself.
 *
 * @throws {BadAnswer} when it leads to no picture
 */
export async function downloadPicture(
  link: string,
  index: number,
  download: Download,
): Promise<void> {
  const { sink, deadline } = download;
  if (link.startsWith("data:")) {
    const picture = openBase64Picture(sink, index);
    await picture.write(link);
    await picture.end();
    return;
  }
  const opened = await open(link, index, download);
  try {
    const picture = openPicture(sink, index);
    const received = await receive(opened, picture, { index, deadline });
    const { byteLength } = opened;
    if (received === 0 || (byteLength !== undefined && received !== byteLength)) {
      throw breaksOff(index);
    }
    await picture.end();
  } finally {
    await opened.close();
  }
}

async function open(
  link: string,
  index: number,
  { openLink, ownOrigin, deadline }: Download,
): Promise<OpenedLink> {
  if (openLink === undefined) {
    throw new BadAnswer(`only a link to picture ${index + 1}, which is not followed here`);
  }
  const { signal } = deadline;
  try {
    return await openLink(link, { signal, ownOrigin });
  } catch (error) {
    signal.throwIfAborted();
    const why = error instanceof Error ? error.message : "cannot be followed";
    throw new BadAnswer(`a link to picture ${index + 1} that ${why}`);
  }
}

/** Answers how many bytes came. */
async function receive(
  { body }: OpenedLink,
  picture: PictureWriter,
  { index, deadline }: { readonly index: number; readonly deadline: Deadline },
): Promise<number> {
  let received = 0;
  const chunks = body[Symbol.asyncIterator]();
  try {
    for (;;) {
      deadline.waiting();
      const next = await nextOf(chunks, index, deadline);
      if (next.done === true) return received;
      received += next.value.length;
      await picture.write(next.value);
    }
  } finally {
    deadline.arrived();
  }
}

async function nextOf(
  chunks: AsyncIterator<Uint8Array>,
  index: number,
  deadline: Deadline,
): Promise<IteratorResult<Uint8Array>> {
  try {
    return await chunks.next();
  } catch {
    deadline.signal.throwIfAborted();
    throw breaksOff(index);
  } finally {
    deadline.arrived();
  }
}

function breaksOff(index: number): BadAnswer {
  return new BadAnswer(`a link to picture ${index + 1} that breaks off`);
}
