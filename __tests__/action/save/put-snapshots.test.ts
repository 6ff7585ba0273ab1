import { describe, expect, test } from '@jest/globals';
import { putSnapshots } from '../../../src/action/save/put-snapshots.ts';
import type { CacheKind } from '../../../src/config/cache-kind.ts';
import type { Injected, Injection, InjectOutcome } from '../../../src/mounts/inject.ts';
import type { LayerSource } from '../../../src/mounts/layer-source.ts';
import { recordOf } from '../../mounts/given.ts';

type Put = Awaited<ReturnType<typeof putSnapshots>>;
const injection = (kind: CacheKind, layers = 1, source: LayerSource = { kind: 'file', path: '/x' }): Injection => ({
  group: { kind, records: [recordOf()] },
  layers: Array.from({ length: layers }, (_, at) => ({
    mark: `m-${kind}-${at}`,
    source,
    digest: 'sha256:aa',
    sizeBytes: 1,
    bytes: 1,
  })),
});
const injectedOf = ({ layers }: Injection): Injected => ({
  entries: layers.length,
  zips: 0,
  verdict: 'none',
  reason: '',
  missing: [],
  goVersion: '',
  marks: [],
  at: 1,
});

/** Puts both in, into a builder that fails for these calls; each is named by its kinds, with a `+` where they have layers. */
async function put(
  failing: Readonly<Record<string, Partial<InjectOutcome & { readonly kind: 'failed' }>>>,
  injections: readonly Injection[] = [injection('modules'), injection('build')],
): Promise<{ readonly result: Put; readonly calls: readonly string[] }> {
  const calls: string[] = [];
  const result = await putSnapshots(injections, async (some): Promise<InjectOutcome> => {
    const call = some.map(({ group, layers }) => `${group.kind}${layers.length > 0 ? '+' : ''}`).join(' ');
    calls.push(call);
    const failure = failing[call];
    if (failure !== undefined) return { kind: 'failed', reason: `no ${call}`, ms: 10, ...failure };
    const injected = new Map(some.map((each) => [each.group.kind, injectedOf(each)]));
    return { kind: 'done', injected, times: { ofKind: new Map([['build', 3]]), wallMs: 5 }, ms: 7 };
  });
  return { result, calls };
}

const both = 'modules+ build+';
const entries = ({ injected }: Put): unknown =>
  Object.fromEntries([...injected].map(([kind, each]) => [kind, each.entries]));

test('what goes in at once is asked for once', async () => {
  const { result, calls } = await put({});
  expect(calls).toEqual([both]);
  expect(result).toMatchObject({ trouble: '', wallMs: 5, refused: new Map() });
});

describe('a snapshot is no good', () => {
  test('of two that fail together each is tried by itself, and the one that fails is registered anew', async () => {
    const { result, calls } = await put({ [both]: {}, 'build+': {} });
    expect(calls).toEqual([both, 'modules build', 'modules+', 'build+', 'build']);
    expect([entries(result), [...result.refused], result.trouble]).toEqual([
      { modules: 1, build: 0 },
      [['build', 'no build+']],
      '',
    ]);
    expect(result.wallMs).toBe(41);
  });

  test('one that is alone is not tried twice', async () => {
    const { result, calls } = await put({ 'modules build+': {} }, [injection('modules', 0), injection('build')]);
    expect(calls).toEqual(['modules build+', 'modules build']);
    expect([...result.refused]).toEqual([['build', 'no modules build+']]);
  });

  test('what took all the time there is, is not tried twice', async () => {
    const { result, calls } = await put({ [both]: { isOver: true } });
    expect(calls).toEqual([both, 'modules build']);
    expect([...result.refused.keys()]).toEqual(['modules', 'build']);
  });
});

describe('no snapshot is to blame', () => {
  const alone = [injection('modules', 0), injection('build')];

  test('where the connection was lost: the only one is put in again', async () => {
    const { result, calls } = await put({ 'modules build+': { isLost: true } }, alone);
    expect(calls).toEqual(['modules build+', 'modules build', 'build+']);
    expect([entries(result), result.refused.size, result.trouble]).toEqual([{ modules: 0, build: 1 }, 0, '']);
  });

  test('where it is lost again: nobody knows what is in the mounts', async () => {
    const { result } = await put({ 'modules build+': { isLost: true }, 'build+': { isLost: true } }, alone);
    expect([entries(result), result.refused.size, result.trouble]).toEqual([{ modules: 0 }, 0, 'no build+']);
  });

  test.each([
    ['the builder takes nothing at all', { [both]: {}, 'modules build': {} }, [both, 'modules build']],
    ['it has no room', { [both]: { reason: 'write /x: no space left on device' } }, [both]],
    ['the run was cancelled', { [both]: { isCancelled: true } as const }, [both]],
  ])('where %s', async (_name, failing, expected) => {
    const { result, calls } = await put(failing);
    expect(calls).toEqual(expected);
    expect([result.refused.size, result.injected.size, result.trouble === '']).toEqual([0, 0, false]);
  });

  const image = { kind: 'image', reference: 'registry.test/cache@sha256:aa' } as const;
  const pulling = 'failed to copy: httpReadSeeker: failed open: unexpected status code';
  test.each<readonly [string, Partial<InjectOutcome & { readonly kind: 'failed' }>, number]>([
    ['its registry has no time', { reason: `${pulling} 429 Too Many Requests` }, 0],
    ['it takes too long to pull', { isOver: true }, 0],
    ['not where the image is gone', { reason: `${pulling} 404: not found` }, 1],
    ['not where its content is no good', { reason: 'cp: cannot stat' }, 1],
  ])('of an image: %s', async (_name, failure, refused) => {
    const { result } = await put({ 'build+': failure }, [injection('build', 1, image)]);
    expect([result.refused.size, result.trouble === '']).toEqual([refused, refused === 1]);
  });

  test('where there was none', async () => {
    const { result, calls } = await put({ 'modules build': {} }, [injection('modules', 0), injection('build', 0)]);
    expect([calls, result.trouble]).toEqual([['modules build'], 'no modules build']);
  });

  test('where each goes in by itself', async () => {
    const { result } = await put({ [both]: {} });
    expect([entries(result), result.refused.size, result.trouble]).toEqual([{ modules: 1, build: 1 }, 0, '']);
  });
});
