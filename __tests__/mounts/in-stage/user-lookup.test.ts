import { describe, expect, test } from '@jest/globals';
import { lookUpUsers } from '../../../src/mounts/in-stage/user-lookup.ts';
import { type UserLookup } from '../../../src/mounts/in-stage/user-lookup-dockerfile.ts';
import { userLookupDockerfile } from '../../../src/mounts/in-stage/user-lookup-dockerfile.ts';
import type { Played } from '../../fakes/shell.ts';
import { builtInStage, printed } from '../given.ts';

const lookup: UserLookup = {
  text: 'FROM golang:1.26\nRUN adduser app',
  users: [
    { user: 'app', folders: ['~/go/pkg/mod', '/tmp/build'] },
    { user: '1000:1000', folders: ['/m', '~/.cache/go-build'] },
  ],
  stage: {
    dockerfileName: 'Dockerfile.dev',
    ignoreText: 'secret',
    context: './app',
    cwd: '/w',
    env: { TOKEN: 'canary' },
    flags: (dockerfile) => ['--file', dockerfile],
  },
};

test('each user has a RUN of his own at the end of the stage, and no value is text of the Dockerfile', () => {
  const { text, buildArgs } = userLookupDockerfile('n', lookup);
  expect(text).toMatch(/^FROM golang:1.26\nRUN adduser app\nSHELL \["\/bin\/sh", "-c"\]\nARG /);
  const [, first = '', second = ''] = text.split(/^USER /m);
  for (const part of [first, second]) expect(part).toMatch(/^\$\{\w+\}\nRUN --network=none <<'SCRIPT'\n/);
  expect(text).not.toContain('1000');
  expect(Object.values(buildArgs)).toEqual([
    'n',
    'app',
    '~/go/pkg/mod /tmp/build',
    '1000:1000',
    '/m ~/.cache/go-build',
  ]);
});

test('root by the image needs no USER, which an image without /etc/passwd would refuse', () => {
  const { text } = userLookupDockerfile('n', { ...lookup, users: [{ user: '', folders: ['/m'] }], asksGo: true });
  expect(text).not.toMatch(/^USER/m);
  expect(text).toContain('\nASKS_GO=yes\n');
});

const lookedUp = (played: Played) =>
  builtInStage(played, {}, (shell, files, setting) => lookUpUsers(shell, files, setting, lookup));
const told = (...lines: readonly string[]): Played => ({ stderr: printed(lines.map((line) => `n-users ${line}`)) });

describe('a look', () => {
  test("builds the user's own context under the Dockerfile's name, with its ignore file, and leaves nothing", async () => {
    const { texts, command, left } = await lookedUp(told());
    expect(command?.argv.at(-1)).toBe('./app');
    expect(command).toMatchObject({ cwd: '/w', env: { TOKEN: 'canary' } });
    const names = Object.keys(texts).map((file) => file.split('/').slice(-2).join('/'));
    expect(names.toSorted()).toEqual(['dockerfile/Dockerfile.dev', 'dockerfile/Dockerfile.dev.dockerignore']);
    expect(left).toEqual([]);
    expect(JSON.stringify([texts, command?.argv])).not.toContain('canary');
  });

  test('tells who they are, and what is at their folders', async () => {
    const { outcome } = await lookedUp(
      told(
        ...['0.uid=1001', '0.gid=7', '0.home=/home/app', '0.folder.0=parentless', '0.folder.1=free'],
        ...['1.uid=1000', '1.gid=1000', '1.home=/', '1.folder.0=full', '1.folder.1=free'],
      ),
    );
    expect(outcome).toMatchObject({
      kind: 'done',
      users: [
        {
          ...{ uid: 1001, gid: 7, home: '/home/app' },
          folders: new Map([
            ['/home/app/go/pkg/mod', 'parentless'],
            ['/tmp/build', 'free'],
          ]),
        },
        {
          ...{ uid: 1000, gid: 1000, home: '/' },
          folders: new Map([
            ['/m', 'full'],
            ['/.cache/go-build', 'free'],
          ]),
        },
      ],
    });
  });

  test.each([
    ['nothing', []],
    ['a name in the place of a number', ['0.uid=app', '0.gid=7', '0.home=/home/app']],
    ['no home', ['0.uid=1', '0.gid=7', '0.home=']],
  ])('knows nobody who told %s', async (_, lines) => {
    const { outcome } = await lookedUp(told(...lines));
    expect(outcome).toMatchObject({ kind: 'done', users: [undefined, undefined] });
  });

  test('a state that is none is not known', async () => {
    const { outcome } = await lookedUp(told('0.uid=1', '0.gid=7', '0.home=/h', '0.folder.0=odd', '0.folder.1=free'));
    expect(outcome).toMatchObject({ users: [{ folders: new Map([['/tmp/build', 'free']]) }, undefined] });
  });

  test('that fails tells why', async () => {
    expect((await lookedUp({ code: 1 })).outcome).toMatchObject({ kind: 'failed' });
  });
});

test('what go tells of its caches counts, where it is asked', async () => {
  const answer = ['1.modules=/opt/mod/', '1.modules.state=full', '1.build=/opt/b', '1.build.state=free'];
  const { outcome } = await lookedUp(told('1.uid=0', '1.gid=0', '1.home=/root', ...answer));
  const user = outcome.kind === 'done' ? outcome.users[1] : undefined;
  expect(user?.caches).toEqual({ modules: '/opt/mod', build: '/opt/b' });
  expect([...(user?.folders ?? [])]).toEqual([
    ['/opt/mod', 'full'],
    ['/opt/b', 'free'],
  ]);
});
