import { type ImageInput, ProviderError, type UploadedFile } from "@genlock/provider";
import { textMember } from "../answer/json-object.ts";
import { pictureFile } from "../request/placed-picture.ts";
import { type Asker, askService } from "../transport/ask-service.ts";

/** Seconds an upload lives: long enough for a design to be worked on, short enough to leave nothing behind. */
const lifetime = 7 * 24 * 3600;

/**
 * Gives a picture to the Files API, where it costs nothing.
 *
 * @throws {ProviderError} that is never ambiguous.
 */
export async function uploadPicture(image: ImageInput, asker: Asker): Promise<UploadedFile> {
  const answer = await askService(asker, async (client, options) => {
    const file = await pictureFile(image, image.digest ?? "picture");
    await client.files
      .create(
        {
          file,
          purpose: "vision",
          expires_after: { anchor: "created_at", seconds: lifetime },
        },
        options,
      )
      .asResponse();
  });
  const id = textMember(answer, "id") ?? "";
  if (!/^[\w.-]{1,200}$/.test(id)) {
    throw new ProviderError({
      code: "PROVIDER_UNAVAILABLE",
      outcome: "not-sent",
      message: "The service took an input picture without telling its id. Nothing was drawn.",
    });
  }
  const { expires_at: expires } = answer;
  const expiresAt =
    typeof expires === "number" && Number.isFinite(expires)
      ? expires * 1000
      : Date.now() + lifetime * 1000;
  return { id, expiresAt };
}
