import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { runMain } from '../../../src/action/run-main.ts';
import type { RecordingLog } from '../../fakes/log.ts';
import { coldBuild, type DockerPlay } from '../docker.ts';
import { givenRun, service } from '../given.ts';

const DOCKERFILE = `FROM golang:1.26 AS build
RUN adduser app
USER app
COPY . .
RUN go build -o /tmp/app .
FROM scratch
COPY --from=build /tmp/app /app
`;

const FREE = ['0.uid=1000', '0.gid=7', '0.home=/home/app', '0.folder.0=free', '0.folder.1=free'];

/** Runs a build of it, with what was asked of the builder. */
async function built(
  users: NonNullable<DockerPlay['users']>,
  inputs: Readonly<Record<string, string>> = {},
  dockerfile = DOCKERFILE,
) {
  let text = '';
  const run = await givenRun({
    inputs: { 'dockerfile-edits': 'auto', ...inputs },
    files: { ...service, Dockerfile: dockerfile, '.dockerignore': '.git\n' },
    docker: {
      users,
      build: ({ argv }) => {
        text = readFileSync(argv[argv.indexOf('--file') + 1] ?? '', 'utf8');
        return { stderr: coldBuild };
      },
    },
  });
  const failure = await runMain(run.services).catch((error: Error) => error);
  const looks = run.shell.matching(/CACHED_GO_DOCKER_BUILD_USER_NONCE=/);
  return { run: text.split('\n')[4] ?? '', looks, log: run.log, failure };
}

const messages = ({ entries }: RecordingLog): string => entries.map(({ message }) => message).join('\n');

describe('a build that runs go as a user of its own', () => {
  test('gets mounts of that user', async () => {
    const { run, looks, failure } = await built(FREE);
    expect(failure).toBeUndefined();
    expect(run).toContain('target=/go/pkg/mod,uid=1000,gid=7 ');
    expect(run).toContain('target=/home/app/.cache/go-build,uid=1000,gid=7 ');
    expect(looks).toHaveLength(1);
  });

  test('the look has what the build has', async () => {
    const { looks } = await built(FREE, {
      'build-args': 'A=1',
      secrets: 'token=canary',
      'add-hosts': 'a:127.0.0.1',
      goproxy: 'https://proxy.example.com',
      'build-contexts': 'docs=./docs',
    });
    const argv = looks[0]?.argv.join(' ') ?? '';
    for (const part of ['--build-arg A=1', '--add-host a:127.0.0.1', 'id=token', '--build-context docs=./docs'])
      expect(argv).toContain(part);
    expect(argv).not.toContain('canary');
  });

  test('is built as it is, with the reason, when the look fails', async () => {
    const { run, log } = await built(() => ({ code: 1 }));
    expect(run).toBe('RUN go build -o /tmp/app .');
    expect(messages(log)).toContain("the RUN's user is app, not root, and looking it up failed");
  });

  test('is built as it is when nobody answers', async () => {
    const { run, log } = await built([]);
    expect(run).toBe('RUN go build -o /tmp/app .');
    expect(messages(log)).toContain('the stage reported nothing about it');
  });

  test('is not looked at in a dry run, which says so', async () => {
    const { looks, log } = await built(FREE, { 'dry-run': 'true' });
    expect(looks).toEqual([]);
    expect(messages(log)).toContain('only a run that builds can find out, by a command in the stage');
  });

  test('is not looked at where the build is going to fail', async () => {
    const { looks, failure } = await built(FREE, {}, DOCKERFILE.replace('COPY . .', 'COPY svc/go.mod ./\nCOPY . .'));
    expect(looks).toEqual([]);
    expect(failure).toMatchObject({ message: expect.stringContaining('The build was not started') });
  });

  test.each([
    ['the caches are off', { cache: 'off' }],
    ['nothing is added', { 'dockerfile-edits': 'off' }],
    ['nothing is built', { call: 'check' }],
  ])('is not looked at where %s', async (_, inputs) => {
    expect((await built(FREE, inputs)).looks).toEqual([]);
  });
});
