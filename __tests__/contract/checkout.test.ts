import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Checkout } from '../../src/platform/checkout.ts';
import { nodeCheckout } from '../../src/platform/machine/node-checkout.ts';
import { memoryFiles } from '../fakes/files.ts';

let top = '';
let work = '';
let checkout: Checkout;
beforeEach(() => {
  top = realpathSync(mkdtempSync(path.join(tmpdir(), 'checkout-')));
  work = path.join(top, 'work');
  mkdirSync(path.join(work, 'sub'), { recursive: true });
  mkdirSync(path.join(top, 'outside'));
  writeFileSync(path.join(top, 'outside/go.mod'), 'outside');
  checkout = nodeCheckout([work]);
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

const at = (name: string): string => path.join(work, name);
const write = (name: string, text: string): void => writeFileSync(at(name), text);
const link = (name: string, target: string): void => symlinkSync(target, at(name));
const why = (name: string): string | undefined => checkout.refused().find(({ path: each }) => each === at(name))?.why;

describe.each([
  ['the disk', (): Checkout => checkout, (): string => work],
  ['the fake', (): Checkout => memoryFiles({ '/w/a/go.mod': 'module a', '/w/b/c/d': '' }), (): string => '/w'],
])('a checkout: %s', (_name, open, root) => {
  test('files are read, folders are listed, what is not there is not', async () => {
    mkdirSync(at('a'));
    mkdirSync(at('b/c'), { recursive: true });
    rmSync(at('sub'), { recursive: true });
    write('a/go.mod', 'module a');
    write('b/c/d', '');
    const files = open();
    await expect(files.readText(path.join(root(), 'a/go.mod'))).resolves.toBe('module a');
    await expect(files.given.readText(path.join(root(), 'a/go.mod'))).resolves.toBe('module a');
    await expect(files.readText(path.join(root(), 'a/none'))).resolves.toBeUndefined();
    await expect(files.kindOf(path.join(root(), 'a'))).resolves.toBe('folder');
    await expect(files.kindOf(path.join(root(), 'a/none'))).resolves.toBe('absent');
    await expect(files.list(path.join(root(), 'a'))).resolves.toEqual(['go.mod']);
    await expect(files.list(path.join(root(), 'none'))).resolves.toEqual([]);
    await expect(files.subfolders(root())).resolves.toEqual(['a', 'b']);
    expect(files.refused()).toEqual([]);
  });
});

describe.each([
  ['the disk', (): Checkout => checkout, (): string => work],
  [
    'the fake',
    (): Checkout =>
      memoryFiles({ '/w/a/.git/HEAD': '', '/w/a/.git/modules/.git': '', '/w/a/b/.git': '', '/w/c/d': '' }),
    (): string => '/w',
  ],
])('a name in all folders below: %s', (_name, open, root) => {
  test('is found, and nothing below it is looked at', async () => {
    for (const folder of ['a/.git/modules', 'a/b', 'c']) mkdirSync(at(folder), { recursive: true });
    for (const file of ['a/.git/HEAD', 'a/.git/modules/.git', 'a/b/.git', 'c/d']) write(file, '');
    link('linked', 'a');
    const found = await open().findBelow(root(), '.git');
    expect(found?.toSorted()).toEqual([path.join(root(), 'a/.git'), path.join(root(), 'a/b/.git')]);
  });
});

describe('links', () => {
  test('inside the roots work, for files and for folders', async () => {
    write('real.mod', 'text');
    link('go.mod', 'real.mod');
    link('folder', 'sub');
    write('sub/go.sum', 'sums');
    await expect(checkout.readText(at('go.mod'))).resolves.toBe('text');
    await expect(checkout.readText(at('folder/go.sum'))).resolves.toBe('sums');
    await expect(checkout.kindOf(at('folder'))).resolves.toBe('folder');
    expect(checkout.refused()).toEqual([]);
  });

  test.each([
    ['to a file outside', 'go.mod', (): void => link('go.mod', path.join(top, 'outside/go.mod'))],
    ['by a relative path', 'go.mod', (): void => link('go.mod', '../outside/go.mod')],
    ['over another link', 'go.mod', (): void => (link('go.mod', 'two'), link('two', '../outside/go.mod'))],
    ['by a folder above', 'x/go.mod', (): void => link('x', '../outside')],
    ['to the environment of this process', 'go.mod', (): void => link('go.mod', '/proc/self/environ')],
    ['to a folder of the kernel', 'x/environ', (): void => link('x', '/proc/self')],
    ['to a device', 'go.mod', (): void => link('go.mod', '/dev/zero')],
    ['to what gives nothing', 'go.mod', (): void => link('go.mod', '/dev/null')],
    [
      "into Git's own files",
      'go.mod',
      (): void => (mkdirSync(at('.git')), write('.git/config', 'token'), link('go.mod', '.git/config')),
    ],
  ])('%s are refused, whoever names the path', async (_name, name, make) => {
    make();
    await expect(checkout.readText(at(name))).resolves.toBeUndefined();
    await expect(checkout.given.readText(at(name))).resolves.toBeUndefined();
    await expect(checkout.kindOf(at(name))).resolves.toBe('absent');
    await expect(checkout.list(path.dirname(at(name)) === work ? at(name) : path.dirname(at(name)))).resolves.toEqual(
      [],
    );
    await expect(checkout.leadsOut(at(name))).resolves.toBe(true);
    expect(why(name)).toBe('leads-out');
  });

  test('in a circle are told', async () => {
    link('go.mod', 'go.mod');
    await expect(checkout.readText(at('go.mod'))).resolves.toBeUndefined();
    expect(why('go.mod')).toBe('unreadable');
  });

  test.each([
    ['a link to nothing outside', 'out/file', (): void => link('out', '../nowhere'), true],
    ['a file in a link to a folder outside', 'out/file', (): void => link('out', '../outside'), true],
    ['a file that is not there', 'out/file', (): void => undefined, false],
    ['a link to nothing inside', 'out', (): void => link('out', 'sub/nothing'), false],
  ])('what is not there yet: %s', async (_name, name, make, expected) => {
    make();
    await expect(checkout.leadsOut(at(name))).resolves.toBe(expected);
  });

  test('to folders are not walked', async () => {
    link('loop', '.');
    await expect(checkout.subfolders(work)).resolves.toEqual(['sub']);
  });
});

describe('what lies outside', () => {
  test('is not there, but for an input that names it', async () => {
    const file = path.join(top, 'outside/go.mod');
    symlinkSync(file, path.join(top, 'outside/link'));
    await expect(checkout.readText(file)).resolves.toBeUndefined();
    await expect(checkout.readText(`${work}/../outside/go.mod`)).resolves.toBeUndefined();
    await expect(checkout.given.readText(file)).resolves.toBe('outside');
    await expect(checkout.given.readText(path.join(top, 'outside/link'))).resolves.toBe('outside');
    await expect(checkout.leadsOut(file)).resolves.toBe(false);
    expect(checkout.refused()).toEqual([]);
  });

  test('may be a root of its own, and the roots may be links themselves', async () => {
    symlinkSync(work, path.join(top, 'way'));
    write('go.mod', 'inside');
    link('x', path.join(top, 'outside'));
    const both = nodeCheckout([path.join(top, 'way'), path.join(top, 'outside')]);
    await expect(both.readText(path.join(top, 'way/go.mod'))).resolves.toBe('inside');
    await expect(both.readText(path.join(top, 'way/x/go.mod'))).resolves.toBe('outside');
  });
});

describe('what is no regular file of a sensible size', () => {
  test('a pipe is not waited for', async () => {
    execFileSync('mkfifo', [at('go.mod'), at('Dockerfile')]);
    await expect(checkout.readText(at('go.mod'))).resolves.toBeUndefined();
    await expect(checkout.readText(at('Dockerfile'))).resolves.toBeUndefined();
    await expect(checkout.kindOf(at('go.mod'))).resolves.toBe('other');
    expect([why('go.mod'), why('Dockerfile')]).toEqual(['no-file', 'no-file']);
  });

  test('a folder is no text', async () => {
    mkdirSync(at('.dockerignore'));
    await expect(checkout.readText(at('.dockerignore'))).resolves.toBeUndefined();
  });

  test('a huge go.sum is neither read nor taken for one', async () => {
    write('go.sum', '');
    truncateSync(at('go.sum'), 5e9);
    await expect(checkout.kindOf(at('go.sum'))).resolves.toBe('other');
    await expect(checkout.readText(at('go.sum'))).resolves.toBeUndefined();
    expect(why('go.sum')).toBe('too-large');
  });

  test('what the kernel makes up has no content, even in a root', async () => {
    const all = nodeCheckout(['/']);
    await expect(all.readText('/proc/self/environ')).resolves.toBe('');
  });

  test('a path that cannot be one is not there', async () => {
    await expect(checkout.readText(at('a\0b'))).resolves.toBeUndefined();
    await expect(checkout.kindOf(at('x'.repeat(5000)))).resolves.toBe('absent');
    await expect(checkout.leadsOut(at('a\0b'))).resolves.toBe(false);
  });
});

test('a file that is swapped for a link again and again never gives what lies outside', async () => {
  write('real', 'inside');
  writeFileSync(path.join(top, 'outside/secret'), 'outside');
  mkdirSync(at('dir'));
  write('dir/file', 'inside');
  mkdirSync(path.join(top, 'outside/dir'));
  writeFileSync(path.join(top, 'outside/dir/file'), 'outside');
  const stop = new AbortController();
  const swap = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      symlinkSync('../outside/secret', at('new'));
      renameSync(at('new'), at('go.mod'));
      renameSync(at('dir'), at('away'));
      symlinkSync('../outside/dir', at('dir'));
      await new Promise((resolve) => setImmediate(resolve));
      write('plain', 'inside');
      renameSync(at('plain'), at('go.mod'));
      unlinkSync(at('dir'));
      renameSync(at('away'), at('dir'));
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const swapping = swap();
  const seen = new Set<string | undefined>();
  for (let turn = 0; turn < 2000; turn++) {
    seen.add(await checkout.readText(at('go.mod')));
    seen.add(await checkout.readText(at('dir/file')));
  }
  stop.abort();
  await swapping;
  expect(seen.has('outside')).toBe(false);
  expect(seen.has('inside')).toBe(true);
});
