import { describe, expect, test } from '@jest/globals';
import { readDockerfile, withKnown } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { innerObstacle, obstacle, type Surroundings } from '../../../src/dockerfile/obstacles/edit-obstacles.ts';
import { type FolderState, type Images, userKey, type UserSight } from '../../../src/dockerfile/stages/build-scope.ts';
import { GOLANG, parsed, SCOPE } from '../description.ts';

const images: Images = (reference) => {
  if (reference === 'acme/made') return { ...GOLANG, history: ['RUN go install example.com/tool@v1'] };
  return reference === 'unknown/golang' ? undefined : GOLANG;
};

const end = 'FROM scratch\nCOPY --from=build /app /\n';
const built = (...lines: readonly string[]): string => ['FROM golang:1.26 AS build', ...lines, end].join('\n');

interface Given {
  readonly platform?: string;
  readonly sight?: UserSight;
  readonly user?: string;
  readonly around?: Partial<Surroundings>;
}

function read(text: string, { platform = 'linux/amd64', sight, user = '' }: Given) {
  const dockerfile = readDockerfile(parsed(text), { ...SCOPE, platform }, images);
  const users = new Map(sight === undefined ? [] : [[userKey(0, user), sight] as const]);
  const known = withKnown(dockerfile, { users });
  const [stage] = known.goStages;
  if (stage === undefined) throw new Error('there is no Go stage');
  return { known: { ...known, severalPlatforms: false }, stage };
}

function found(text: string, given: Given = {}, kind: 'modules' | 'build' = 'modules') {
  const { known, stage } = read(text, given);
  return obstacle(stage, kind, { ...known, ...given.around });
}

const run = 'RUN go build -o /app .';

describe('a stage gets its mounts', () => {
  test.each<readonly [string, string]>([
    ['where its image is thrown away', built(run)],
    ['with a frontend that knows them', `# syntax=docker/dockerfile:1\n${built(run)}`],
    ['beside the scripts of xx', built('COPY --from=tonistiigi/xx:1.6 / /', run)],
    ['where a stage holds these scripts', `FROM tonistiigi/xx AS xx\n${built('COPY --from=xx / /', run)}`],
  ])('%s', (_name, text) => {
    const { known } = read(text, {});
    const stage = known.goStages.find(({ name }) => name === 'build');
    expect(stage && obstacle(stage, 'modules', known)).toBeUndefined();
  });
});

describe('what stands against its mounts', () => {
  test.each<readonly [string, string, Given, number, string]>([
    ['Windows', built(run), { platform: 'windows/amd64' }, 2, 'it builds on Windows'],
    ['an unknown frontend', `# syntax=you/frontend\n${built(run)}`, {}, 1, 'the frontend you/frontend may not support'],
    ['a stage that is the image', `FROM golang:1.26\n${run}\n`, {}, 2, 'the stage is the image itself'],
    [
      'an image that is built FROM it',
      `FROM golang:1.26 AS build\n${run}\nFROM build\nCMD ["/app"]\n`,
      {},
      2,
      'the stage is the image itself, or the image is built FROM it',
    ],
    [
      'content that is copied there',
      built('COPY cache /go/pkg/mod', run),
      {},
      2,
      'COPY writes to /go/pkg/mod, and a mount',
    ],
    [
      'content of another image',
      built('COPY --from=golang:1.25 / /', run),
      {},
      2,
      'COPY --from writes to /, which holds it',
    ],
    ['a RUN that prepares it', built('RUN tar -C /go/pkg/mod -xf x.tar', run), {}, 2, 'an earlier RUN may write to it'],
    ['a later stage that reads it', built(run).replace('/app /', '/go /go'), {}, 4, 'COPY reads /go of the stage'],
    ['a RUN of its own', built('RUN go build . && rm -rf /go/pkg/mod'), {}, 2, 'a mounted folder cannot be removed'],
  ])('%s', (_name, text, given, line, reason) => {
    const against = found(text, given);
    expect(against?.reason).toContain(reason);
    expect(against?.line).toBe(line);
  });

  test('a mount that a RUN has failed with', () => {
    const withheld = [{ line: 2, cache: 'modules', reason: 'it failed' }] as const;
    expect(found(built(run), { around: { withheld } })).toMatchObject({ about: 'undone', reason: 'it failed' });
    expect(found(built(run), { around: { withheld } }, 'build')).toBeUndefined();
  });

  test('not what RUNs do that get no mount', () => {
    const text = built(run, 'RUN go version && rm -rf /go/pkg/mod');
    const { known, stage } = read(text, {});
    const bystanders = new Set(stage.goRuns.slice(1));
    expect(obstacle(stage, 'modules', known)?.line).toBe(3);
    expect(obstacle(stage, 'modules', { ...known, bystanders })).toBeUndefined();
  });

  test('not a COPY of the cache that both stages have mounted', () => {
    const text = built('COPY --from=golang:1.25 /go /go', run);
    const { known, stage } = read(text, {});
    const carrying = new Set(stage.stage.instructions.filter(({ keyword }) => keyword === 'COPY'));
    expect(obstacle(stage, 'modules', known)?.reason).toContain('COPY --from writes to /go');
    expect(obstacle(stage, 'modules', { ...known, carrying })).toBeUndefined();
  });
});

