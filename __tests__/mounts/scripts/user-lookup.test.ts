import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { helperResult } from '../../../src/mounts/helper-result.ts';
import { helperScript } from '../../../src/mounts/scripts/helper-script.ts';

const made: string[] = [];
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })));

const uid = 65_533;
const gid = 65_532;

/** Runs the script on this machine as a user who has a home of his own beside folders of root's. */
function lookedUp(folders: readonly string[], go?: { readonly modules: string; readonly build: string }) {
  const root = mkdtempSync(path.join(tmpdir(), 'user-lookup-'));
  made.push(root);
  chmodSync(root, 0o755);
  const home = path.join(root, 'home');
  for (const folder of ['home/.cache', 'home/full/pkg', 'home/closed', 'roots/free'])
    mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(home, 'full/pkg/.hidden'), '');
  for (const folder of ['cleaned/00', 'cleaned/ff', 'used/00', 'used/ff'])
    mkdirSync(path.join(root, 'home', folder), { recursive: true });
  for (const file of ['cleaned/README', 'cleaned/trim.txt', 'used/ff/x-a']) writeFileSync(path.join(home, file), '');
  writeFileSync(path.join(home, 'file'), '');
  symlinkSync('/nowhere', path.join(home, 'link'));
  symlinkSync(path.join(home, '.cache'), path.join(home, 'linked'));
  chmodSync(path.join(home, 'closed'), 0o700);
  chownSync(home, uid, gid);
  const list = folders.map((folder) => folder.replace(/^\//, `${root}/`)).join(' ');
  const inRoot = (folder: string): string => path.join(root, folder);
  const goEnv = go === undefined ? {} : { GOMODCACHE: inRoot(go.modules), GOCACHE: inRoot(go.build) };
  const script = `NONCE=n\nNUMBER=3\nASKS_GO=${go === undefined ? 'no' : 'yes'}\nFOLDERS='${list}'\n${helperScript('user-lookup')}`;
  const ended = spawnSync('sh', ['-c', script], {
    uid,
    gid,
    env: { ...process.env, HOME: home, ...goEnv },
    encoding: 'utf8',
  });
  expect(ended.stderr).toBe('');
  const result = helperResult('n', ended.stdout.split('\n'));
  return { root, told: (name: string) => result.get(`3.${name}`) };
}

test('tells the numbers of the user, and his home', () => {
  const { root, told } = lookedUp([]);
  expect([told('uid'), told('gid'), told('home')]).toEqual([String(uid), String(gid), path.join(root, 'home')]);
});

test.each([
  ['his own empty folder', '~/.cache', 'free'],
  ['a folder that is not there, in one that is', '~/.cache/go-build', 'free'],
  ['the same, as an absolute path', '/home/.cache/go-build', 'free'],
  ['the same, through a link', '~/linked/go-build', 'free'],
  ["a folder of root's", '/roots/free/mod', 'free'],
  ['a folder whose parent he could make', '~/go/pkg/mod', 'parentless'],
  ["a folder whose parent only root could make: go would fail without the mount's", '/roots/go/pkg/mod', 'free'],
  ['a folder with a hidden file', '~/full/pkg', 'full'],
  ['a build cache that go has emptied', '~/cleaned', 'free'],
  ['a build cache with an entry', '~/used', 'full'],
  ['a folder that he may not look into', '~/closed', 'full'],
  ['a file', '~/file', 'full'],
  ['a link to nothing', '~/link', 'full'],
] as const)('%s: %s', (_, folder, state) => {
  expect(lookedUp(['~/.cache', folder]).told('folder.1')).toBe(state);
});

test('asks go itself where it has its caches', () => {
  const { root, told } = lookedUp([], { modules: 'home/full/pkg', build: 'roots/free' });
  expect([told('modules'), told('modules.state')]).toEqual([path.join(root, 'home/full/pkg'), 'full']);
  expect([told('build'), told('build.state')]).toEqual([path.join(root, 'roots/free'), 'free']);
  expect(lookedUp([]).told('modules')).toBeUndefined();
});
