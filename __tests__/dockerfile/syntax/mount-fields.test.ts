import { placeDockerfile } from '../../../src/dockerfile/stages/placed-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import { goFolders } from '../../../src/dockerfile/commands/go-folders.ts';
import { copySources } from '../../../src/dockerfile/stages/copy-sources.ts';
import { runMount } from '../../../src/dockerfile/stages/run-mounts.ts';
import { isOfContext, writtenMount, writtenMounts } from '../../../src/dockerfile/syntax/mount-fields.ts';
import { parsed, SCOPE } from '../description.ts';

const withMount = (mount: string): ReturnType<typeof parsed> =>
  parsed(`FROM golang:1.26\nWORKDIR /src\nRUN --mount=${mount} cd api && go build .\n`);

test.each<readonly [string, string, Readonly<Record<string, string>>]>([
  ['a type in any case', 'TYPE=Bind,Source=a,DST=/b', { type: 'bind', source: 'a', target: '/b' }],
  ['without a type', 'target=.', { type: 'bind', target: '.' }],
  ['short names', 'type=cache,dst=/c,ro', { type: 'cache', target: '/c', readonly: 'true' }],
  ['a quoted field with a comma in it', '"source=a,b",target=/c', { type: 'bind', source: 'a,b', target: '/c' }],
  ['a name twice: the last counts', 'source=a,source=b', { type: 'bind', source: 'b' }],
  ['a value with an equals sign', 'type=secret,id=a=b', { type: 'secret', id: 'a=b' }],
])('%s', (_name, text, { type, ...fields }) => {
  const mount = writtenMount(text);
  expect(mount?.type).toBe(type);
  expect(Object.fromEntries(Object.keys(fields).map((name) => [name, mount?.get(name)]))).toEqual(fields);
});

test('a misplaced quote is no mount, and the RUN has its others', () => {
  expect(writtenMount('source="a')).toBeUndefined();
  const [run] =
    parsed('FROM scratch\nRUN --mount=type=cache,target=/a --mount=so\\"urce=a go build\n').stages[0]?.instructions ??
    [];
  expect(run && writtenMounts(run).map(({ text }) => text)).toEqual(['type=cache,target=/a']);
});

describe('every reader takes a whole-context bind for one', () => {
  const binds = [
    'target=.',
    'type=bind,target=.',
    'TYPE=bind,target=.',
    'Source=.,target=/src',
    '"type=bind","dst=."',
    'from=,target=.',
  ];

  test.each(binds)('%s', (text) => {
    const mount = writtenMount(text);
    expect(mount && isOfContext(mount)).toBe(true);
    const dockerfile = withMount(text);
    expect(copySources(placeDockerfile(dockerfile, SCOPE))).toEqual(['.']);
    expect(goFolders(placeDockerfile(dockerfile, SCOPE))).toEqual(['api']);
    const read = runMount(text, { env: new Map(), kept: new Map(), user: '', workdir: '/src' }, '\\');
    expect(read).toMatchObject({ kind: 'mount', mount: { type: 'bind', from: '', absoluteTarget: '/src' } });
  });

  test.each(['from=other,target=.', 'FROM=other,target=.', 'type=cache,target=/c', 'type=secret,id=x'])(
    'not %s',
    (text) => {
      const mount = writtenMount(text);
      expect(mount && isOfContext(mount)).toBe(false);
      expect(copySources(placeDockerfile(withMount(text), SCOPE))).toEqual([]);
    },
  );
});
