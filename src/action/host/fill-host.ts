import path from 'node:path';
import type { BuildEnd } from '../../buildx/call/user-build.ts';
import { errorText } from '../../platform/error-text.ts';
import { count } from '../../text/units.ts';
import type { ReadCache } from '../caches/cache-run.ts';
import { type HostState, lackingModulesFile } from '../caches/host-state.ts';
import { type Analysis, type CachePlan, planOf } from '../request/analysis.ts';
import type { PhaseEnd, Phases } from '../services/phases.ts';
import type { Services, ServicesOf } from '../services/services.ts';
import { fromStore, imageModules, nothing, type OnRunner } from './host-archives.ts';
import { type HostGo, hostGo } from './host-go.ts';
import { hostKeys } from './host-keys.ts';
import { isEntryName, entryFolders } from './live-entries.ts';

/**
 * With `host`: puts the modules of the image, and what earlier runs compiled on a runner, into the Go caches of the runner itself. Modules
 * come without the hashes that would keep Go from checking them.
 */
export async function fillHost(
  services: ServicesOf<typeof fill>,
  analysis: Analysis,
  phases: Phases,
  runs: readonly ReadCache[],
  end: BuildEnd,
): Promise<HostState | undefined> {
  const { cache } = analysis.asked.config;
  if (!cache.host || services.run.signal.aborted) return undefined;
  const plan = planOf(analysis.serving.caches, 'modules');
  const failed = end.result.kind === 'success' ? '' : 'the build failed';
  if (plan?.kind !== 'served' || failed !== '') {
    phases.skip('host', failed || (plan?.kind === 'off' ? plan.reason : 'no module is cached'));
    return undefined;
  }
  const run = runs.find(({ kind }) => kind === 'modules');
  return phases.attempt(
    'host',
    'Fill the Go caches of the runner',
    () => fill(services, analysis, plan, run),
    () => undefined,
  );
}

/** Stamped so long ago that go stamps what it uses (over 1 h), and not so long that it would remove it (5 days). */
const unusedForMs = 2 * 60 * 60 * 1000;

async function fill(
  services: ServicesOf<typeof hostGo> & ServicesOf<typeof imageModules> & Pick<Services, 'log'>,
  analysis: Analysis,
  plan: CachePlan & { readonly kind: 'served' },
  run: ReadCache | undefined,
): Promise<PhaseEnd<HostState | undefined>> {
  const { log, files, clock } = services;
  const { facts } = analysis.asked;
  const go = await hostGo(services);
  if (go.kind === 'none') {
    log.warning(`\`host: true\` has filled no cache: ${go.reason}.`);
    return { outcome: 'degraded', reason: go.reason, value: undefined };
  }
  const before = await contentBefore(services, go);
  await tellOfSetupGo(services, facts.workspace, before);
  const build = rightsToBuild(analysis, go, before.build);
  const keys = hostKeys(analysis.asked, go, plan.keys);
  const [images, own] = await Promise.all([
    imageModules(services, analysis, plan, run),
    build.read || plan.access.read ? fromStore(services, analysis, keys) : nothing,
  ]);
  const wanted = new Set(analysis.serving.moduleFiles?.wanted);
  const ofImage = await unpackAll(services, go, images.archives, wanted);
  const ownArchives = own.archives.filter(({ kind }) => kind === 'modules' || build.read);
  const ofSteps = await unpackAll(services, go, ownArchives, wanted);
  const lacking = [...wanted].filter((name) => !ofImage.names.has(name));
  await files.writeText(path.join(services.run.temporaryFolder, lackingModulesFile), lacking.join('\n'));
  const state: HostState = {
    takesModules: plan.access.write !== 'no' && facts.inActions,
    takesBuild: build.write,
    goVersion: go.version,
    run: { id: facts.runId, attempt: facts.runAttempt },
    primary: keys.primary,
    family: keys.family,
    foundKey: own.key,
    isExact: own.isExact,
    restoredBytes: ofSteps.buildBytes,
    filledAt: clock.now(),
  };
  const troubles = [images.trouble, own.trouble, ...ofImage.troubles, ...ofSteps.troubles].filter(
    (text) => text !== '',
  );
  if (troubles.length > 0) log.warning(`Not all of the runner's Go caches could be filled: ${troubles.join('; ')}`);
  const added = [
    count(ofImage.moduleFiles + ofSteps.moduleFiles, 'module file', 'module files'),
    count(ofSteps.entries, 'compiled entry', 'compiled entries'),
  ];
  const reasons = [`${added.join(' and ')} added`, build.reason, ...troubles].filter((text) => text !== '');
  const value = state.takesModules || state.takesBuild ? state : undefined;
  return { outcome: troubles.length > 0 ? 'degraded' : 'done', reason: reasons.join('; '), value };
}

