import path from 'node:path';
import { nodeShares } from '../../buildx/builder/builder-nodes.ts';
import type { ImageStore } from '../../buildx/builder/driver-limits.ts';
import type { CacheKind } from '../../config/cache-kind.ts';
import type { BuildOptions } from '../../config/build-options.ts';
import type { Config } from '../../config/config.ts';
import type { Isolation } from '../../trust/isolation.ts';
import { proxyArgs, proxySecrets } from '../../config/proxies.ts';
import { remoteDockerfile } from '../../config/remote-build.ts';
import type { Trust } from '../../trust/trust.ts';
import { builtStages } from '../../dockerfile/stages/placed-dockerfile.ts';
import type { FoundModules } from '../../gomod/find-modules.ts';
import type {
  BuildPlan,
  CachesPlan,
  KeyPlan,
  MountPlan,
  RunPlan,
  SettingPlan,
  TrustPlan,
} from '../../report/run-preview.ts';
import type { Analysis } from '../request/analysis.ts';
import { cacheKinds, planOf } from '../request/analysis.ts';
import { fixedSecretId } from '../../buildx/call/setting-secrets.ts';
import { adviceFindings } from '../../findings/all-rules.ts';
import type { BuildFacts, DockerfileFacts } from '../../findings/facts/build-facts.ts';
import { skippedOfNeed } from '../../dockerfile/edit/skipped-of-need.ts';
import { neededCaches } from './needed-caches.ts';
import type { ReadBuild } from '../request/read-build.ts';

interface PlanFacts {
  /** The environment of the run. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly analysis: Omit<Analysis, 'plan'>;
  readonly folder: string;
  readonly read: ReadBuild | undefined;
  readonly modules: FoundModules;
  readonly trust: Trust;
  readonly isolation: Isolation;
  /** Nothing that another run made may be used. */
  readonly isClean: boolean;
  /** The options as the user gave them. */
  readonly given: BuildOptions;
  readonly engineStore: ImageStore | undefined;
  readonly mounts: readonly MountPlan[];
  readonly invalid: { readonly line: number; readonly message: string } | undefined;
}

/** What the run will do and why, for the log and the dry run. */
export function planFrom(facts: PlanFacts): RunPlan {
  const { analysis, read } = facts;
  const { config, facts: runFacts } = analysis.asked;
  const dockerfile = remoteDockerfile(config.build, runFacts) ?? path.relative(facts.folder, analysis.asked.dockerfile);
  const edit = read?.edit.result;
  const needed = read === undefined ? [] : neededCaches(facts.modules, read);
  return {
    build: {
      builder: analysis.asked.builder.name,
      driver: analysis.asked.builder.driver,
      dockerfile,
      ...nodePlans(analysis),
      stages: stagePlans(analysis, read),
      edits: {
        changed: edit?.changed ?? [],
        skipped: (edit === undefined ? [] : skippedOfNeed(edit, needed)).map(({ stage, line, reason, fix }) => {
          return { stage, line, reason, fix };
        }),
      },
      settings: settingPlans(analysis, edit?.buildArgs ?? []),
      network: networkPlan(analysis.asked.config),
      moduleProxies: read?.moduleProxies.plan,
    },
    caches: cachesPlan(facts),
    findings: adviceFindings(buildFacts(facts, dockerfile)),
  };
}

/** What advice is given on; `dockerfile` is relative to the workspace. */
function buildFacts(facts: PlanFacts, dockerfile: string): BuildFacts {
  const { analysis, folder, env, given, isClean, engineStore, modules } = facts;
  const { asked, delivery } = analysis;
  return {
    place: { folder, dockerfile },
    config: asked.config,
    given,
    go: delivery.go,
    settings: delivery.settings,
    builder: asked.builder,
    engineStore,
    env,
    isClean,
    modules,
    dockerfile: dockerfileFacts(facts),
  };
}

function dockerfileFacts({ analysis, read, modules, invalid }: PlanFacts): DockerfileFacts {
  if (invalid !== undefined) return { kind: 'invalid', line: invalid.line, message: invalid.message };
  if (read === undefined) return { kind: 'unread' };
  const { platforms, stages, edit, moduleProxies } = read;
  const asksProxies = goAsksProxies(analysis.asked.config, read);
  const needed = neededCaches(modules, read);
  return {
    kind: 'read',
    platforms,
    stages,
    edit: edit.result,
    needed,
    asksProxies,
    proxyFindings: moduleProxies.findings,
  };
}

