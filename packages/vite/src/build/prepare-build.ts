import type { AssetId } from "@genlock/core";
import type { DerivedAsset, Project, Session } from "@genlock/runner";
import { placeStyleFiles, styleFolder } from "../css/style-files.ts";
import { declarationFile, isOutOfDate, type DeclarationFile } from "../declaration-file.ts";
import { readEnvironment } from "../environment.ts";
import { exposedSecrets, exposureMessage } from "../exposed-secrets.ts";
import type { Host } from "../host.ts";
import type { RestingBuild } from "../kept/keep-build.ts";
import { manifestError, placedError, placeOf, withHint } from "../plugin-error.ts";
import { printable } from "../printable.ts";
import { countLine } from "./count-line.ts";
import { drawAllowed } from "./draw-allowed.ts";
import { judgePlan, type Finding, type Verdict } from "./verdict.ts";

/** Everything modules need: pictures that are there, with all their files. */
export interface PreparedBuild {
  readonly project: Project;
  readonly pictures: ReadonlyMap<AssetId, DerivedAsset>;
  /** What a later build may go by; `undefined`: something was drawn, is to be told again, or is told by no file. */
  readonly resting: RestingBuild | undefined;
}

/** How a build is prepared. */
export interface Preparation {
  /** Hears every file the build depends on, also when the build is refused. */
  readonly watch: (file: string) => void;
  /** Whether to say what there is; what is not as it should be is told always. */
  readonly isTold: boolean;
}

/**
 * Does everything a build needs before its first module is loaded: reads the project, draws what may be drawn, refuses
 * what must not be built, makes all files.
 */
export async function prepareBuild(
  host: Host,
  { watch, isTold }: Preparation,
): Promise<PreparedBuild> {
  const readAt = Date.now();
  const session = await host.session();
  watch(session.manifestPath);
  const read = await session.load();
  for (const file of read.files) watch(file);
  checkProject(host, read);
  await restoreShared(host, session, read);
  const { ran, failures } = await drawAllowed(host, session, read);
  const project = ran ? await session.load() : read;
  const plan = await session.plan(project, { buy: "never" });
  const verdict = judgePlan(plan, project, failures);
  refuse(host, project, verdict);
  if (host.frozen) await refuseDamage(session, project);
  const unmet = await warnOfUnmet(host, session, project);
  const derived = await session.derive(project);
  await placeStyleFiles(styleFolder(host.config.root, host.options.config), derived);
  if (isTold) tell(host, derived);
  const declaration = await declarationFile(project);
  const isDeclared = !(await isOutOfDate(declaration));
  if (!isDeclared) warnOfDeclaration(host, project, declaration);
  const { diagnostics, moves } = project;
  const isQuiet = [diagnostics, moves, verdict.stale].every(({ length }) => length === 0);
  const isResting = !ran && isQuiet && unmet === 0 && isDeclared && session.shared === undefined;
  const { manifestPath: manifest } = session;
  return {
    project,
    pictures: new Map(derived.map((picture) => [picture.id, picture])),
    resting: isResting
      ? { project, pictures: derived, manifest, declaration: declaration.path, readAt }
      : undefined,
  };
}

/** Where originals are shared and not committed, those that are gone come back before anybody misses them. */
async function restoreShared({ config }: Host, session: Session, project: Project): Promise<void> {
  if (session.shared === undefined) return;
  await session.restore(project);
  for (const trouble of session.shared.troubles()) {
    config.logger.warn(printable(`genlock: ${trouble}`));
  }
}

function checkProject({ config }: Host, project: Project): void {
  const errors = project.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw manifestError(errors, project);
  for (const warning of project.diagnostics) {
    const message = withHint(`${placeOf(warning)}${warning.message}`, warning.hint);
    config.logger.warn(printable(`genlock: ${message}`));
  }
  const [exposed] = exposedSecrets(project, config.env, readEnvironment(config));
  if (exposed !== undefined) {
    const message = exposureMessage(exposed);
    throw placedError({ code: "SECRET_EXPOSED", message }, undefined, project);
  }
}

function refuse(host: Host, project: Project, { missing, stale }: Verdict): void {
  const blocking = host.frozen ? [...missing, ...stale] : missing;
  if (blocking.length > 0) {
    const code = host.frozen ? "LOCK_OUT_OF_DATE" : "ORIGINAL_MISSING";
    const noun = blocking.length === 1 ? "picture is" : "pictures are";
    const kind =
      missing.length === 0
        ? "stale"
        : stale.length === 0 || !host.frozen
          ? "missing"
          : "missing or stale";
    const message = [
      `${blocking.length} ${noun} ${kind}${host.frozen ? ", and this build is frozen" : ""}:`,
      ...blocking.map(({ id, reason }) => `  ${id}: ${reason}`),
      advice(host, blocking),
    ].join("\n");
    const range = project.assets.get(blocking[0]?.id ?? "")?.origin.range;
    throw placedError({ code, message }, range, project);
  }
  for (const { id, reason } of stale) {
    host.config.logger.warn(
      printable(
        `genlock: ${id} is stale (${reason}); the old picture is used. Run \`genlock generate ${id}\` for a new one.`,
      ),
    );
  }
}

function advice({ frozen }: Host, findings: readonly Finding[]): string {
  const few = findings.length > 5 ? "" : ` ${findings.map(({ id }) => id).join(" ")}`;
  return frozen
    ? `Run \`genlock generate${few}\` where drawing is allowed, and commit the lock and the pictures.`
    : `Run \`genlock generate${few}\`.`;
}

/** What is expected of pictures is for people to judge, so a build says it and goes on. Answers of how many pictures. */
async function warnOfUnmet(host: Host, session: Session, project: Project): Promise<number> {
  const found = await session.findUnmet(project);
  for (const { asset, unmet } of found) {
    for (const { name, detail } of unmet) {
      host.config.logger.warn(
        printable(`genlock: ${asset} is not as expected (expect.${name}). ${detail}`),
      );
    }
  }
  return found.length;
}

const problemWords = {
  missing: "missing",
  corrupt: "corrupt",
  "lfs-pointer": "a pointer that Git LFS left; run `git lfs pull`",
} as const;

async function refuseDamage(session: Session, project: Project): Promise<void> {
  const damaged = await session.verifyOriginals(project);
  if (damaged.length === 0) return;
  const list = damaged.map(({ id, problem }) => `  ${id}: its file is ${problemWords[problem]}`);
  const message = [
    "The lock and the pictures do not belong together:",
    ...list,
    "Bring both from the same commit.",
  ].join("\n");
  const range = project.assets.get(damaged[0]?.id ?? "")?.origin.range;
  throw placedError({ code: "LOCK_OUT_OF_DATE", message }, range, project);
}

function tell({ config }: Host, derived: readonly DerivedAsset[]): void {
  const cached = derived.reduce((sum, picture) => sum + picture.cached, 0);
  config.logger.info(countLine(derived, cached));
}

function warnOfDeclaration({ config }: Host, project: Project, { path }: DeclarationFile): void {
  const name = path.slice(project.root.length + 1);
  config.logger.warn(`genlock: ${name} is out of date. Run \`genlock types\`.`);
}
