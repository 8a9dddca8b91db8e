import { pickableOutputs, type AssetId, type Digest } from "@genlock/core";
import type { Lookout } from "../look/lookout.ts";
import type { GalleryProject, GallerySession } from "../ports.ts";
import type { Quotes } from "../runs/quotes.ts";
import type { Runs } from "../runs/runs.ts";
import { editPrompt } from "./edit-prompt.ts";
import { BadRequest } from "./send-failure.ts";

/** The fields of a request's body. */
export type Fields = Readonly<Record<string, unknown>>;

/** What actions work with. */
export interface ActionParts<Project extends GalleryProject> {
  readonly session: GallerySession<Project>;
  readonly lookout: Lookout<Project>;
  readonly quotes: Quotes<Project>;
  readonly runs: Runs<Project>;
  /** Makes everybody look again. */
  readonly changed: () => void;
}

/** Does what a page asks for, by the last part of its URL, and answers what it is to be told. */
export type Action = (fields: Fields) => Promise<unknown>;

/** Every action there is. What changes things makes everybody look again, even when it fails half-way. */
export function createActions<Project extends GalleryProject>(
  parts: ActionParts<Project>,
): ReadonlyMap<string, Action> {
  const { quotes, runs } = parts;
  const art = artActions(parts);
  const changing = Object.entries(art).map(([name, act]): [string, Action] => [
    name,
    async (fields) => {
      try {
        await act(fields);
      } finally {
        parts.changed();
      }
      return {};
    },
  ]);
  return new Map<string, Action>([
    [
      "quote",
      (fields) =>
        quotes.ask({
          ids: fields["ids"] === undefined ? undefined : idsIn(fields),
          again: fields["again"] === true,
          rebuy: fields["rebuy"] === true,
        }),
    ],
    [
      "generate",
      async (fields) => {
        const price = fields["price"];
        if (price !== null && typeof price !== "number") throw new BadRequest("price");
        runs.start(await quotes.take(textIn(fields, "quote"), price));
        return {};
      },
    ],
    [
      "stop",
      async () => {
        runs.stop();
        return {};
      },
    ],
    ...changing,
  ]);
}

function artActions<Project extends GalleryProject>({
  session,
  lookout,
}: ActionParts<Project>): Readonly<Record<string, Action>> {
  const { art } = session;
  const now = async (): Promise<Project> => {
    lookout.forget();
    return (await lookout.current()).project;
  };
  return {
    pick: async (fields) => {
      const project = await now();
      const id = textIn(fields, "id");
      const entry = project.lock.assets.get(id);
      const outputs = entry === undefined ? [] : pickableOutputs(entry);
      await art.pick(project, id, numberOf(outputs, textIn(fields, "digest")));
    },
    pin: async (fields) => {
      await art.setPinned(await now(), idsIn(fields), fields["pinned"] === true);
    },
    keep: async (fields) => {
      await art.keep(await now(), idsIn(fields));
    },
    revert: async (fields) => {
      const project = await now();
      const id = textIn(fields, "id");
      const earlier = await art.earlier(project, id);
      const pictures = earlier.map(({ current }) => ({ digest: current }));
      await art.revert(project, id, numberOf(pictures, textIn(fields, "digest")));
    },
    prompt: async (fields) => {
      const edit = {
        id: textIn(fields, "id"),
        prompt: textIn(fields, "prompt"),
        was: textIn(fields, "was"),
      };
      await editPrompt(session, await now(), edit);
    },
  };
}

/** Counted from 1; a picture that is not among them is one too many, which is refused in words. */
function numberOf(pictures: readonly { readonly digest: Digest }[], digest: string): number {
  const index = pictures.findIndex((picture) => picture.digest === digest);
  return index === -1 ? pictures.length + 1 : index + 1;
}

function textIn(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== "string") throw new BadRequest(name);
  return value;
}

function idsIn(fields: Fields): AssetId[] {
  const value = fields["ids"];
  if (!Array.isArray(value)) throw new BadRequest("ids");
  return value.map((id: unknown) => {
    if (typeof id !== "string") throw new BadRequest("ids");
    return id;
  });
}
