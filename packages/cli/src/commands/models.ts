import { GenlockError, nearestWord } from "@genlock/core";
import type { LiveModel } from "@genlock/runner";
import { lookUpModels } from "@genlock/runner";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { modelSheets, type ModelSheet } from "../models/model-sheet.ts";
import { openProviders } from "../project/open-providers.ts";
import { modelLines, modelsLines } from "../reporters/models-report.ts";

/** A model with what its service says of it today. */
export interface AskedModel extends ModelSheet {
  /** `undefined`: nobody was asked, since there is no service or no key. */
  readonly live: Pick<LiveModel, "news" | "reason"> | undefined;
}

/** Milliseconds all questions may take: nothing depends on the answers. */
const patience = 20_000;

/**
 * `genlock models [name]`: what models can do, what they cost and until when they answer. Services are asked for their dates where
 * there is a key; that is free, and nothing else goes to the network.
 *
 * @throws GenlockError `MODEL_NOT_LISTED`
 */
export async function models(invocation: Invocation, name: string | undefined): Promise<ExitCode> {
  const { output } = invocation;
  const { registry, names } = await openProviders(invocation, []);
  const all = modelSheets(registry, names);
  const sheets = name === undefined ? all : all.filter(({ model }) => model === name);
  if (sheets.length === 0 && name !== undefined) {
    const ids = all.map(({ model }) => model);
    const near = nearestWord(name, ids);
    throw new GenlockError({
      code: "MODEL_NOT_LISTED",
      message: `No provider here has a model \`${name}\` in its table.`,
      hint: near === undefined ? undefined : `Did you mean \`${near}\`?`,
    });
  }
  const paid = sheets.filter(({ billing }) => billing === "paid");
  const answers = await lookUpModels(paid, registry, AbortSignal.timeout(patience));
  const asked = sheets.map((sheet): AskedModel => {
    const live = answers.find(
      ({ provider, model }) => provider === sheet.provider && model === sheet.model,
    );
    return { ...sheet, live: live && { news: live.news, reason: live.reason } };
  });
  if (output.json) output.data.json({ version: 1, models: asked });
  else {
    const lines = name === undefined ? modelsLines : modelLines;
    for (const line of lines(output.data, asked)) output.data.line(line);
  }
  return exitCodes.ok;
}
