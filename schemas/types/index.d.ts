export type { GenlockEvent } from "./events.d.ts";
export type { GenlockLock } from "./lock.d.ts";
export type {
  Art,
  Asset,
  AssetSettings,
  Budget,
  Defaults,
  Derivatives,
  FileMarks,
  Fragment,
  GenlockManifest,
  Icons,
  Input,
  JsonValue,
  Mask,
  Presets,
  Providers,
  ProviderSettings,
  Responses,
  Social,
  Style,
} from "./manifest.d.ts";
export type { GenlockPlan } from "./plan.d.ts";
export type { GenlockReport } from "./report.d.ts";
