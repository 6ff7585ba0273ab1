import { describe, expect, test } from '@jest/globals';
import { faultPattern } from '../../../src/diagnosis/download-faults.ts';
import { fetchModules } from '../../../src/mounts/in-stage/fetch-modules.ts';
import { type FetchRequest } from '../../../src/mounts/in-stage/fetch-dockerfile.ts';
import { fetchDockerfile } from '../../../src/mounts/in-stage/fetch-dockerfile.ts';
import type { Played } from '../../fakes/shell.ts';
import { builtInStage, printed, recordOf } from '../given.ts';

const request: FetchRequest = {
  text: 'FROM golang:1.26\nUSER app',
  records: [recordOf(), recordOf({ id: 'mine', uid: '1000', sharing: 'locked' })],
  modules: {
    root: '/w',
    files: [
      { name: 'go.mod', text: 'module m\n' },
      { name: 'go.sum', text: 'sums\n' },
    ],
    folders: ['.', 'a b'],
    wanted: [],
  },
  lists: [],
  flags: ['--mount=type=ssh', '--network=host'],
  hasNetrc: true,
  pace: { limitsS: [60, 120], delaysS: [1.5, 2] },
  ssh: { hosts: ['git.example.com'], knownHosts: 'git.example.com ssh-ed25519 AAAA' },
  checks: [],
  sources: '.',
  stage: {
    dockerfileName: 'Dockerfile.dev',
    ignoreText: 'secret',
    context: './app',
    cwd: '/w',
    env: { TOKEN: 'canary' },
    flags: (dockerfile, given) => ['--file', dockerfile, '--build-context', `ours=${given}`],
  },
};

const fetched = (played: Played, differences: Partial<FetchRequest> = {}) =>
  builtInStage(played, {}, (shell, files, setting) =>
    fetchModules(shell, files, setting, { ...request, ...differences }),
  );
const told = (...lines: readonly string[]): Played => ({ stderr: printed(lines.map((line) => `n-modules ${line}`)) });

