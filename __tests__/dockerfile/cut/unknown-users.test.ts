import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import { editDockerfile } from '../../../src/dockerfile/edit/edit.ts';
import { type StageUsers, userKey } from '../../../src/dockerfile/stages/build-scope.ts';
import { unknownUsers } from '../../../src/dockerfile/cut/unknown-users.ts';
import { IMAGES, parsed, SCOPE } from '../description.ts';

interface Asked {
  readonly name: string;
  readonly text: string;
  readonly edits?: 'off';
  readonly users?: StageUsers;
  /** `<lines of the text before> <user> of <stages>: <folders>` */
  readonly asks: readonly string[];
  /** `<stage> <user>: <a part of the reason>` */
  readonly unseen?: readonly string[];
}

const END = 'FROM scratch\nCOPY --from=build /app /\n';

const CASES: readonly Asked[] = [
  { name: 'root is known', text: `FROM golang AS build\nUSER 0\nRUN go build\n${END}`, asks: [] },
  {
    name: 'a name, with a home that only the stage knows',
    text: `FROM golang AS build\nENV GOPATH=\nUSER app\nRUN go build\n${END}`,
    asks: ['3 app of 0: ~/go/pkg/mod ~/.cache/go-build'],
  },
  {
    name: 'a number, with folders by ENV',
    text: `FROM golang AS build\nENV GOCACHE=/c\nUSER 1000:1000\nRUN go build\n${END}`,
    asks: ['3 1000:1000 of 0: /go/pkg/mod /c'],
  },
  {
    name: 'HOME by ENV',
    text: `FROM golang AS build\nENV HOME=/h\nUSER app\nRUN go build\n${END}`,
    asks: ['3 app of 0: /go/pkg/mod /h/.cache/go-build'],
  },
  {
    name: 'each user of a stage once, before its first go command',
    text: `FROM golang AS build\nUSER a\nRUN go mod download\nUSER b\nRUN go vet\nUSER a\nRUN go build\n${END}`,
    asks: ['2 a of 0: /go/pkg/mod ~/.cache/go-build', '2 b of 0: /go/pkg/mod ~/.cache/go-build'],
  },
  {
    name: 'stages that are built FROM one another, in the lowest',
    text: `FROM golang AS base\nUSER app\nRUN go mod download\nFROM base AS build\nRUN go build\n${END}`,
    asks: ['2 app of 0 1: /go/pkg/mod ~/.cache/go-build'],
  },
  {
    name: 'with one between them that only copies',
    text: `FROM golang AS base\nUSER app\nRUN go mod download\nFROM base AS files\nCOPY a /a\nFROM files AS build\nRUN go build\n${END}`,
    asks: ['2 app of 0 2: /go/pkg/mod ~/.cache/go-build'],
  },
  {
    name: 'a user whose RUN does not call go',
    text: `FROM golang AS build\nRUN go build\nUSER app\nRUN echo\n${END}`,
    asks: [],
  },
  {
    name: 'mounts by hand with their owner',
    text: `FROM golang AS build\nUSER app\nENV HOME=/h\nRUN --mount=type=cache,target=/go/pkg/mod,uid=7 --mount=type=cache,target=/h/.cache/go-build,uid=7 go build\n${END}`,
    edits: 'off',
    asks: [],
  },
  {
    name: 'mounts by hand of nobody knows whom, without edits too',
    text: `FROM golang AS build\nUSER app\nRUN --mount=type=cache,target=/go/pkg/mod go build\n${END}`,
    edits: 'off',
    asks: ['2 app of 0: /go/pkg/mod ~/.cache/go-build'],
  },
  {
    name: 'no mounts, and none are to be added',
    text: `FROM golang AS build\nUSER app\nRUN go build\n${END}`,
    edits: 'off',
    asks: [],
  },
  {
    name: 'a stage that gets no mounts for another reason',
    text: 'FROM golang\nUSER app\nRUN go build\n',
    asks: [],
  },
  {
    name: 'whom somebody has looked up already',
    text: `FROM golang AS build\nUSER app\nRUN go build\n${END}`,
    users: new Map([[userKey(0, 'app'), { kind: 'unseen', reason: 'x' }]]),
    asks: [],
  },
  {
    name: 'a stage that takes files from another one that runs go',
    text: `FROM golang AS tools\nRUN go install example.com/t@v1\nFROM golang AS build\nCOPY --from=tools /go/bin/t /bin/\nUSER app\nRUN go build\n${END}`,
    asks: [],
    unseen: ['1 app: takes files from tools'],
  },
  {
    name: 'a user that is a variable',
    text: `FROM golang AS build\nUSER $NOBODY_SETS\\ x\nRUN go build\n${END}`,
    asks: [],
    unseen: ['0  x: is no user'],
  },
  {
    name: 'a folder that does not go into a mount',
    text: `FROM golang AS build\nENV GOCACHE="/a b"\nUSER app\nRUN go build\n${END}`,
    asks: [],
    unseen: ['0 app: characters'],
  },
];

describe('users to look up', () => {
  test.each(CASES)('$name', ({ text, edits, users = new Map(), asks, unseen = [] }) => {
    const dockerfile = parsed(text);
    const scope = { ...SCOPE, users };
    const wish = { mounts: edits !== 'off', settings: [] };
    const read = readDockerfile(dockerfile, scope, IMAGES);
    const { skipped } = editDockerfile(read, wish);
    const hindered = new Set(skipped.flatMap(({ stage, needsLook }) => (needsLook === true ? [stage] : [])));
    const found = unknownUsers(read, hindered);
    const told = found.questions.flatMap(({ text: before, users: asked }) =>
      asked.map(
        ({ user, stages, folders }) =>
          `${before.split('\n').length - 1} ${user} of ${stages.join(' ')}: ${folders.join(' ')}`,
      ),
    );
    expect(told).toEqual(asks);
    expect([...found.unseen.keys()]).toEqual(unseen.map((line) => line.slice(0, line.indexOf(':'))));
    for (const line of unseen) {
      const [key = '', reason = ''] = line.split(': ');
      expect(found.unseen.get(key)).toMatchObject({ kind: 'unseen', reason: expect.stringContaining(reason) });
    }
  });
});
