import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Builder } from '../../buildx/builder/builder.ts';
import { nodeReach } from '../../buildx/builder/builder-nodes.ts';
import type { CacheKind } from '../../config/cache-kind.ts';
import type { Trust } from '../../trust/trust.ts';
import { missingBases } from '../../dockerfile/stages/from-image.ts';
import type { GoStage } from '../../dockerfile/go/go-stages.ts';
import type { FoundModules } from '../../gomod/find-modules.ts';
import { sumHash } from '../../gomod/go-sum.ts';
import type { MountPlan } from '../../report/run-preview.ts';
import type { CacheKeys } from '../../snapshot/keys.ts';
import { buildKeys, modulesKeys } from '../../snapshot/keys.ts';
import type { ReadBuild } from '../request/read-build.ts';
import type { CachePlan, NodeMounts, PlannedCache } from '../request/analysis.ts';
import { cacheKinds } from '../request/analysis.ts';
import { groupMounts, stageName } from '../request/mount-groups.ts';
import { scopeParts, type ScopeQuestion } from '../request/key-scope.ts';
import { refsOfStore } from '../services/refs-of-store.ts';

interface CacheQuestion extends ScopeQuestion {
  readonly builder: Builder;
  readonly modules: FoundModules;
  readonly trust: Trust;
}

interface PlannedCaches {
  readonly caches: readonly PlannedCache[];
  readonly mounts: readonly MountPlan[];
  /** The base image of the Go stages; empty when there is none. */
  readonly image: string;
}

/** Which caches a run serves, under which keys, and why not the others. */
export function planCaches(question: CacheQuestion): PlannedCaches {
  const stages = question.read?.stages ?? [];
  const grouped = groupMounts(stages);
  const image = helperImage(stages);
  const keysOf = (kind: CacheKind): CacheKeys =>
    kind === 'modules' ? keysOfModules(question) : keysOfBuild(question, stages);
  const plan = (kind: CacheKind): CachePlan => {
    const reason = reasonForOff(kind, question, stages, image);
    if (reason !== undefined) return { kind: 'off', reason, ...needlessness(kind, question.modules) };
    const group = grouped.groups.get(kind);
    if (group === undefined) {
      const why = noMountReason(kind, grouped.plans, question);
      return { kind: 'off', reason: why, ...needlessness(kind, question.modules) };
    }
    const dropped = question.config.build.noCache || isFiltered(kind, question, stages);
    const nodes = nodeMounts(kind, question);
    return { kind: 'served', group, nodes, keys: keysOf(kind), access: question.trust[kind], dropped };
  };
  return {
    caches: cacheKinds.map((kind) => ({ kind, plan: plan(kind) })),
    mounts: grouped.plans,
    image,
  };
}

/** Vendored modules, and those that need no others, need no cache. */
function needlessness(kind: CacheKind, modules: FoundModules): { readonly isNeedless?: true } {
  const isNeedless = modules.kind === 'modules' && modules.restore.kind === 'needless';
  return kind === 'modules' && (modules.vendored || isNeedless) ? { isNeedless: true } : {};
}

/** The mounts that each node uses: those of the platforms that it builds. */
function nodeMounts(kind: CacheKind, { read, builder, config }: CacheQuestion): readonly NodeMounts[] {
  return nodeReach(builder, config.build.platforms).nodes.flatMap((node) => {
    const own = read?.platforms.filter(
      ({ scope }) => node.platforms.length === 0 || node.platforms.includes(scope.platform),
    );
    const group = groupMounts(own?.flatMap(({ goStages }) => goStages) ?? []).groups.get(kind);
    return group === undefined ? [] : [{ ...node, group }];
  });
}

/**
 * What the helper builds start from. Of several Go stages the last: a tool that is built first is often built with a Go of its
 * own, and the service comes after it.
 */
function helperImage(stages: readonly GoStage[]): string {
  const based = stages.filter(({ baseImage }) => baseImage !== '');
  const mounting = based.filter(({ runs }) => runs.some(({ cacheMounts: { served } }) => served.length > 0));
  return (mounting.at(-1) ?? based.at(-1))?.baseImage ?? '';
}