/** What came out of archives: the modules that they have, and what was written. */
interface Filled {
  readonly names: ReadonlySet<string>;
  readonly moduleFiles: number;
  readonly entries: number;
  readonly buildBytes: number;
  readonly troubles: readonly string[];
}

async function unpackAll(
  { run: { trees }, clock }: Pick<Services, 'run' | 'clock'>,
  go: HostGo,
  archives: OnRunner['archives'],
  wanted: ReadonlySet<string>,
): Promise<Filled> {
  const names = new Set<string>();
  const troubles: string[] = [];
  const sums = { moduleFiles: 0, entries: 0, buildBytes: 0 };
  for (const { kind, path: archive } of archives)
    try {
      if (kind === 'modules') {
        const unpacked = await trees.unpack(archive, go.moduleFolder, { isWanted: (name) => wanted.has(name) });
        for (const name of unpacked.names) names.add(name);
        sums.moduleFiles += unpacked.files;
      } else {
        const into = { isWanted: isEntryName, modifiedMs: clock.now() - unusedForMs };
        const { files, bytes } = await trees.unpack(archive, go.buildFolder, into);
        sums.entries += files;
        sums.buildBytes += bytes;
      }
    } catch (error) {
      troubles.push(errorText(error));
    }
  return { names, ...sums, troubles };
}

interface Before {
  readonly modules: boolean;
  readonly build: boolean;
}

/** Whether something lies in the caches already. */
async function contentBefore({ files }: Pick<Services, 'files'>, go: HostGo): Promise<Before> {
  const listed = async (folder: string): Promise<boolean> => (await files.list(folder)).length > 0;
  const isAny = async (folders: readonly string[]): Promise<boolean> =>
    (await Promise.all(folders.map(listed))).includes(true);
  const build = go.buildFolder === '' ? [] : entryFolders.map((name) => path.join(go.buildFolder, name));
  return { modules: await listed(go.moduleFolder), build: await isAny(build) };
}

/** The runner has the actions of a job beside its workspaces. */
const setupGo = '../../_actions/actions/setup-go';

async function tellOfSetupGo(
  { files, log }: Pick<Services, 'files' | 'log'>,
  workspace: string,
  before: Before,
): Promise<void> {
  if (!before.modules && !before.build) return;
  if (workspace === '' || (await files.kindOf(path.resolve(workspace, setupGo))) !== 'folder') return;
  log.notice(
    'The Go caches of the runner were not empty, and this job uses actions/setup-go. With `host: true` the cache of actions/setup-go is not needed: it stores the same again. Set `cache: false` there, unless it is set already.',
  );
}

/** What of compiled code may come and go: as for the image's, and only where it cannot meet what other jobs have left. */
function rightsToBuild(
  { asked: { facts }, plan: { caches } }: Analysis,
  go: HostGo,
  isThere: boolean,
): { readonly read: boolean; readonly write: boolean; readonly reason: string } {
  const off = (reason: string) => ({ read: false, write: false, reason });
  // Whatever the image needs, and also where it is not built.
  const trust = caches.trust.find(({ kind }) => kind === 'build');
  if (!facts.inActions) return off('compiled code is cached in jobs of GitHub Actions only');
  if (go.buildFolder === '') return off('Go has no build cache here (GOCACHE)');
  if (trust === undefined) return off('');
  if (isThere && facts.runnerEnvironment !== 'github-hosted')
    return off('no compiled code: GOCACHE of this runner has what other jobs left');
  const { read, write } = trust;
  return { read, write, reason: read ? '' : `no compiled code: ${trust.reason}` };
}
