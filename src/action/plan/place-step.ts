import path, { posix } from 'node:path';
import { locateAbove } from '../../findings/facts/files-in-image.ts';
import type { MainModules } from '../../plan/go/module-versions.ts';
import type { GoStep } from '../../plan/reads/run-reads.ts';
import type { Services } from '../services/services.ts';

/** Where a go command of a Dockerfile runs, as a place of the repository. */
type PlacedStep =
  | { readonly kind: 'placed'; readonly folder: string; readonly main: MainModules }
  /** `reason` goes on from "line 9". */
  | { readonly kind: 'unclear'; readonly reason: string };

/** Finds the folder of the repository and the modules that a go command builds in, by the go.mod and go.work that it will find. */
export async function placeStep(
  { checkout }: Pick<Services, 'checkout'>,
  { view, call }: Pick<GoStep, 'view' | 'call'>,
  { context, isIgnored }: { readonly context: string; readonly isIgnored: (file: string) => boolean },
): Promise<PlacedStep> {
  const { folder, settings } = call;
  const source = { files: checkout, context, isIgnored };
  if (folder === undefined) return unclear('runs go in a folder that only its shell knows');
  const { GOWORK, GO111MODULE } = settings;
  if (GO111MODULE.kind === 'set' && GO111MODULE.value === 'off') return unclear('builds without modules');
  const isOff = GOWORK.kind === 'set' && GOWORK.value === 'off';
  if (GOWORK.kind === 'unclear' || (GOWORK.kind === 'set' && !isOff))
    return unclear('uses a go.work that is not known');
  const mod = await locateAbove(source, view.placements, folder, 'go.mod');
  const work = isOff ? undefined : await locateAbove(source, view.placements, folder, 'go.work');
  if (work?.kind === 'unknown' || mod.kind === 'unknown') return unclear('builds what another stage brings');
  const found = work?.kind === 'found' ? work : mod;
  if (found.kind !== 'found') return unclear('builds in a folder without a go.mod');
  const at = path.join(path.dirname(found.file), posix.relative(found.imageFolder, folder));
  return work?.kind === 'found'
    ? { kind: 'placed', folder: at, main: { kind: 'workspace', file: work.file } }
    : { kind: 'placed', folder: at, main: { kind: 'module', folder: path.dirname(found.file) } };
}

function unclear(reason: string): PlacedStep {
  return { kind: 'unclear', reason };
}