const seen = (state?: FolderState, owner = 0): UserSight => {
  const folders = new Map(state === undefined ? [] : [['/go/pkg/mod', state] as const]);
  return { kind: 'seen', uid: owner, gid: owner, home: '/root', folders };
};

describe('a base that was made with go', () => {
  const text = built(run).replace('golang:1.26', 'acme/made');
  test.each<readonly [string, UserSight | undefined, string | undefined]>([
    ['may have modules', undefined, 'acme/made was made with go commands'],
    ['has none where somebody has looked', seen('free'), undefined],
    ['has none where the parent is not there', seen('parentless'), undefined],
    ['has some', seen('full'), '/go/pkg/mod has content in acme/made, which a mount would hide'],
    ['was not looked at there', seen(), 'the content of /go/pkg/mod is unknown'],
    ['cannot be looked at', { kind: 'unseen', reason: 'nobody may look' }, ', and nobody may look'],
  ])('%s', (_name, sight, reason) => {
    const doubt = found(text, { ...(sight === undefined ? {} : { sight }) });
    if (reason === undefined) expect(doubt).toBeUndefined();
    else expect(doubt?.reason).toContain(reason);
    expect(doubt?.needsLook).toBe(sight === undefined ? true : undefined);
  });
});

test('what a RUN seems to prepare does not count where the folder was seen to be free', () => {
  const text = built('RUN echo /go/pkg/mod', run);
  expect(found(text)?.reason).toContain('an earlier RUN may write to it');
  expect(found(text, { sight: seen('free') })).toBeUndefined();
});

describe("a mount within one of the author's", () => {
  const above = 'RUN --mount=type=cache,target=/go go build .';
  const inner = (text: string, around: Partial<Surroundings> = {}) => {
    const { known, stage } = read(text, {});
    return innerObstacle(stage, 'modules', stage.goRuns, { ...known, ...around });
  };
  test.each<readonly [string, string, string | undefined]>([
    ['is added for root', built(above), undefined],
    ['is also added in the image itself', `FROM golang:1.26\n${above}\n`, undefined],
    ['would be of root', built('USER app', above), "in the cache mount at /go root's, and app could not write there"],
    ['is not there in a RUN that removes the cache', built(`${above} && rm -rf /go/pkg/mod`), 'cannot be removed'],
    [
      'is unknown to the frontend',
      `# syntax=you/frontend:9\n${built(run.replace('RUN', 'RUN --mount=type=tmpfs,target=/go'))}`,
      'may not support',
    ],
  ])('%s', (_name, text, reason) => {
    const hindrance = inner(text);
    if (reason === undefined) expect(hindrance).toBeUndefined();
    else expect(hindrance?.reason).toContain(reason);
  });

  test('is explained for its RUNs alone, and for none where there is none', () => {
    const { known, stage } = read(built('USER app', above, run), {});
    const [first] = stage.goRuns;
    expect(first && innerObstacle(stage, 'modules', [first], known)?.explains).toEqual([3]);
    expect(innerObstacle(stage, 'modules', [], known)).toBeUndefined();
  });
});