function reasonForOff(
  kind: CacheKind,
  { read, config, trust, modules, builder }: CacheQuestion,
  stages: readonly GoStage[],
  image: string,
): string | undefined {
  if (read === undefined) return 'the Dockerfile could not be read';
  if (config.build.call !== undefined && config.build.call !== 'build')
    return `\`call: ${config.build.call}\` builds nothing`;
  const access = trust[kind];
  if (!access.read && access.write === 'no') return access.reason;
  if (stages.length === 0) {
    const missing = missingBases(read.platforms[0]).find(({ isReached }) => isReached);
    return missing === undefined ? 'no stage of this build runs go' : missing.message.replace(/\.$/, '');
  }
  const reach = nodeReach(builder, config.build.platforms);
  if (reach.nodes.length === 0) return reach.why;
  if (image === '' && config.cache.helperImage === undefined) {
    return 'the Go stage begins with no image that a helper build could use; name one with a shell and go in `helper-image`';
  }
  if (kind === 'build') return undefined;
  if (modules.kind === 'none') return `${modules.reason}. ${modules.fix}`;
  return modules.restore.kind === 'possible' ? undefined : modules.restore.reason;
}

function noMountReason(kind: CacheKind, plans: readonly MountPlan[], { read, config }: CacheQuestion): string {
  const skipped = plans.find((plan) => plan.kind === kind);
  if (skipped !== undefined) return skipped.reason;
  if (config.dockerfileEdits === 'off')
    return 'the Dockerfile declares no cache mount for it, and `dockerfile-edits` is off';
  const obstacle = read?.edit.result.skipped.find(({ caches }) => caches?.includes(kind) === true);
  if (obstacle === undefined) return 'the Dockerfile declares no cache mount for it';
  const what = obstacle.about === 'undone' ? 'the added one is left out' : 'none was added';
  return `the Dockerfile declares no cache mount for it, and ${what}: ${obstacle.reason}`;
}

function isFiltered(kind: CacheKind, { config }: CacheQuestion, stages: readonly GoStage[]): boolean {
  const filters = new Set(config.build.noCacheFilters.map((name) => name.toLowerCase()));
  return stages.some(
    (stage) =>
      filters.has(stageName(stage)) &&
      stage.runs.some((run) => run.cacheMounts.served.some((mount) => mount.kind === kind)),
  );
}

function keysOfModules(question: CacheQuestion): CacheKeys {
  const { modules, folder, facts, config } = question;
  if (modules.kind === 'none') throw new Error('There are no modules to make a key of.');
  return modulesKeys(
    sumHash(modules.sums),
    modules.goSumFiles.map((file) => path.relative(folder, file)),
    refsOfStore(facts, config).owner,
  );
}

function keysOfBuild(question: CacheQuestion, stages: readonly GoStage[]): CacheKeys {
  const { facts, config, modules, read } = question;
  const { ref, readableRefs } = refsOfStore(facts, config);
  return buildKeys({
    scope: scopeParts(question, stages),
    scopeName: config.cache.scope,
    goVersion: goVersions(stages, read),
    sumHash: modules.kind === 'modules' ? sumHash(modules.sums) : createHash('sha256').digest('hex'),
    ref,
    readableRefs,
  });
}

/** Go's version in each image whose stages compile into the mounts; almost always one. */
function goVersions(stages: readonly GoStage[], read: ReadBuild | undefined): string {
  const mounting = stages.filter(({ runs }) =>
    runs.some(({ cacheMounts: { served } }) => served.some(({ kind }) => kind === 'build')),
  );
  const versions = mounting.map(({ baseImage }) => {
    const version = read?.images.get(baseImage)?.env['GOLANG_VERSION'];
    // Without its registry: all that is known when the image could not be inspected.
    return version === undefined ? (baseImage.split('/').at(-1) ?? '') : `go${version}`;
  });
  return [...new Set(versions)].toSorted().join(' ');
}
