import path from 'node:path';
import type { FolderState, StageUser } from '../../dockerfile/stages/build-scope.ts';
import type { Files } from '../../platform/files.ts';
import type { Shell } from '../../platform/shell.ts';
import type { HelperResult } from '../helper-result.ts';
import { helperResult } from '../helper-result.ts';
import type { StageSetting } from './stage-build.ts';
import { buildInStage } from './stage-build.ts';
import { type UserLookup, userLookupDockerfile } from './user-lookup-dockerfile.ts';

type UserLookupOutcome =
  /** In the order of the question; `undefined` where the user's RUN told nothing that can be used. */
  | { readonly kind: 'done'; readonly users: readonly (StageUser | undefined)[]; readonly ms: number }
  | { readonly kind: 'failed'; readonly reason: string; readonly ms: number; readonly isOver?: true };

/** Asks each user in the user's own stage, with RUNs that change nothing. */
export async function lookUpUsers(
  shell: Shell,
  files: Files,
  setting: StageSetting,
  lookup: UserLookup,
): Promise<UserLookupOutcome> {
  const folder = await files.makeTemporaryFolder('users');
  try {
    const nonce = `${setting.nonce}-users`;
    const dockerfile = userLookupDockerfile(nonce, lookup);
    const outcome = await buildInStage(shell, files, setting, { folder, nonce, dockerfile, stage: lookup.stage });
    if (outcome.kind === 'failed') return outcome;
    const result = helperResult(nonce, outcome.lines);
    const users = lookup.users.map(({ folders }, number) => userFrom(result, number, folders));
    return { kind: 'done', users, ms: outcome.ms };
  } finally {
    await files.remove(folder);
  }
}

function userFrom(result: HelperResult, number: number, folders: readonly string[]): StageUser | undefined {
  const [uid = '', gid = '', home = ''] = ['uid', 'gid', 'home'].map((name) => result.get(`${number}.${name}`));
  if (!/^\d+$/.test(uid) || !/^\d+$/.test(gid) || !home.startsWith('/')) return undefined;
  const states = folders.flatMap((folder, index): (readonly [string, FolderState])[] => {
    const state = stateFrom(result.get(`${number}.folder.${index}`));
    return state === undefined ? [] : [[path.posix.resolve(home, folder.replace(/^~\//, './')), state]];
  });
  const [modules, build] = [cacheFrom(result, number, 'modules'), cacheFrom(result, number, 'build')];
  const user = { uid: Number(uid), gid: Number(gid), home };
  if (modules === undefined || build === undefined) return { ...user, folders: new Map(states) };
  const all = new Map([...states, [modules.folder, modules.state], [build.folder, build.state]]);
  return { ...user, folders: all, caches: { modules: modules.folder, build: build.folder } };
}

/** Where go has a cache, and what is there. */
function cacheFrom(
  result: HelperResult,
  number: number,
  name: 'modules' | 'build',
): { readonly folder: string; readonly state: FolderState } | undefined {
  const folder = result.get(`${number}.${name}`) ?? '';
  const state = stateFrom(result.get(`${number}.${name}.state`));
  return state === undefined || !folder.startsWith('/')
    ? undefined
    : { folder: path.posix.resolve('/', folder), state };
}

function stateFrom(told: string | undefined): FolderState | undefined {
  return (['free', 'full', 'parentless'] as const).find((each) => each === told);
}