describe('a fetch', () => {
  test('builds the user’s own context, with what it needs in folders of its own, and leaves nothing', async () => {
    const { texts, command, left } = await fetched(told('outcome=done'));
    expect(command?.argv.at(-1)).toBe('./app');
    expect(command).toMatchObject({ cwd: '/w', env: { TOKEN: 'canary' } });
    const below = (end: string): string | undefined => Object.entries(texts).find(([file]) => file.endsWith(end))?.[1];
    expect(below('/dockerfile/Dockerfile.dev')).toMatch(/^FROM golang:1.26\nUSER app\nSHELL /);
    expect(below('/dockerfile/Dockerfile.dev.dockerignore')).toBe('secret');
    expect(below('/given/gomod/go.sum')).toBe('sums\n');
    // What could be anything but a folder's name is left out.
    expect(below('/given/folders')).toBe('.\n');
    expect(below('/given/known_hosts')).toBe('git.example.com ssh-ed25519 AAAA\n');
    expect(left).toEqual([]);
    expect(JSON.stringify([texts, command?.argv])).not.toContain('canary');
  });

  test('hands in what is to be listed, a word in each line', async () => {
    const lists = [
      { folder: '/src', argv: ['go', 'list', '-tags=a b', '--', '.'] },
      { folder: '/x', argv: ['GOOS=js', 'go', 'list'] },
    ];
    const { texts } = await fetched(told('outcome=done'), { lists });
    const given = Object.entries(texts).flatMap(([file, text]) => (/\/given\/lists\//.test(file) ? [text] : []));
    expect(given).toEqual(['/src\ngo\nlist\n-tags=a b\n--\n.\n', '/x\nGOOS=js\ngo\nlist\n']);
  });

  test('tells what came', async () => {
    const { outcome } = await fetched(
      told('try.1=3 4 go: x: 503 Service Unavailable', 'outcome=done', 'tries=2', 'files=9', 'zips=3'),
    );
    expect(outcome).toMatchObject({
      kind: 'done',
      tries: 2,
      files: 9,
      zips: 3,
      failedTries: [{ seconds: 3, files: 4, message: 'x: 503 Service Unavailable' }],
    });
  });

  test('tells what checks have found', async () => {
    const { outcome } = await fetched(
      told('outcome=done', 'check.verify=ok', 'check.tidy=bad +\trequire x; -\trequire y', 'check.other=bad'),
    );
    expect(outcome).toMatchObject({
      checked: [
        { check: 'verify', found: 'ok', message: '' },
        { check: 'tidy', found: 'bad', message: '+\trequire x; -\trequire y' },
      ],
    });
  });

  test('tells what is wrong, with a remedy', async () => {
    const { outcome } = await fetched(
      told(
        'fault.0=go: y: Get: EOF',
        'fault.1=go: x: reading http://p/x: 401 Unauthorized',
        'outcome=final',
        'tries=1',
      ),
    );
    expect(outcome).toMatchObject({
      kind: 'faulty',
      fault: 'final',
      reason: 'x: reading http://p/x: 401 Unauthorized',
      advice: 'Give a login for the host in `netrc`.',
    });
  });

  test.each<[string, Played, object]>([
    ['no go', told('outcome=no-go'), { kind: 'unable' }],
    ['no word', {}, { kind: 'failed' }],
    [
      'a stage that fails',
      { code: 1, stderr: 'ERROR: failed to solve: no such image\n' },
      { kind: 'failed', reason: 'no such image' },
    ],
  ])('with %s comes to nothing', async (_, played, outcome) => {
    expect((await fetched(played)).outcome).toMatchObject(outcome);
  });
});

describe('its Dockerfile', () => {
  const { text, buildArgs } = fetchDockerfile('n', request);

  test('mounts the very records of the build', () => {
    const [run = ''] = text.split('\n').filter((line) => line.startsWith('RUN '));
    expect(run).toContain(
      '--mount=type=cache,target=/.mount/0,id=${CACHED_GO_DOCKER_BUILD_FETCH_MOUNT_0_ID},sharing=shared ',
    );
    expect(run).toContain('target=/.mount/1,id=${CACHED_GO_DOCKER_BUILD_FETCH_MOUNT_1_ID},sharing=locked,uid=1000 ');
    expect(run).toContain(' --mount=type=ssh --network=host <<');
    expect(buildArgs).toMatchObject({
      CACHED_GO_DOCKER_BUILD_FETCH_NONCE: 'n',
      CACHED_GO_DOCKER_BUILD_FETCH_MOUNT_1_ID: 'mine',
      CACHED_GO_DOCKER_BUILD_FETCH_LIMITS: '60 120',
    });
  });

  test('hands the patterns of faults in as variables, like every other value', () => {
    for (const [name, pattern] of [
      ['FINAL_FAULTS', faultPattern('final')],
      ['NETWORK_FAULTS', faultPattern('network')],
    ] as const) {
      expect(buildArgs).toMatchObject({ [`CACHED_GO_DOCKER_BUILD_FETCH_${name}`]: pattern });
      expect(text).toContain(`\nARG CACHED_GO_DOCKER_BUILD_FETCH_${name}\n`);
      expect(text).toContain(`\n${name}=$CACHED_GO_DOCKER_BUILD_FETCH_${name}\n`);
      expect(text).not.toContain(pattern);
    }
  });

  test('stays the stage’s own user', () => expect(text.match(/^USER .*/gm)).toEqual(['USER app']));

  test('mounts the sources only where go is to compare them', () => {
    expect(text).not.toContain('target=/.fetch/src');
    const checking = fetchDockerfile('n', { ...request, checks: ['tidy'], sources: 'svc' });
    expect(checking.text).toContain('--mount=type=bind,target=/.fetch/src ');
    expect(checking.buildArgs).toMatchObject({
      CACHED_GO_DOCKER_BUILD_FETCH_CHECKS: 'tidy',
      CACHED_GO_DOCKER_BUILD_FETCH_SOURCES: 'svc',
    });
  });

  test('mounts a login only where there is one', () => {
    expect(text).toContain('--mount=type=secret,id=cached-go-docker-build-netrc,target=/.fetch/netrc,mode=0444');
    expect(fetchDockerfile('n', { ...request, hasNetrc: false }).text).not.toContain('id=cached-go-docker-build-netrc');
  });
});
