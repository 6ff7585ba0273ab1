import { describe, expect, test } from '@jest/globals';
import { readDockerfile, withKnown } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { runObstacle } from '../../../src/dockerfile/obstacles/run-obstacles.ts';
import {
  type FolderState,
  type Images,
  runKey,
  userKey,
  type UserSight,
} from '../../../src/dockerfile/stages/build-scope.ts';
import { GOLANG, parsed, SCOPE } from '../description.ts';

const images: Images = (reference) =>
  reference === 'triggering' ? { ...GOLANG, onBuild: ['RUN go generate'] } : GOLANG;

/** What stands against the mount of the first RUN. */
function obstacleOf(lines: string, kind: 'modules' | 'build', sight?: UserSight) {
  const text = lines.startsWith('FROM') ? lines : `FROM golang:1.26\n${lines}`;
  const read = readDockerfile(parsed(text), SCOPE, images);
  const user = /^USER (.*)$/m.exec(lines)?.[1] ?? '';
  const users = new Map(sight === undefined ? [] : [[userKey(0, user), sight] as const]);
  const run = withKnown(read, { users }).goStages[0]?.runs[0];
  if (run === undefined) throw new Error('there is no RUN');
  return runObstacle(run, kind);
}

test.each<readonly [string, string]>([
  ['an ordinary RUN', 'RUN go build .'],
  ['a RUN whose folder has every sign that goes into a mount', 'ENV GOMODCACHE=/a_b.c@d+e-f/1\nRUN go build .'],
  ['root by any name', 'USER 0:root\nRUN go build .'],
])('nothing stands against the mount of %s', (_name, lines) => expect(obstacleOf(lines, 'modules')).toBeUndefined());

const copied = 'COPY --from=golang:1.26 /usr/local/go /usr/local/go';

describe('what stands against a mount', () => {
  test.each<readonly [string, string, 'modules' | 'build', string]>([
    ['a RUN of ONBUILD', 'FROM triggering\nRUN go build .', 'build', 'ONBUILD of its base runs go'],
    [
      'a home that nobody knows',
      `FROM scratch\n${copied}\nRUN go build .`,
      'build',
      'the home folder of its user is not',
    ],
    ['commands of another user', 'RUN su app -c "go build ."', 'build', 'it runs commands as another user'],
    ['a folder with a blank', 'ENV GOCACHE="/a b"\nRUN go build .', 'build', 'characters that do not go into a mount'],
    ['the folder of temporary files', 'ENV GOCACHE=/tmp/\nRUN go build .', 'build', 'would hide what else is in it'],
    ['the home folder', 'ENV GOCACHE=/root\nRUN go build .', 'build', 'would hide what else is in it'],
    ['GOPATH', 'ENV GOMODCACHE=/go\nRUN go build .', 'modules', 'would hide what else is in it'],
    ['a RUN that links a module', 'RUN go build . && ln -s /go/pkg/mod/a@v1 /x', 'modules', 'is in no layer'],
    ['commands of another user by doas', 'RUN doas -u app go build .', 'build', 'it runs commands as another user'],
    ['a folder with a comma', 'ENV GOMODCACHE=/a,b\nRUN go build .', 'modules', 'characters that do not go into'],
    [
      'a RUN that removes the cache',
      'RUN go build . && rm -rf /go/pkg/mod',
      'modules',
      'a mounted folder cannot be removed',
    ],
    [
      'a RUN that copies modules',
      'RUN go build . && cp -r /go/pkg/mod /x',
      'modules',
      'may hold the modules of other projects',
    ],
    [
      'a RUN that changes a module',
      'RUN go build . && sed -i s/a/b/ /go/pkg/mod/a@v1/a.go',
      'modules',
      'a change in a cache mount is in no layer',
    ],
    ['a RUN that makes the folder', 'RUN mkdir /root/.cache && go build .', 'build', 'which fails where a mount is'],
    [
      'a RUN that copies packages',
      'RUN go build . && cp -r /root/.cache/go-build /x',
      'build',
      'may hold the compiled packages of other projects',
    ],
  ])('%s', (_name, lines, kind, reason) => expect(obstacleOf(lines, kind)?.reason).toContain(reason));

  test.each<readonly [string, string]>([
    ['changes a module', 'RUN --mount=type=cache,target=/go/pkg/mod sed -i s/a/b/ /go/pkg/mod/a@v1/a.go && go build .'],
    ['reads', 'RUN --mount=type=cache,target=/go/pkg/mod go build . && cp -r /go/pkg/mod /x'],
    ['touches the other cache', 'RUN go build . && cp -r /root/.cache/go-build /x'],
  ])('not that a RUN with a mount of its own %s', (_name, lines) =>
    expect(obstacleOf(lines, 'modules')).toBeUndefined(),
  );

  test('a removal by what the RUN calls rather than a reading by the RUN itself', () => {
    const read = readDockerfile(parsed('FROM golang:1.26\nRUN cp -r /go/pkg/mod /x && make clean\n'), SCOPE, images);
    const instruction = { args: 'rm -rf /go/pkg/mod', json: undefined, heredocs: [] } as const;
    const called = new Map([[runKey(0, 2), [{ name: 'make clean, in Makefile,', instruction, workdir: '/' }]]]);
    const [run] = withKnown(read, { called }).goStages.flatMap(({ runs }) => runs);
    expect(run && runObstacle(run, 'modules')?.reason).toMatch(/^make clean, in Makefile, .*cannot be removed/);
  });
});

describe('a user other than root', () => {
  const seen = (state: FolderState | undefined): UserSight => {
    const folders = new Map(state === undefined ? [] : [['/go/pkg/mod', state] as const]);
    return { kind: 'seen', uid: 1000, gid: 7, home: '/home/app', folders };
  };
  const unseen: UserSight = { kind: 'unseen', reason: 'nobody may look' };
  const lines = 'USER app\nRUN go build .';

  test.each<readonly [string, UserSight | undefined, string | undefined]>([
    ['of whom nobody knows', undefined, "the RUN's user is app, not root"],
    ['whom nobody could look up', unseen, "the RUN's user is app, not root, and nobody may look"],
    ['whose folder is free', seen('free'), undefined],
    ['whose folder has content', seen('full'), '/go/pkg/mod has content, which a mount would hide'],
    ['whose folder has no parent', seen('parentless'), '/go/pkg is not there before it'],
    ['whose folder was not looked at', seen(undefined), 'the content of /go/pkg/mod is unknown'],
  ])('%s', (_name, sight, reason) => {
    const found = obstacleOf(lines, 'modules', sight);
    if (reason === undefined) expect(found).toBeUndefined();
    else expect(found?.reason).toContain(reason);
  });

  test('is worth a look only before anybody has looked, and mounts by hand help where none is hidden', () => {
    const found = [undefined, unseen, seen('full')].map((sight) => obstacleOf(lines, 'modules', sight));
    expect(found.map((each) => [each?.needsLook, each?.byHand])).toEqual([
      [true, true],
      [undefined, true],
      [undefined, false],
    ]);
  });

  test('can be given the parent of the folder, by a line that says where', () => {
    const { fix } = obstacleOf(lines, 'modules', seen('parentless')) ?? {};
    expect(fix).toBe('write RUN mkdir -p /go/pkg after USER app, before line 3');
  });
});
