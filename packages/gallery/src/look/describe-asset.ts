import {
  currentOutput,
  pickableOutputs,
  type AssetId,
  type LockEntry,
  type UnmetPicture,
} from "@genlock/core";
import type { GalleryProject, GalleryStatus } from "../ports.ts";
import type { AssetDetail, TakenPicture } from "../wire/asset-detail.ts";
import { assetSettings } from "./asset-settings.ts";
import { takenPicture } from "./picture-facts.ts";
import { placeText } from "./place-text.ts";

/** What a description is made from beside the project. */
export interface DescriptionParts {
  readonly status: GalleryStatus;
  readonly earlier: readonly LockEntry[];
  /** Pictures that are not as expected, whoever's they are. */
  readonly unmet: readonly UnmetPicture[];
  readonly editable: boolean;
}

/** All there is to say about one asset. */
export function describeAsset(
  { assets, graph, lock }: GalleryProject,
  { status, earlier, unmet, editable }: DescriptionParts,
): AssetDetail {
  const { id } = status;
  const asset = assets.get(id);
  const entry = lock.assets.get(id);
  const job = graph.jobs.get(graph.jobOf.get(id) ?? "");
  return {
    id,
    place: asset?.origin.range === undefined ? asset?.origin.file : placeText(asset.origin.range),
    editable,
    file: status.file,
    settings: asset === undefined ? [] : assetSettings(asset),
    changes: status.changes,
    unmet: unmet.find(({ asset: owner }) => owner === id)?.unmet ?? [],
    sharesJobWith: job?.assets.filter((other) => other !== id) ?? [],
    madeFrom: job?.parents ?? [],
    usedBy: childrenOf(graph, id),
    waitsFor: job?.kind === "deferred" ? job.waitsFor : [],
    candidates: entry === undefined ? [] : pickableOutputs(entry).map(takenPicture),
    earlier: earlier.flatMap((before): TakenPicture[] => {
      const output = currentOutput(before);
      return output === undefined ? [] : [takenPicture(output)];
    }),
  };
}

function childrenOf(graph: GalleryProject["graph"], id: AssetId): AssetId[] {
  const jobs = [...graph.jobs.values()].filter(({ parents }) => parents.includes(id));
  return [...new Set(jobs.flatMap(({ assets }) => assets))].sort();
}
