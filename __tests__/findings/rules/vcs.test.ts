import { describe, expect, test } from '@jest/globals';
import { checked } from '../given.ts';

type Files = Readonly<Record<string, string>>;

describe('the commit in the binary', () => {
  const from = (...lines: readonly string[]) => ({
    Dockerfile: ['FROM golang:1.24-alpine3.20', 'WORKDIR /src', 'COPY . .', ...lines, ''].join('\n'),
    'go.mod': 'module example.com/app\n\ngo 1.24\n',
  });
  const git = {
    '.git/HEAD': 'ref: refs/heads/main\n',
    '.git/config': '',
    '.git/objects/x': '',
    '.git/refs/heads/main': '',
  };
  const withGit = from('RUN apk add git && go build');
  const asUser = (run: string, user = 'app', copy = 'COPY . .') => ({
    Dockerfile: ['FROM golang:1.24', 'WORKDIR /src', copy, `USER ${user}`, run, ''].join('\n'),
    'go.mod': 'module example.com/app\n\ngo 1.24\n',
  });
  const stampOfUser = ['warning Dockerfile:5 vcs-stamp'];
  const stamp = ['warning Dockerfile:4 vcs-stamp'];
  test.each<readonly [string, Files, readonly string[]]>([
    ['not asked for', from('RUN go build'), []],
    ['not asked for, .git is there', { ...from('RUN go build'), ...git }, []],
    ['asked for, and no .git', from('RUN go build -buildvcs=true'), stamp],
    ['asked for without a value', from('RUN go build -buildvcs .'), stamp],
    ['asked for by GOFLAGS', from('RUN GOFLAGS=-buildvcs=true go build'), stamp],
    [
      'asked for, and .git is ignored',
      { ...from('RUN go build -buildvcs=true'), ...git, '.dockerignore': '.git\n' },
      stamp,
    ],
    ['asked for, and no git in the image', { ...from('RUN go build -buildvcs=true'), ...git }, stamp],
    ['asked for, and git is installed', { ...from('RUN apk add git && go build -buildvcs=true'), ...git }, []],
    ['git is asked, and no .git', from('RUN go build -ldflags "-X main.v=$(git describe --tags)"'), stamp],
    [
      'git is asked, and its failure expected',
      from('RUN go build -ldflags "-X main.v=$(git describe 2>/dev/null || echo dev)"'),
      [],
    ],
    [
      'git is asked, and .git is there',
      { ...from('RUN go build -ldflags "-X main.v=$(git describe --tags)"'), ...git },
      [],
    ],
    ['.git is ignored in part', { ...withGit, ...git, '.dockerignore': '.git/objects\n' }, stamp],
    ['.git is ignored file by file', { ...withGit, ...git, '.dockerignore': '.git/*\n' }, stamp],
    [
      '.git is ignored in part, in an image that has git',
      {
        Dockerfile: withGit.Dockerfile.replace(/FROM .*/, 'FROM golang:1.24').replace('apk add git && ', ''),
        'go.mod': withGit['go.mod'],
        ...git,
        '.dockerignore': '.git/refs\n',
      },
      stamp,
    ],
    [
      '.git is ignored in part, and there is no git',
      { ...from('RUN go build'), ...git, '.dockerignore': '.git/objects\n' },
      [],
    ],
    [
      '.git is ignored in part, and Go is too old to ask',
      {
        Dockerfile: withGit.Dockerfile.replace(/FROM .*/, 'FROM golang:1.17'),
        'go.mod': 'module example.com/app\n\ngo 1.17\n',
        ...git,
        '.dockerignore': '.git/objects\n',
      },
      [],
    ],
    [
      '.git is ignored in part, and nobody asks',
      { ...from('RUN go build -buildvcs=false'), ...git, '.dockerignore': '.git/objects\n' },
      [],
    ],
    ...(
      [
        ['of another user', '', stampOfUser],
        ['of another user, not stamped', '-buildvcs=false', []],
      ] as const
    ).map(([name, flag, expected]) => [name, { ...asUser(`RUN go build ${flag}`), ...git }, expected] as const),
    ['of another user, and no .git', asUser('RUN go build'), []],
    ['of root by name', { ...asUser('RUN go build', 'root'), ...git }, []],
    ['of another user who is given it', { ...asUser('RUN go build', 'app', 'COPY --chown=app . .'), ...git }, []],
    ['of another user who is given it by a RUN', { ...asUser('RUN chown -R app . && go build'), ...git }, []],
    [
      'of another user who trusts it',
      { ...asUser("RUN git config --global safe.directory '*' && go build"), ...git },
      [],
    ],
    [
      'of another user whose settings are copied',
      { ...asUser('COPY config /etc/gitconfig\nRUN go build'), ...git, config: '' },
      [],
    ],
    [
      'of another user, and .git is mounted',
      {
        ...asUser('RUN --mount=type=bind,target=. git describe --tags && go build -buildvcs=false', 'app', 'RUN true'),
        ...git,
      },
      stampOfUser,
    ],
    ["git's settings are ignored", { ...withGit, ...git, '.dockerignore': '.git/config\n' }, []],
    ['.git is ignored', { ...from('RUN go build'), ...git, '.dockerignore': '.git\n' }, []],
  ])('%s', async (_name, files, expected) => {
    expect((await checked(files)).told).toEqual(expected);
  });
});
