import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { composeText } from '../../src/action/around/compose-override.ts';
import type { TargetChange } from '../../src/action/around/target-changes.ts';
import { bakeText } from '../../src/action/around/target-changes.ts';
import { evaluated } from '../../src/action/plan/baked-images.ts';
import { nodeShell } from '../../src/platform/machine/node-shell.ts';

/** Bake reads no secret whose file is not there. */
const values = mkdtempSync(path.join(tmpdir(), 'override-values-'));

/** Texts that mean something to HCL, to compose or to JSON, each in a target of its own. */
const hostile = [
  'plain',
  '${HOME}',
  '$${HOME}',
  '$$${HOME}',
  '$HOME',
  '%{ if true }x%{ endif }',
  '%%{x}',
  '"quoted" \\ {a: b}',
  'a,b=c #d',
] as const;
const changes: readonly TargetChange[] = hostile.map((text, number) => ({
  name: `t${number}`,
  dockerfile: `/copies/${text}/Dockerfile`,
  isCopy: true,
  buildArgs: [
    { name: 'NAMESPACE', value: text },
    // Compose takes the names as they are.
    ...(number === 1 ? [{ name: 'NAME_${HOME}', value: 'x' }] : []),
  ],
  addHosts: ['apart.example:192.0.2.1'],
  secrets: [{ id: `s${number}`, path: path.join(values, text) }],
}));

type Seen = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'override-files-'));
  for (const text of hostile) await writeFile(path.join(values, text), text);
});

afterAll(() => Promise.all([folder, values].map((each) => rm(each, { recursive: true }))));

/** The targets with another file added: as buildx prints them, with their arguments as the action reads them. */
async function seen(file: readonly [name: string, text: string], added: readonly [string, string]): Promise<Seen> {
  for (const [name, text] of [file, added]) await writeFile(path.join(folder, name), text);
  const targets = changes.map(({ name }) => name);
  const files = [file[0], added[0]];
  const answer = await evaluated({ shell: nodeShell(process.env) }, { files, targets }, folder);
  if (answer.kind === 'none') throw new Error(answer.message);
  const words = ['buildx', 'bake', ...files.map((each) => `--file=${each}`), '--print', ...targets];
  const { stdout } = await promisify(execFile)('docker', words, { cwd: folder });
  const printed: Seen = JSON.parse(stdout).target;
  return Object.fromEntries(targets.map((name) => [name, { ...printed[name], args: answer.targets[name]?.args }]));
}

const bakeFile = [
  'docker-bake.hcl',
  changes.map(({ name }) => `target "${name}" {\n  args = { own = "1" }\n}\n`).join(''),
] as const;
const services = changes.map(({ name }) => [name, { build: { context: '.', args: { own: '1' } } }] as const);
const composeFile = ['compose.yaml', JSON.stringify({ services: Object.fromEntries(services) })] as const;

describe.each([
  ['a bake file', bakeFile, ['bake.json', bakeText(changes)]],
  ['a compose file', composeFile, ['added.yaml', composeText(changes, [])]],
] as const)('what is added to %s', (_name, file, added) => {
  test('is to buildx what it was, whatever it looks like; what was there stays', async () => {
    const targets = await seen(file, added);
    for (const { name, dockerfile, buildArgs, secrets } of changes)
      expect(targets[name]).toMatchObject({
        dockerfile,
        args: { own: '1', ...Object.fromEntries(buildArgs.map((each) => [each.name, each.value])) },
        'extra-hosts': { 'apart.example': '192.0.2.1' },
        secret: secrets.map(({ id, path: src }) => ({ id, src })),
      });
  });
});

test('a compose file that changes nothing is one', async () => {
  const targets = await seen(composeFile, ['added.yaml', composeText([], [])]);
  expect(targets['t0']).toMatchObject({ context: '.', args: { own: '1' } });
});
