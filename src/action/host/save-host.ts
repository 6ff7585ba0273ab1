import path from 'node:path';
import { composeSnapshot } from '../../snapshot/compose.ts';
import { stageNonce } from '../../mounts/inject.ts';
import type { CacheKind } from '../../config/cache-kind.ts';
import type { TreeFile } from '../../platform/trees.ts';
import { size } from '../../text/units.ts';
import { type HostState, lackingModulesFile } from '../caches/host-state.ts';
import type { PostState } from '../caches/post-state.ts';
import { saveEntry } from '../save/save-entry.ts';
import type { PhaseEnd } from '../services/phases.ts';
import type { Services } from '../services/services.ts';
import { hostGo } from './host-go.ts';
import { parseActionEntry, entryFolders, whyNothingNew } from './live-entries.ts';

type HostServices = Pick<Services, 'run' | 'shell' | 'files' | 'clock' | 'store' | 'compress'>;

/** What of a cache goes into a snapshot. */
interface Taken {
  readonly files: readonly TreeFile[];
  /** Content that was made since main was done: bytes of the build cache, zip files of modules. */
  readonly fresh: number;
}

const nothing: Taken = { files: [], fresh: 0 };
const longestPackMs = 120_000;

/** Saves what Go steps on the runner have used and made since main filled its caches. */
export async function saveHost(
  services: HostServices,
  state: PostState,
  host: HostState,
): Promise<PhaseEnd<undefined>> {
  const go = await hostGo(services);
  if (go.kind === 'none') return { outcome: 'skipped', reason: go.reason, value: undefined };
  if (go.version !== host.goVersion) {
    const reason = `the runner has ${go.version} now, and had ${host.goVersion} when the caches were filled`;
    return { outcome: 'skipped', reason, value: undefined };
  }
  const build = host.takesBuild && go.buildFolder !== '' ? await liveEntries(services, go.buildFolder, host) : nothing;
  const modules = host.takesModules ? await addedModules(services, state, go.moduleFolder, host) : nothing;
  const reason = whyNothingNew({
    isExact: host.isExact,
    restoredBytes: host.restoredBytes,
    liveBytes: bytesOf(build),
    newBytes: build.fresh,
    newModules: modules.fresh,
  });
  if (reason !== '') return { outcome: 'skipped', reason, value: undefined };
  const parts = [
    { kind: 'build' as const, folder: go.buildFolder, taken: build },
    { kind: 'modules' as const, folder: go.moduleFolder, taken: modules },
  ].filter(({ taken }) => taken.files.length > 0);
  const archives = [];
  for (const { kind, folder, taken } of parts) archives.push(await packed(services, kind, folder, taken));
  const keys = {
    kind: 'build' as const,
    parts: [],
    primary: host.primary,
    incomplete: host.primary,
    family: host.family,
    groups: [],
  };
  const bytes = bytesOf(build) + bytesOf(modules);
  const { role, standsOn, ...snapshot } = await composeSnapshot(services.files, keys, host.run, {
    role: 'base',
    archives,
    bytes,
    live: { entries: build.files.length + modules.files.length, bytes },
    madeBy: { goVersion: host.goVersion },
    mounts: '',
    complete: true,
    standsOn: undefined,
    shared: [],
    refused: [],
    timings: [],
  });
  const pending = { ...snapshot, role, standsOn, foundKey: host.foundKey, supersedes: false, storeFailed: false };
  // As long as a slow store takes for so much, in bytes a millisecond.
  const limitMs = Math.max(state.timeoutMs, snapshot.sizeBytes / 4000);
  const end = await saveEntry(services, state, pending, services.clock.monotonicMs() + limitMs);
  if (end.kind === 'saved')
    return { outcome: 'done', reason: `saved ${size(end.bytes)} as ${end.key}`, value: undefined };
  return { outcome: end.degraded ? 'degraded' : 'skipped', reason: end.reason, value: undefined };
}

function bytesOf({ files }: Taken): number {
  return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

async function packed({ run, files, compress }: HostServices, kind: CacheKind, folder: string, taken: Taken) {
  const to = path.join(await files.makeTemporaryFolder('host'), `${kind}.tar`);
  const archive = await compress(run.trees.archive(folder, taken.files), to, longestPackMs, run.signal);
  return { ...archive, mark: `${stageNonce(run.nonce, kind)}-0`, entries: taken.files.length };
}

const hourMs = 60 * 60 * 1000;

/**
 * The entries that go has used or made since, with their content: it stamps what it uses and what is over an hour old. With the same
 * go.sum also those that were restored, three hours old at most: not every job has the same steps.
 */
async function liveEntries(
  { files, run: { trees } }: HostServices,
  buildFolder: string,
  { filledAt, isExact }: HostState,
): Promise<Taken> {
  const oldest = filledAt - (isExact ? 3 : 1) * hourMs;
  const names = await Promise.all(
    entryFolders.map(async (folder) =>
      (await files.list(path.join(buildFolder, folder)))
        .filter((name) => /^[0-9a-f]{64}-a$/.test(name))
        .map((name) => `${folder}/${name}`),
    ),
  );
  const actions = await trees.found(buildFolder, names.flat());
  const taken = new Map<string, TreeFile>();
  let fresh = 0;
  for (const action of actions.filter(({ modifiedMs }) => modifiedMs >= oldest)) {
    const entry = parseActionEntry(await files.readText(path.join(buildFolder, action.name)));
    if (entry === undefined) continue;
    const [content] = await trees.found(buildFolder, [entry.content]);
    // A program that go runs is kept as a folder: it is built again.
    if (content?.sizeBytes !== entry.sizeBytes) continue;
    if (entry.madeAt >= filledAt && !taken.has(content.name)) fresh += content.sizeBytes;
    taken.set(action.name, action);
    taken.set(content.name, content);
  }
  return { files: [...taken.values()], fresh };
}

/** The files of go.sum that no snapshot of the image has, where Go itself has checked their zip. */
async function addedModules(
  { files, run: { trees } }: HostServices,
  { temporaryFolder }: PostState,
  moduleFolder: string,
  { filledAt }: HostState,
): Promise<Taken> {
  const lacking = (await files.readText(path.join(temporaryFolder, lackingModulesFile))) ?? '';
  const names = lacking.split('\n').filter((name) => name !== '');
  const found = await trees.found(moduleFolder, [...names, ...names.map(hashOf)]);
  const checked = new Set(found.map(({ name }) => name));
  const kept = found.filter(
    ({ name }) => /\.(?:mod|info)$/.test(name) || (name.endsWith('.zip') && checked.has(hashOf(name))),
  );
  return {
    files: kept,
    fresh: kept.filter(({ name, modifiedMs }) => name.endsWith('.zip') && modifiedMs >= filledAt).length,
  };
}

/** What Go writes beside a zip when it has compared it with go.sum. */
function hashOf(name: string): string {
  return `${name}hash`;
}