/** Whether go asks a proxy of the input for modules in this build, unless all are there already. */
function goAsksProxies({ fetch, dockerfileEdits }: Config, read: ReadBuild): boolean {
  if (fetch.offline || dockerfileEdits === 'off') return false;
  const isVendored = read.modules.kind === 'modules' && read.modules.vendored;
  return (
    !isVendored && read.moduleProxies.question !== undefined && read.edit.settings.some(({ env }) => env === 'GOPROXY')
  );
}

function cachesPlan({ analysis, mounts, trust, isolation }: PlanFacts): CachesPlan {
  const { config, facts } = analysis.asked;
  return {
    mounts,
    keys: cacheKinds.flatMap((kind) => keyPlan(analysis, kind)),
    trust: cacheKinds.map((kind): TrustPlan => {
      const access = trust[kind];
      return { kind, read: access.read, write: access.write !== 'no', reason: access.reason };
    }),
    domain: {
      name: trust.domain,
      apart: isolation.kind === 'apart' ? isolation.name : '',
      reason: isolation.reason,
      buildsForeignCode: trust.buildsForeignCode,
    },
    store: {
      kind: config.cache.store,
      reason: config.cache.repository ?? (facts.inActions ? 'in GitHub Actions' : 'on this machine'),
    },
  };
}

/** How each of Go's settings reaches the RUNs; `asArguments` names those that the Dockerfile's frontend is too old for. */
function settingPlans(
  { asked, delivery }: Pick<Analysis, 'asked' | 'delivery'>,
  asArguments: readonly string[],
): readonly SettingPlan[] {
  const isEdited = asked.config.dockerfileEdits === 'auto';
  return delivery.settings
    .filter(({ everyRun }) => everyRun !== true)
    .map(({ env, id, fixedId }) => {
      if (asArguments.includes(env)) return { name: env, id: '' };
      return { name: env, id: isEdited ? id : fixedId };
    });
}

/** A node that the build does not need is not asked for anything, so it may be down. */
function nodePlans({ asked: { builder, reach, config } }: Pick<Analysis, 'asked'>): Pick<BuildPlan, 'nodes'> {
  if (builder.nodes.length < 2) return {};
  const shares = nodeShares(builder, config.build.platforms);
  return {
    nodes: builder.nodes.map(({ name, status = '' }, index) => {
      const own = shares.find((share) => share.index === index)?.platforms;
      const isReached = reach.nodes.some((node) => node.index === index);
      const state = status === '' || status === 'running' ? '' : ` (${status})`;
      if (own === undefined) return { name, platforms: [], caches: `not asked: this build does not need it${state}` };
      return { name, platforms: own, caches: isReached ? 'gets the caches' : `no caches: ${reach.why}` };
    }),
  };
}

function stagePlans(analysis: Omit<Analysis, 'plan'>, read: ReadBuild | undefined): BuildPlan['stages'] {
  if (read === undefined) return [];
  const go = new Set(analysis.toBuild.goStages.map(({ index }) => index));
  return builtStages(read.platforms[0]).map((stage) => ({
    name: stage.name === '' ? String(stage.index) : stage.name,
    base: stage.base,
    line: stage.line,
    go: go.has(stage.index),
  }));
}

/** How each network proxy reaches the build. */
function networkPlan({ proxies, build }: Config): BuildPlan['network'] {
  const plain = proxyArgs(proxies, build.buildArgs).map(({ name, value }) => ({
    name,
    way: `as build argument, ${value}`,
  }));
  const secret = proxySecrets(proxies, build.buildArgs).map(({ input, env }) => ({
    name: env,
    way: `as secret ${fixedSecretId(input)}, value not shown`,
  }));
  return [...plain, ...secret];
}

function keyPlan(analysis: Omit<Analysis, 'plan'>, kind: CacheKind): readonly KeyPlan[] {
  const cache = planOf(analysis.serving.caches, kind);
  if (cache?.kind !== 'served') return [];
  const [exact, ...others] = cache.keys.groups.flat();
  return [{ kind, primaryKey: exact?.prefix ?? cache.keys.primary, parts: cache.keys.parts, fallbacks: others }];
}
