import type { PlacedDockerfile } from '../../dockerfile/stages/placed-dockerfile.ts';
import type { CutStage } from '../../dockerfile/cut/cut-stage.ts';
import { cutStage } from '../../dockerfile/cut/cut-stage.ts';
import { listedPackages, type PackageList } from '../../dockerfile/cut/listed-packages.ts';
import type { ModuleFiles } from '../../mounts/inject.ts';
import type { MountRecord } from '../../mounts/mount-group.ts';
import type { Analysis, NodeMounts } from '../request/analysis.ts';
import { planOf } from '../request/analysis.ts';
import type { PreparedCache } from '../caches/cache-run.ts';
import { injectedOf, preparedNodes } from '../caches/cache-run.ts';
import { beganWhole } from '../caches/completeness.ts';

/** What is fetched, or why nothing is. */
export type FetchPlan =
  | {
      readonly kind: 'fetch';
      readonly cut: CutStage;
      /** Where to, on each node of the builder. */
      readonly nodes: readonly NodeMounts[];
      readonly modules: ModuleFiles;
      /** What is asked for in the place of all modules; empty for all. */
      readonly lists: readonly PackageList[];
    }
  /** All modules are there. */
  | { readonly kind: 'complete'; readonly reason: string }
  | { readonly kind: 'none'; readonly reason: string };

type Known = Pick<Analysis, 'asked' | 'serving' | 'toBuild'>;

/**
 * Decides it from how the modules stand after the injection. Without being asked, only what the Dockerfile itself downloads is
 * fetched: all modules, or those of the packages that it builds; and only where its stage is ready for it: where that RUN
 * first installs git or writes a login, the fetch would lack both.
 */
export function planFetch(analysis: Known, runs: readonly PreparedCache[]): FetchPlan {
  const { fetch, build } = analysis.asked.config;
  const { moduleFiles } = analysis.serving;
  if (fetch.mode === 'off') return none('fetch is off');
  if (fetch.offline) return none('the build is offline');
  if (build.call !== undefined && build.call !== 'build') return none(`nothing is built with call: ${build.call}`);
  if (build.network === 'none') return none('the build has no network');
  const plan = planOf(analysis.serving.caches, 'modules');
  const run = runs.find(({ kind }) => kind === 'modules');
  if (plan?.kind === 'off') return none(`the module cache is off: ${plan.reason}`);
  if (plan === undefined || run === undefined || moduleFiles === undefined) return none('the modules are not known');
  if (plan.dropped) return none('with no-cache BuildKit empties the mounts before it builds');
  const isChecked = fetch.checks.length > 0;
  if (!isChecked && (run.standing.hit === 'exact' || injectedOf(run)?.verdict === 'exact'))
    return { kind: 'complete', reason: 'the mounts have all modules' };
  const isAsked = fetch.mode !== 'auto' || fetch.netrc !== undefined || isChecked;
  const reason = isAsked ? '' : needless(run);
  if (reason !== '') return none(reason);
  const { dockerfile, goStages } = analysis.toBuild;
  if (dockerfile === undefined) return none('the Dockerfile cannot be read');
  const found = cutStage(dockerfile, goStages);
  if (found.kind === 'none') return found;
  const chosen = isAsked ? { cut: found.cut, lists: [] } : unasked(found.cut, dockerfile, analysis, run);
  if ('kind' in chosen) return chosen;
  const { first } = chosen.cut;
  const nodes = preparedNodes(run).flatMap((node): readonly NodeMounts[] => {
    const records = node.group.records.filter(({ owner }) => isOwner(owner, first.who.owner));
    return records.length === 0 ? [] : [{ ...node, group: { ...node.group, records } }];
  });
  if (nodes.length === 0) return none(`the mounts do not belong to the user of the RUN at line ${first.line}`);
  return { kind: 'fetch', ...chosen, nodes, modules: moduleFiles };
}

/** What is fetched without being asked. */
function unasked(
  cut: CutStage,
  { dockerfile }: PlacedDockerfile,
  { toBuild: { goStages } }: Known,
  run: PreparedCache,
): (FetchPlan & { readonly kind: 'none' }) | { readonly cut: CutStage; readonly lists: readonly PackageList[] } {
  if (cut.download !== undefined)
    return cut.lacks === ''
      ? { cut, lists: [] }
      : none(`${cut.lacks}, which the stage lacks before; \`fetch: on\` fetches anyway`);
  const never = 'the Dockerfile never runs `go mod download`';
  if (beganWhole(run)) return none(`${never}, and what was restored is of a whole build with this go.sum`);
  const found = listedPackages(dockerfile, goStages, cut);
  if (found.kind === 'none') return none(`${never}, and ${found.reason}; \`fetch: on\` fetches anyway`);
  return { cut: { ...cut, flags: found.flags, lacks: '' }, lists: found.lists };
}

/** Why a fetch that nobody asked for is left out. */
function needless(run: PreparedCache): string {
  if (run.lookup.kind === 'left-alone') return 'the module cache is skipped: restoring it costs more than it saves';
  if (run.lookup.kind === 'adopted') return 'an earlier step of this job has filled the mounts';
  return injectedOf(run) === undefined ? 'nothing could be injected into the mounts' : '';
}

const none = (reason: string): FetchPlan & { readonly kind: 'none' } => ({ kind: 'none', reason });

/** A user by name is who the mounts belong to that were grouped for that stage. */
function isOwner(owner: MountRecord['owner'], user: CutStage['first']['who']['owner']): boolean {
  return !('uid' in user) || user.uid === owner.uid;
}

/**
 * How long each of the tries in a row may take, and how long to wait before the next, in seconds: both double for a while, and the waits vary
 * by a half up and down, so that jobs that failed together do not come back together. `random` gives numbers from 0 to 1.
 */
export function fetchPace(
  { attempts, tryMs }: { readonly attempts: number; readonly tryMs: number },
  random: () => number,
): { readonly limitsS: readonly number[]; readonly delaysS: readonly number[] } {
  const steps = Array.from({ length: attempts }, (_, step) => step);
  return {
    limitsS: steps.map((step) => Math.ceil((tryMs / 1000) * Math.min(longestTry, 2 ** step))),
    delaysS: steps.map((step) => Number((Math.min(longestDelayS, 2 ** step) * (0.5 + random())).toFixed(1))),
  };
}

/** In times of the first. */
const longestTry = 4;
const longestDelayS = 30;

/** Hosts of private modules whose repositories are read over ssh: those without a login in the netrc. */
export function sshHosts(patterns: readonly string[], netrcHosts: readonly string[]): readonly string[] {
  const hosts = patterns.flatMap((list) => list.split(',')).map((pattern) => pattern.trim().split('/')[0] ?? '');
  return [...new Set(hosts)].filter(
    (host) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(host) && !netrcHosts.includes(host),
  );
}
