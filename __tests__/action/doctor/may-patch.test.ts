import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { examineProject, projectPlace } from '../../../src/action/doctor/examine-project.ts';
import { fixProject } from '../../../src/action/doctor/fix-project.ts';
import { parseDoctorConfig } from '../../../src/config/plan/doctor-config.ts';
import { nodeCheckout } from '../../../src/platform/machine/node-checkout.ts';
import { nodeFiles } from '../../../src/platform/machine/node-files.ts';
import { nodeTrees } from '../../../src/platform/host/node-trees.ts';
import { module } from '../../doctor/given.ts';

let root: string;
const at = (name: string): string => path.join(root, name);
const ignore = (): string => at('project/.dockerignore');

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'may-patch-'));
  await mkdir(at('project/node_modules'), { recursive: true });
  await mkdir(at('outside'));
  const dockerfile = 'FROM golang:1.24\nWORKDIR /src\nCOPY . .\nRUN go mod tidy && go build -o /app .\n';
  const files = { ...module, Dockerfile: dockerfile, 'node_modules/a.js': 'x'.repeat(2 << 20) };
  for (const [name, text] of Object.entries(files)) await writeFile(at(`project/${name}`), text);
});
afterEach(() => rm(root, { recursive: true }));

async function fix() {
  const parsed = parseDoctorConfig(() => '');
  if (parsed.kind === 'invalid') throw new Error('the defaults are wrong');
  const folder = at('project');
  const checkout = nodeCheckout([folder]);
  const place = projectPlace(folder, parsed.config);
  const { fixed } = await fixProject({ checkout, files: nodeFiles(at('temporary')) }, folder, () =>
    examineProject({ checkout, run: { trees: nodeTrees } as never }, parsed.config, place),
  );
  return fixed.filter(({ patch }) => patch?.some(({ file }) => file === '.dockerignore')).map(({ rule }) => rule.id);
}

test('a file of the project is written, and as a link to one', async () => {
  await symlink('ignored', ignore());
  expect(await fix()).toEqual(['no-dockerignore']);
  expect(await readFile(at('project/ignored'), 'utf8')).toContain('node_modules');
});

test('nothing is written where a link leads out of the project', async () => {
  await symlink(at('outside/new'), ignore());
  expect(await fix()).toEqual([]);
  expect(existsSync(at('outside/new'))).toBe(false);
  await writeFile(at('outside/new'), 'mine\n');
  expect(await fix()).toEqual([]);
  expect(await readFile(at('outside/new'), 'utf8')).toBe('mine\n');
});

test('what could not be read as text, or not whole, stays as it is', async () => {
  const latin = Buffer.concat([Buffer.from('caf'), Buffer.from([0xe9]), Buffer.from('\n')]);
  for (const bytes of [latin, Buffer.alloc(300_000, 'long\n')]) {
    await writeFile(ignore(), bytes);
    expect(await fix()).toEqual([]);
    expect((await readFile(ignore())).equals(bytes)).toBe(true);
  }
});

test('permissions stay as they are', async () => {
  await writeFile(ignore(), 'docs\n');
  await chmod(ignore(), 0o640);
  await chmod(at('project/Dockerfile'), 0o600);
  expect(await fix()).toEqual(['unneeded-files']);
  const modes = await Promise.all([ignore(), at('project/Dockerfile')].map(async (file) => (await stat(file)).mode));
  expect(modes.map((mode) => mode & 0o777)).toEqual([0o640, 0o600]);
  expect(await readFile(at('project/Dockerfile'), 'utf8')).toContain('go mod download && go build');
});
