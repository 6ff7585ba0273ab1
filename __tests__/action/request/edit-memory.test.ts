import { describe, expect, test } from '@jest/globals';
import type { Analysis } from '../../../src/action/request/analysis.ts';
import { editMemory, recalledMounts, rememberMounts } from '../../../src/action/request/edit-memory.ts';
import type { CacheKind } from '../../../src/config/cache-kind.ts';
import type { AddedMount } from '../../../src/dockerfile/edit/mounts-of-edits.ts';
import { readDockerfile, withKnown } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { runKey } from '../../../src/dockerfile/stages/build-scope.ts';
import { nodeFiles } from '../../../src/platform/machine/node-files.ts';
import { configOf, givenFacts } from '../../config/given.ts';
import { IMAGES, parsed, SCOPE } from '../../dockerfile/description.ts';
import { recordingLog } from '../../fakes/log.ts';
import { fakeStore, type FakeStoreOptions } from '../../fakes/store.ts';
import { makeTree } from '../../gomod/tree.ts';

const lines = ['FROM golang:1.26', 'RUN go build .', 'RUN make all', 'RUN ./build.sh'];
const stagesOf = (text: readonly string[]) => readDockerfile(parsed(text.join('\n')), SCOPE, IMAGES).goStages;
const mountsAt = (...at: readonly number[]): readonly AddedMount[] =>
  at.flatMap((line) =>
    (['modules', 'build'] as const).map((cache) => ({ line, cache, target: cache === 'build' ? '/b' : '/m' })),
  );
const scope = [{ name: 'file', value: 'Dockerfile', reason: '' }];

describe('which RUNs may fail with an added mount', () => {
  test.each<readonly [string, readonly number[], readonly number[] | undefined]>([
    ['none, where only go runs', [2], undefined],
    ['none, where they got no mount', [], undefined],
    ['those that run a program of their own', [2, 4, 3], [3, 4]],
    ['those of them that got a mount', [2, 4], [4]],
  ])('%s', (_name, at, expected) => {
    expect(editMemory(scope, stagesOf(lines), mountsAt(...at))?.lines).toEqual(expected);
  });

  test('a RUN that two platforms have is one', () => {
    const stages = stagesOf(lines);
    expect(editMemory(scope, [...stages, ...stages], mountsAt(3))?.lines).toEqual([3]);
  });
});

describe('what is remembered', () => {
  const prefix = (text: readonly string[], at = [3], parts = scope) =>
    editMemory(parts, stagesOf(text), mountsAt(...at))?.prefix;
  const changed = (line: number, text: string) => lines.map((each, index) => (index === line - 1 ? text : each));
  test.each<readonly [string, readonly string[], boolean]>([
    ['counts while a RUN beside it changes', changed(2, 'RUN go vet .'), true],
    ['counts no more when the RUN changes', changed(3, 'RUN make other'), false],
  ])('%s', (_name, text, isSame) => expect(prefix(text) === prefix(lines)).toBe(isSame));

  test('counts no more when what the RUN calls changes', () => {
    const calling = (args: string) => {
      const text = { name: 'make all', instruction: { args, json: undefined, heredocs: [] }, workdir: '/' } as const;
      const read = withKnown(readDockerfile(parsed(lines.join('\n')), SCOPE, IMAGES), {
        called: new Map([[runKey(0, 3), [text]]]),
      });
      return editMemory(scope, read.goStages, mountsAt(3))?.prefix;
    };
    expect(calling('go build')).toBe(calling('go build'));
    expect(calling('go build')).not.toBe(calling('go vet'));
  });

  test('counts for this build alone', () => {
    const other = [{ name: 'file', value: 'other/Dockerfile', reason: '' }];
    expect(prefix(lines, [3], other)).not.toBe(prefix(lines));
  });
});

const memory = { prefix: 'prefix-', lines: [3, 4] };
const keyOf = (text: string) => ({ space: 'main', key: `${memory.prefix}${text}`, files: new Map() });
const asked = { config: configOf({}), facts: givenFacts() };

function given(store: FakeStoreOptions = {}) {
  const tree = makeTree();
  const kept = fakeStore(store);
  const run = { signal: new AbortController().signal, temporaryFolder: tree.root } as never;
  const services = { log: recordingLog(), files: nodeFiles(tree.root), store: () => kept, run };
  return { services, kept, done: () => tree.remove() };
}

describe('what an earlier run has failed with', () => {
  test.each<readonly [string, FakeStoreOptions, readonly string[]]>([
    ['one mount of one RUN', { entries: [keyOf('1b')] }, ['4 build']],
    ['several', { entries: [keyOf('0m.1b')] }, ['3 modules', '4 build']],
    ['a RUN that is not there', { entries: [keyOf('7m')] }, []],
    ['a key that says nothing', { entries: [keyOf('x')] }, []],
    ['nothing', {}, []],
    ['unknown, where the store does not answer', { trouble: { find: 'no answer' } }, []],
  ])('%s', async (_name, store, expected) => {
    const { services, done } = given(store);
    const recalled = await recalledMounts(services, asked, memory, mountsAt(3, 4));
    done();
    expect(recalled.map(({ line, cache }) => `${line} ${cache}`)).toEqual(expected);
    expect(services.log.entries.map(({ level }) => level)).toEqual(store.trouble === undefined ? [] : ['debug']);
  });

  test('is told with the place of the mount', async () => {
    const { services, done } = given({ entries: [keyOf('0m')] });
    const [mount] = await recalledMounts(services, asked, memory, mountsAt(3));
    done();
    expect(mount?.reason).toMatch(/^an earlier run failed with the added cache mount at \/m, so this RUN/);
  });
});

describe('a mount that a RUN has failed with', () => {
  const may = (write: boolean): Analysis =>
    ({ asked, plan: { caches: { trust: [{ kind: 'build', write, reason: 'a fork' }] } } }) as unknown as Analysis;
  const failed = (line: number, cache: CacheKind = 'build') => [{ line, cache, reason: '' }];
  const again = /^The next run adds the mount again, because /;
  test.each<readonly [string, ReturnType<typeof failed>, boolean, FakeStoreOptions, RegExp, readonly string[]]>([
    ['is recorded', failed(4), true, {}, /^The failure is recorded/, ['prefix-1b']],
    ['is recorded of a cache that may be written', failed(3, 'modules'), false, {}, /^The failure/, ['prefix-0m']],
    ['is not recorded of a RUN of go alone', failed(2), true, {}, /contain only go commands\.$/, []],
    ['is not recorded by a run that may write nothing', failed(4), false, {}, /may not record the failure: a fork/, []],
    ['is not recorded where the store refuses', failed(4), true, { trouble: { save: 'full' } }, again, []],
  ])('%s', async (_name, withheld, write, store, told, keys) => {
    const { services, kept, done } = given(store);
    expect(await rememberMounts(services, may(write), memory, withheld)).toMatch(told);
    expect(kept.entries.map(({ key }) => key)).toEqual(keys);
    done();
  });

  test('is not recorded where no RUN is watched', async () => {
    const { services, done } = given();
    expect(await rememberMounts(services, may(true), undefined, failed(4))).toMatch(again);
    done();
  });
});
