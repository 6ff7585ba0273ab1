import { readDockerfile, withKnown } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import { editDockerfile } from '../../../src/dockerfile/edit/edit.ts';
import { type Images, type StageUser, type UserSight, userKey } from '../../../src/dockerfile/stages/build-scope.ts';
import { unknownUsers } from '../../../src/dockerfile/cut/unknown-users.ts';
import { GOLANG, parsed, SCOPE } from '../description.ts';

const made = ['RUN go install example.com/tool@v1.0.0 && go clean -modcache'];
const images: Images = (reference) => {
  if (reference.startsWith('registry.example.com/')) return undefined;
  if (reference === 'acme/nonroot') return { ...GOLANG, user: 'app', history: made };
  return { ...GOLANG, history: reference.startsWith('acme/') ? made : [] };
};

const file = (base: string, ...lines: readonly string[]): string =>
  [`FROM ${base} AS build`, ...lines, 'RUN go build -o /app .', 'FROM scratch', 'COPY --from=build /app /'].join('\n');

/** What is asked of the stage, and what becomes of it with the answer. */
function looked(text: string, user: string, sight: UserSight | undefined) {
  const dockerfile = parsed(text);
  const wish = { mounts: true, settings: [] };
  const read = readDockerfile(dockerfile, SCOPE, images);
  const before = editDockerfile(read, wish);
  const hindered = new Set(before.skipped.flatMap(({ stage, needsLook }) => (needsLook === true ? [stage] : [])));
  const { questions } = unknownUsers(read, hindered);
  const asked = questions.flatMap(({ users, asksGo }) =>
    users.map((each) => `${each.user || 'root'}${asksGo ? ' and go' : ''}: ${each.folders.join(' ')}`),
  );
  const users = new Map(sight === undefined ? [] : [[userKey(0, user), sight] as const]);
  const after = editDockerfile(withKnown(read, { users }), wish);
  return {
    asked,
    added: after.changed.flatMap(({ added }) => added.map((flag) => /target=([^,]*)/.exec(flag)?.[1] ?? flag)),
    reasons: after.skipped.map(({ reason, caches }) => `${caches?.join(' ')}: ${reason}`),
  };
}

const root = (folders: Readonly<Record<string, 'free' | 'full' | 'parentless'>>, caches?: StageUser['caches']) =>
  ({
    kind: 'seen',
    uid: 0,
    gid: 0,
    home: '/root',
    folders: new Map(Object.entries(folders)),
    ...(caches === undefined ? {} : { caches }),
  }) as const;

const usual = ['/go/pkg/mod', '/root/.cache/go-build'] as const;

describe('a base that was made with go commands', () => {
  const text = file('acme/builder:3');
  test('is looked into, as root by the image', () => {
    expect(looked(text, '', undefined)).toEqual({
      asked: [`root: ${usual.join(' ')}`],
      added: [],
      reasons: ['modules build: acme/builder:3 was made with go commands and may hold modules or compiled packages'],
    });
  });

  test('is served where its caches are empty, or not there', () => {
    const sight = root({ [usual[0]]: 'parentless', [usual[1]]: 'free' });
    expect(looked(text, '', sight)).toMatchObject({ added: usual, reasons: [] });
  });

  test('is served for the cache that is empty, and tells what the other has', () => {
    const sight = root({ [usual[0]]: 'full', [usual[1]]: 'free' });
    expect(looked(text, '', sight)).toMatchObject({
      added: [usual[1]],
      reasons: ['modules: /go/pkg/mod has content in acme/builder:3, which a mount would hide'],
    });
  });

  test('that nobody may look into tells why', () => {
    expect(looked(text, '', { kind: 'unseen', reason: 'the caches are off' }).reasons).toEqual([
      'modules build: acme/builder:3 was made with go commands and may hold modules or compiled packages, and the caches are off',
    ]);
  });

  test('is looked into once for a user of its own', () => {
    expect(looked(file('acme/nonroot'), '', undefined).asked).toEqual(['app: /go/pkg/mod ~/.cache/go-build']);
  });
});

describe('a base that could not be inspected', () => {
  const base = 'registry.example.com/go:3';
  test('is asked where go has its caches, and served there', () => {
    const caches = { modules: '/opt/mod', build: '/opt/build' };
    const sight = root({ '/opt/mod': 'free', '/opt/build': 'free' }, caches);
    const { asked, added, reasons } = looked(file(base), '', sight);
    expect(asked).toEqual([`root and go: ${usual.join(' ')}`]);
    expect([added, reasons]).toEqual([['/opt/mod', '/opt/build'], []]);
  });

  test('but a folder that the Dockerfile names is that one', () => {
    const sight = root({ '/c': 'free', '/opt/mod': 'free' }, { modules: '/opt/mod', build: '/opt/build' });
    expect(looked(file(base, 'ENV GOCACHE=/c'), '', sight).added).toEqual(['/opt/mod', '/c']);
  });

  test('is left as it is where go told nothing', () => {
    expect(looked(file(base), '', root({})).added).toEqual([]);
  });
});

test.each(['golang:1.26', 'docker.io/library/golang', 'alpine', 'acme2/go'])('of %s there is no doubt', (base) => {
  expect(looked(file(base), '', undefined).asked).toEqual([]);
});
