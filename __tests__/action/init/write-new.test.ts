import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { writeNew } from '../../../src/action/init/write-new.ts';
import { nodeCheckout } from '../../../src/platform/machine/node-checkout.ts';
import { nodeFiles } from '../../../src/platform/machine/node-files.ts';

let root: string;
const at = (...names: readonly string[]): string => path.join(root, ...names);
const wanted = ['Dockerfile', '.github/workflows/image.yml'].map((file) => ({ file, text: `new ${file}` }));
const write = () =>
  writeNew({ files: nodeFiles(at('temporary')), checkout: nodeCheckout([at('project')]) }, at('project'), wanted);

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'write-new-'));
  await Promise.all([mkdir(at('project')), mkdir(at('elsewhere'))]);
});
afterEach(() => rm(root, { recursive: true }));

test('makes the folders that are missing', async () => {
  expect(await write()).toEqual({ written: ['Dockerfile', '.github/workflows/image.yml'], kept: [] });
  expect(await readFile(at('project/.github/workflows/image.yml'), 'utf8')).toBe('new .github/workflows/image.yml');
});

test('a link is a file that is there, also one to nothing', async () => {
  await writeFile(at('elsewhere/x'), 'old');
  await symlink(at('elsewhere/x'), at('project/Dockerfile'));
  await mkdir(at('project/.github/workflows'), { recursive: true });
  await symlink(at('elsewhere/none'), at('project/.github/workflows/image.yml'));
  expect((await write()).kept).toEqual(['Dockerfile', '.github/workflows/image.yml']);
  expect(await readdir(at('elsewhere'))).toEqual(['x']);
  expect(await readFile(at('elsewhere/x'), 'utf8')).toBe('old');
});

test('nothing is written through a folder that is a link', async () => {
  await symlink(at('elsewhere'), at('project/.github'));
  await expect(write()).rejects.toThrow(/^\.github\/workflows\/image\.yml: its folder is a link/);
  expect([await readdir(at('elsewhere')), await readdir(at('project'))]).toEqual([[], ['.github']]);
});

test('a file in the place of a folder is told with its path', async () => {
  await writeFile(at('project/.github'), '');
  await expect(write()).rejects.toThrow(/^\.github\/workflows\/image\.yml: it could not be written: /);
});
