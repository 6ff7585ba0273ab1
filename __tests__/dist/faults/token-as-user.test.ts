import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { redactor } from '../../../src/report/redact.ts';
import type { Job, WholeRun } from '../../harness/action-run.ts';
import { startJob } from '../../harness/action-run.ts';
import type { FaultProject } from '../../harness/faults.ts';
import { faultProject } from '../../harness/faults.ts';
import { buildInputs } from '../../harness/service-inputs.ts';
import type { FileServer } from '../../servers/file-server.ts';
import { startFileServer } from '../../servers/file-server.ts';
import type { GoProxy } from '../../servers/go-proxy.ts';
import { startGoProxy } from '../../servers/go-proxy.ts';

jest.setTimeout(300_000);

const word = (begin: string): string => `${begin}${randomBytes(9).toString('hex')}`;

let server: FileServer;
let proxy: GoProxy;
let project: FaultProject;
let store: string;
const jobs: Job[] = [];

beforeAll(async () => {
  const otherwise = { kind: 'body', body: 'no', status: 401 } as const;
  [server, proxy, project] = await Promise.all([
    startFileServer({}, { secure: true, otherwise }),
    startGoProxy(),
    faultProject('token-as-user'),
  ]);
  store = await mkdtemp(path.join(tmpdir(), 'token-'));
});
afterAll(async () => {
  await Promise.all([...jobs, project].map((each) => each.remove()));
  await Promise.all([server.close(), proxy.close(), rm(store, { recursive: true, force: true })]);
});

async function build(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<WholeRun & { readonly all: string }> {
  const dockerfile = path.join(project.folder, 'Dockerfile');
  // Go trusts the server, whose answer is then what fails.
  await writeFile(path.join(project.folder, 'ca.pem'), server.certificate);
  const text = await readFile(dockerfile, 'utf8');
  if (!text.includes('SSL_CERT_FILE'))
    await writeFile(
      dockerfile,
      text.replace('WORKDIR /src\n', 'WORKDIR /src\nCOPY ca.pem /ca.pem\nENV SSL_CERT_FILE=/ca.pem\n'),
    );
  const job = await startJob({ workspace: project.folder, env: { XDG_CACHE_HOME: store, ...env } });
  jobs.push(job);
  const run = await job.run({ inputs: buildInputs(proxy, { 'cache-store': 'local', ...inputs }) });
  const told = `${run.stdout}${run.post.stdout}`.replace(/^::add-mask::.*$/gm, '');
  const report = await readFile(run.outputs['report'] ?? '', 'utf8');
  return { ...run, all: [told, run.summary, report, run.state].join('\n') };
}

/** The redaction itself knows every form that a text may have. */
const isIn = (secret: string, text: string): boolean => redactor([secret])(text) !== text;

describe.each([
  ['a token as user', word('glpat-'), (user: string) => `${user}:x-oauth-basic`],
  ['a token alone', word('ghp_'), (user: string) => user],
  ['a user that is encoded', `svc/ci@${word('corp')}`, (user: string) => `${encodeURIComponent(user)}:${word('pw')}`],
  [
    'a user that is encoded as nobody else does',
    `svc/ci@${word('corp')}`,
    (user: string) => `${encodeURIComponent(user).toLowerCase()}:x`,
  ],
])('%s', (_, secret, userinfo) => {
  test('is in nothing that the run tells, when the proxy refuses it', async () => {
    const url = server.url.replace('://', `://${userinfo(secret)}@`);
    const run = await build({ goproxy: url });
    expect(run.code).toBe(1);
    // Both the fetch before the build and the build itself have come to the server's answer.
    expect(run.all).toContain('401 Unauthorized');
    expect(server.requests.at(-1)?.authorization).toMatch(/^Basic /);
    expect(isIn(secret, run.all)).toBe(false);
    expect(run.all).toContain('User or password in `goproxy` were refused by 127.0.0.1');
    // Our own texts have no user at all.
    expect(run.summary + JSON.stringify(run.report)).not.toMatch(/:\/\/[^\s/"&]*@/);
  });
});

test('what inputs only name is masked as well: variables, files, and the logins in them', async () => {
  const secrets = { variable: word('variable'), file: word('file'), login: word('ghp_'), arg: word('arg') };
  await writeFile(
    path.join(project.folder, 'netrc'),
    `machine git.example.com login ${secrets.login} password x-oauth-basic\n# ${secrets.file}\n`,
  );
  const dockerfile = path.join(project.folder, 'Dockerfile');
  const mounts = '--mount=type=secret,id=file --mount=type=secret,id=variable,env=WORD';
  const print = 'cat /run/secrets/file; cut -d" " -f4 /run/secrets/file; echo "$WORD"; echo $URL';
  await writeFile(dockerfile, `FROM busybox:1.37\nARG URL\nRUN ${mounts} ${print}; echo ${word('')}; false\n`);
  const run = await build(
    {
      'secret-files': 'file=netrc',
      'secret-envs': 'variable=WORD',
      'build-args': `URL=https://${secrets.arg}@git.example.com/x`,
    },
    { WORD: secrets.variable },
  );
  expect(run.code).toBe(1);
  expect(Object.values(secrets).filter((secret) => isIn(secret, run.all))).toEqual([]);
  expect(run.stdout).toMatch(/^#\d+ [\d.]+ \*\*\*$/m);
});
