import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';

const source = path.join(import.meta.dirname, '../../bench/gocacheprog');
/** As its README and bench/gocacheprog/measure.ts build it. */
const build = ['build', '-trimpath', '-buildvcs=false', '-ldflags=-s'];
/** The compiled standard library, which does not depend on the folder of a program: it takes 20 s of a core, once on a machine. */
const standard = path.join(
  process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'),
  'cached-go-docker-build/standard-library',
);

jest.setTimeout(300_000);

let root: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'gocacheprog-'));
  const listed = await go(source, standard, ['list', '-deps', '-f', '{{if .Standard}}{{.ImportPath}}{{end}}', '.']);
  await go(source, standard, ['build', '-trimpath', ...listed.split('\n').filter((name) => name !== '')]);
});
afterAll(async () => rm(root, { recursive: true, force: true }));

/** Runs go with a build cache of its own; gives what it printed. */
async function go(folder: string, cache: string, words: readonly string[]): Promise<string> {
  const own = { CGO_ENABLED: '0', GOWORK: 'off', GOFLAGS: '', GOCACHE: cache };
  const { stdout } = await promisify(execFile)('go', words, { cwd: folder, env: { ...process.env, ...own } });
  return stdout;
}

/** The program, compiled from a copy of its sources, and all that is not the standard library anew. */
async function builtIn(place: string): Promise<Buffer> {
  const [folder, cache, program] = ['sources', 'cache', 'program'].map((name) => path.join(root, place, name));
  if (folder === undefined || cache === undefined || program === undefined) throw new Error('three names');
  await cp(source, folder, { recursive: true });
  await cp(standard, cache, { recursive: true });
  await go(folder, cache, [...build, '-o', program, '.']);
  return readFile(program);
}

test('gocacheprog has the same bytes, whatever folder it is compiled in', async () => {
  const [first, second] = [await builtIn('one'), await builtIn('deeper/and-longer/two')];
  expect(first.length).toBeGreaterThan(1_000_000);
  expect(first.equals(second)).toBe(true);
  expect(first.includes(root)).toBe(false);
});
