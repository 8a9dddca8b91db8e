import { GenlockError, type AssetId } from "@genlock/core";
import { canEdit } from "../look/can-edit.ts";
import type { GalleryProject, GallerySession } from "../ports.ts";

/** Other words for a picture, and those that whoever wrote them saw. */
export interface PromptEdit {
  readonly id: AssetId;
  readonly prompt: string;
  readonly was: string;
}

/** Writes other words into the manifest. @throws GenlockError `EDIT_CONFLICT`, `EDIT_LAYOUT` and what `Session.edit` throws */
export async function editPrompt<Project extends GalleryProject>(
  session: GallerySession<Project>,
  project: Project,
  { id, prompt, was }: PromptEdit,
): Promise<void> {
  if (!canEdit(project, id)) {
    const message = `The prompt of \`${id}\` is not written where it can be changed here.`;
    throw new GenlockError({ code: "EDIT_LAYOUT", message });
  }
  if (project.assets.get(id)?.prompts[0] !== was) {
    const message = `The prompt of \`${id}\` was changed in the meantime, so nothing was written.`;
    throw new GenlockError({ code: "EDIT_CONFLICT", message });
  }
  await session.edit(project, { kind: "set", id, pointer: "/prompt", value: prompt });
}
