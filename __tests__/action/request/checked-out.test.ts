import { expect, test } from '@jest/globals';
import { checkedOut } from '../../../src/action/request/checked-out.ts';
import { configOf, givenFacts, localFacts } from '../../config/given.ts';
import { memoryFiles } from '../../fakes/files.ts';
import { type Played, scriptedShell } from '../../fakes/shell.ts';

const sha = 'a'.repeat(40);
const base = 'https://github.com/me/app.git';
const facts = givenFacts({ workspace: '/project', repository: 'me/app', sha });

interface Given {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  /** What `git status` does; `undefined`: there is no git. */
  readonly status?: Played | undefined;
  readonly isLocal?: boolean;
}

async function lookedUp({ isLocal = false, ...given }: Given) {
  const { inputs, files, status } = { inputs: {}, files: {}, status: {}, ...given };
  const checkout = memoryFiles({
    '/project/.git/HEAD': `${sha}\n`,
    '/project/Dockerfile': 'FROM scratch\n',
    '/project/api/Dockerfile': 'FROM scratch\n',
    ...files,
  });
  const shell = scriptedShell(status === undefined ? [] : [[/^git .*-C \/project status --porcelain/, status]]);
  const services = { checkout, shell, run: { folder: '/project' } } as never;
  const config = configOf({ context: `${base}#${sha}`, ...inputs });
  return checkedOut(services, { facts: isLocal ? localFacts : facts, config });
}

test.each<readonly [string, Given, string, string]>([
  ['the commit of the workspace', {}, '/project', '/project/Dockerfile'],
  ['a folder of it', { inputs: { context: `${base}#${sha}:api` } }, '/project/api', '/project/api/Dockerfile'],
  ['a Dockerfile in it', { inputs: { file: 'api/Dockerfile' } }, '/project', '/project/api/Dockerfile'],
])('a context is checked out: %s', async (_name, given, context, dockerfile) => {
  expect(await lookedUp(given)).toEqual({ context, dockerfile });
});

test.each<readonly [string, Given]>([
  ['a folder', { inputs: { context: '.' } }],
  ['another commit', { files: { '/project/.git/HEAD': `${'b'.repeat(40)}\n` } }],
  ['a branch', { inputs: { context: `${base}#main` } }],
  ['a file that was changed', { status: { stdout: ' M main.go\n' } }],
  ['a file that Git does not know', { status: { stdout: '?? secret.json\n' } }],
  ['a git that fails', { status: { code: 128 } }],
  ['no git', { status: undefined }],
  ['no Dockerfile there', { inputs: { context: `${base}#${sha}:web` } }],
  ['a Dockerfile that is a URL', { inputs: { file: 'https://example.com/Dockerfile' } }],
  ['a Dockerfile of the machine', { inputs: { file: '/etc/Dockerfile' } }],
  ['a call', { inputs: { call: 'check' } }],
  ['outside of Actions', { isLocal: true }],
])('a context is not known to be checked out: %s', async (_name, given) => {
  expect(await lookedUp(given)).toBeUndefined();
});
