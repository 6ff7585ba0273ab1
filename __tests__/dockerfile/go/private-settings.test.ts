import { describe, expect, test } from '@jest/globals';
import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import type { GoRun } from '../../../src/dockerfile/go/go-runs.ts';
import { asksNoSumDatabase, loginOf, privatePatterns } from '../../../src/dockerfile/go/private-settings.ts';
import { IMAGES, parsed, SCOPE } from '../description.ts';

const runs = (lines: string): readonly GoRun[] =>
  readDockerfile(parsed(`FROM golang:1.26\n${lines}\n`), SCOPE, IMAGES).goStages.flatMap(({ goRuns }) => goRuns);

describe('patterns of private modules', () => {
  test.each<[string, readonly string[]]>([
    ['RUN go build', []],
    ['ENV GOPRIVATE=a.b/*\nRUN go build', ['a.b/*']],
    ['ENV GOPRIVATE=\nRUN go build', []],
    ['RUN GONOPROXY=a.b go build', ['a.b']],
    ['RUN export GONOSUMDB=a.b && go build', ['a.b']],
    ['RUN go env -w GOPRIVATE=a.b && go build', ['a.b']],
    ['ENV HOST=a.b\nRUN GOPRIVATE=$HOST/x go build', ['a.b/x']],
    ["RUN GOPRIVATE='$HOST' go build", ['$HOST']],
    ['ENV GOPRIVATE=a.b GONOPROXY=a.b\nRUN go build', ['a.b']],
  ])('%s', (lines, expected) => expect(privatePatterns(runs(lines), [])).toEqual(expected));

  test.each([
    ['a variable that only the shell knows', 'RUN GOPRIVATE=$UNKNOWN go build'],
    ['the output of a command', 'RUN GOPRIVATE=$(cat hosts) go build'],
    ['a secret as a variable', 'RUN --mount=type=secret,id=x,env=GOPRIVATE go build'],
    ['a script in a word', 'RUN sh -c "GOPRIVATE=a.b go build"'],
  ])('of %s: any module may be private', (_name, lines) => {
    expect(privatePatterns(runs(lines), [])).toContain('*');
  });

  test('a secret of the inputs is left out: its value is known', () => {
    expect(privatePatterns(runs('RUN --mount=type=secret,id=x,env=GOPRIVATE go build'), ['x'])).toEqual([]);
  });
});

test.each([
  ['ENV GOSUMDB=off\nRUN go build', true],
  ['RUN GOSUMDB="off" go build', true],
  ['ENV GOSUMDB=sum.example.com\nRUN go build', false],
  ['RUN go build', false],
])('%s asks no checksum database: %s', (lines, expected) => expect(asksNoSumDatabase(runs(lines))).toBe(expected));

test.each([
  ['ENV GOPROXY=https://me:pw@a.b\nRUN go build', 'ENV GOPROXY has a login'],
  ['RUN GOPROXY=https://me:pw@a.b go build', 'a RUN sets GOPROXY with a login'],
  ['RUN git config --global url.x.insteadOf y && go build', 'a RUN has git ask other addresses (`insteadOf`)'],
  ['RUN --mount=type=secret,id=n,target=/root/.netrc go build', 'the secret `n` is mounted as a login'],
  ['RUN --mount=type=secret,id=n,env=GOAUTH go build', 'the secret `n` is mounted as a login'],
  ['RUN --mount=type=secret,id=n,env=TOKEN go build', ''],
  ['RUN --mount=type=cache,target=/root/.netrc go build', ''],
  ['ENV GOPROXY=https://a.b\nRUN go build', ''],
])('the login of %s: %j', (lines, expected) => expect(loginOf(runs(lines))).toBe(expected));
