import type { Analysis } from '../../src/action/request/analysis.ts';
import { readableRefs } from '../../src/action/services/services.ts';
import type { CacheKind } from '../../src/config/cache-kind.ts';
import type { Config } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/config.ts';
import type { BuiltCommit } from '../../src/config/run/built-commit.ts';
import type { CacheKeys } from '../../src/snapshot/keys.ts';
import { buildKeys, modulesKeys } from '../../src/snapshot/keys.ts';
import { isRelease } from '../../src/trust/run-kind.ts';
import type { Access } from '../../src/trust/trust.ts';
import { trustFor } from '../../src/trust/trust.ts';
import type { Leg } from './leg.ts';
import { sumHashOf } from './world.ts';

/** What the action's analysis decides, as far as restoring and saving look at it. */
export type Surroundings = Pick<Analysis, 'asked' | 'toBuild' | 'serving'>;

/** The run's own commit is checked out. */
export function commitOf({ facts }: Leg): BuiltCommit {
  return { kind: 'known', sha: facts.sha };
}

/** Inputs as they are by default, with a token that may delete caches; only whether images share layers is the leg's. */
export function configOf({ facts, sharing }: Leg): Config {
  const given: Record<string, string> = { 'github-token': 'token', 'cache-store': 'github', 'cache-sharing': sharing };
  const parsed = parseConfig((name) => given[name] ?? '', facts);
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.problems));
  return parsed.config;
}

/** What may be read and written, and by which keys. */
export function analysisOf(leg: Leg, config: Config): Surroundings {
  const { image, group, commit, facts } = leg;
  const trust = trustFor(facts, {
    mode: config.cache.mode,
    store: config.cache.store,
    privateReason: '',
    commit: commitOf(leg),
    isClean: isRelease(facts),
  });
  const sumHash = sumHashOf(group, commit);
  const keys = {
    modules: modulesKeys(sumHash, [`group${image.group}/go.sum`]),
    build: buildKeys({
      scope: [{ name: 'context', value: image.name, reason: 'the folder that is built' }],
      scopeName: config.cache.scope,
      goVersion: commit.go,
      sumHash,
      ref: facts.ref,
      readableRefs: readableRefs(facts),
    }),
  };
  const planned = (kind: CacheKind) => ({ kind, plan: planOf(kind, keys[kind], trust[kind]) });
  return {
    asked: {
      facts,
      config,
      builder: { name: 'default', driver: 'docker', nodes: [] },
      reach: { nodes: [theNode], why: '', elsewhere: [] },
      context: '/project',
      dockerfile: '/project/Dockerfile',
    },
    toBuild: { builtText: '', isEdited: false, goStages: [] },
    serving: {
      caches: [planned('modules'), planned('build')],
      helperImage: 'golang',
      registersFirst: false,
      namespace: '',
      moduleFiles: undefined,
    },
  };
}

/** And one mount of each cache. */
const theMount = {
  id: '/cache',
  sharing: 'shared',
  uid: '',
  gid: '',
  mode: '',
  from: '',
  source: '',
  owner: { uid: 0, gid: 0 },
} as const;

/** The builder of a simulated run has one node, which it does not name. */
const theNode = { name: '', index: 0, platforms: [], platform: '' } as const;

function planOf(kind: CacheKind, keys: CacheKeys, access: Access) {
  if (!access.read && access.write === 'no') return { kind: 'off', reason: access.reason } as const;
  const group = { kind, records: [theMount] } as const;
  return { kind: 'served', group, nodes: [{ ...theNode, group }], keys, access, dropped: false } as const;
}
