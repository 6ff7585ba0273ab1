import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import { editDockerfile } from '../../../src/dockerfile/edit/edit.ts';
import {
  type FolderState,
  type StageUsers,
  userKey,
  type UserSight,
} from '../../../src/dockerfile/stages/build-scope.ts';
import { IMAGES, parsed, SCOPE } from '../description.ts';

const END = 'FROM scratch\nCOPY --from=build /app /\n';
const APP = 'FROM golang AS build\nUSER app\nRUN go build\n';

const app = (modules: FolderState, build: FolderState = modules, number = 1000): UserSight => ({
  kind: 'seen',
  uid: number,
  gid: 7,
  home: '/home/app',
  folders: new Map([
    ['/go/pkg/mod', modules],
    ['/home/app/.cache/go-build', build],
  ]),
});

const users = (sights: Readonly<Record<string, UserSight>>): StageUsers =>
  new Map(Object.entries(sights).map(([user, sight]) => [userKey(0, user), sight]));

interface Edited {
  readonly name: string;
  readonly text: string;
  readonly users: StageUsers;
  /** `<line>: <target> <owner>` of the mounts that are added. */
  readonly adds: readonly string[];
  /** Parts of the reasons for those that are not. */
  readonly reasons?: readonly string[];
}

const BOTH = (line: number): readonly string[] => [
  `${line}: /go/pkg/mod uid=1000,gid=7`,
  `${line}: /home/app/.cache/go-build uid=1000,gid=7`,
];

const CASES: readonly Edited[] = [
  { name: 'free folders', text: APP, users: users({ app: app('free') }), adds: BOTH(3) },
  {
    name: 'nobody has looked',
    text: APP,
    users: new Map(),
    adds: [],
    reasons: ["the RUN's user is app, not root"],
  },
  {
    name: 'nobody could',
    text: APP,
    users: users({ app: { kind: 'unseen', reason: 'looking it up failed: x' } }),
    adds: [],
    reasons: ['not root, and looking it up failed: x'],
  },
  {
    name: 'a folder with content, and one that is free',
    text: APP,
    users: users({ app: app('full', 'free') }),
    adds: BOTH(3).slice(1),
    reasons: ['/go/pkg/mod has content'],
  },
  {
    name: 'a parent that BuildKit would make',
    text: APP,
    users: users({ app: app('free', 'parentless') }),
    adds: BOTH(3).slice(0, 1),
    reasons: ["/home/app/.cache is not there before it, and for a mount in it BuildKit would make it root's"],
  },
  {
    name: 'a folder that an earlier RUN mentions is free when somebody has seen it',
    text: 'FROM golang AS build\nRUN mkdir -p /go/pkg/mod\nUSER app\nRUN go build\n',
    users: users({ app: app('free') }),
    adds: BOTH(4),
  },
  {
    name: 'two users with one folder',
    text: 'FROM golang AS build\nRUN go mod download\nUSER app\nRUN go build\n',
    users: users({ app: app('free') }),
    adds: ['2: /root/.cache/go-build ', '4: /home/app/.cache/go-build uid=1000,gid=7'],
    reasons: [
      '/go/pkg/mod is used by app in line 4 and by root here',
      '/go/pkg/mod is used by root in line 2 and by app here',
    ],
  },
  {
    name: 'a RUN of root that does not call go is left out',
    text: 'FROM golang AS build\nUSER app\nRUN go vet\nUSER root\nRUN apk add x\nUSER app\nRUN go build\n',
    users: users({ app: app('free') }),
    adds: [...BOTH(3), ...BOTH(7)],
  },
  {
    name: 'a RUN of root that reads the cache',
    text: 'FROM golang AS build\nUSER app\nRUN go vet\nUSER root\nRUN cp -r /go/pkg/mod /m\n',
    users: users({ app: app('free') }),
    adds: BOTH(3).slice(1),
    reasons: ['the RUN names /go/pkg/mod, and it has another user or folder'],
  },
  {
    name: 'a script of another user may call go',
    text: 'FROM golang AS build\nRUN go build\nUSER app\nRUN ./smoke-test\n',
    users: users({ app: app('free') }),
    adds: ['2: /root/.cache/go-build ', '4: /home/app/.cache/go-build uid=1000,gid=7'],
    reasons: ['/go/pkg/mod is used by app in line 4', '/go/pkg/mod is used by root in line 2'],
  },
  {
    name: 'a mount by hand with the same owner is shared',
    text: 'FROM golang AS build\nUSER app\nRUN --mount=type=cache,target=/go/pkg/mod,uid=1000,gid=7,mode=0700 go mod download\nRUN go build\n',
    users: users({ app: app('free') }),
    adds: [
      '3: /home/app/.cache/go-build uid=1000,gid=7',
      '4: /go/pkg/mod uid=1000,gid=7,mode=0700',
      '4: /home/app/.cache/go-build uid=1000,gid=7',
    ],
  },
];

describe("mounts of other users than root's", () => {
  test.each(CASES)('$name', ({ text, users: known, adds, reasons = [] }) => {
    const scope = { ...SCOPE, users: known };
    const { changed, skipped } = editDockerfile(readDockerfile(parsed(text + END), scope, IMAGES), {
      mounts: true,
      settings: [],
    });
    const added = changed.flatMap(({ line, added: flags }) =>
      flags.map((flag) => {
        const fields = flag.split(',').slice(2);
        return `${line}: ${fields[0]?.replace('target=', '')} ${fields.slice(1).join(',')}`;
      }),
    );
    expect(added).toEqual(adds);
    expect(skipped).toHaveLength(reasons.length);
    for (const reason of reasons) expect(skipped.map((each) => each.reason).join('\n')).toContain(reason);
  });

  test('whoever has been looked up has his numbers and his home', () => {
    const dockerfile = parsed(APP + END);
    const [stage] = readDockerfile(dockerfile, { ...SCOPE, users: users({ app: app('free') }) }, IMAGES).goStages;
    expect(stage?.goRuns[0]).toMatchObject({
      who: { owner: { uid: 1000, gid: 7 } },
      paths: { home: '/home/app', homeKnown: true },
    });
  });
});
