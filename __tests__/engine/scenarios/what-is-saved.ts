import { beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { freshNamespace } from '../../harness/workspace.ts';
import type { PipelineRun, Rig } from '../rig.ts';
import { contentOf } from '../snapshots.ts';

export function savingScenarios(open: () => Rig): void {
  test('nothing is saved when nothing is new, with the reason', async () => {
    const [workspace, store] = [await open().project(), await open().coldStore()];
    const before = await contentOf(store);
    const run = await open().run({ workspace, store });
    expect([run.code, run.modules, run.build]).toMatchObject([
      0,
      { hit: 'exact', saved: null },
      { hit: 'exact', saved: null },
    ]);
    expect(run.modules.saveReason).toBe('the snapshot already has all modules');
    expect(run.build.saveReason).toMatch(/^only packages that are new in every run/);
    expect(await contentOf(store)).toEqual(before);
  });

  test('nothing is saved when every step comes from the layer cache', async () => {
    const [workspace, store] = [await open().project(), await open().coldStore()];
    const namespace = freshNamespace();
    const first = await open().run({ workspace, store, namespace });
    const before = await contentOf(store);
    const again = await open().run({ workspace, store, namespace });
    expect(first.report.steps.some(({ name, cached }) => name.includes('go build') && !cached)).toBe(true);
    expect(again.report.steps.filter(({ name, cached }) => name.includes('RUN') && !cached)).toEqual([]);
    expect(again.build).toMatchObject({
      saved: null,
      saveReason: expect.stringMatching(/^every RUN that mounts it came from the layer cache/),
    });
    expect(again.modules.saved).toBeNull();
    expect(await contentOf(store)).toEqual(before);
  });

  describe('modules that go.sum names and the build does not ask for', () => {
    let runs: readonly PipelineRun[];
    beforeAll(async () => {
      const [workspace, store] = [await open().project(), await open().folder()];
      const env = { ...process.env, ...open().network, GOFLAGS: '-mod=mod' };
      await promisify(execFile)('go', ['get', 'github.com/google/uuid@v1.6.0'], { cwd: workspace.folder, env });
      const downloading = await workspace.read('Dockerfile');
      const listing = downloading.replace('go mod download', 'ls /go/pkg/mod/github.com || true');
      await workspace.write('Dockerfile', listing);
      const [first, second] = [await open().run({ workspace, store }), await open().run({ workspace, store })];
      await workspace.write('Dockerfile', downloading);
      const third = await open().run({ workspace, store });
      runs = [first, second, third, await open().run({ workspace, store })];
    });
    const zips = (run: PipelineRun | undefined) => run?.requests.filter((url) => url.endsWith('.zip'));

    test('are not in what it saves, and the next one is exact without them', () => {
      const [first, second] = runs;
      expect(first?.modules).toMatchObject({ hit: 'miss', saved: { bytes: expect.any(Number) } });
      expect(second?.modules).toMatchObject({
        hit: 'exact',
        reason: expect.stringMatching(/; it has everything that this build needs$/),
        saved: null,
      });
      expect(second?.requests).toEqual([]);
    });

    test('keep no other from being extracted before the build', () => {
      const extracted = /^#\d+ [\d.]+ segmentio$/m;
      expect(runs.slice(0, 2).map(({ stdout }) => extracted.test(stdout))).toEqual([false, true]);
    });

    test('are all that a build downloads that asks for them; what it saves supersedes the other', () => {
      const [, , third, fourth] = runs;
      expect([third?.modules.hit, zips(third)]).toEqual(['partial', ['/github.com/google/uuid/@v/v1.6.0.zip']]);
      const message =
        'The snapshot of this go.sum lacked 1 module that this build asked for: github.com/google/uuid@v1.6.0.';
      expect(third?.report.findings).toMatchObject([{ rule: 'modules-downloaded-again', message }]);
      expect(third?.report.warmth).toEqual({ state: 'partly', reason: message });
      expect(fourth?.modules).toMatchObject({ hit: 'exact', matchedKey: third?.modules.saved?.key, saved: null });
      expect(fourth?.requests).toEqual([]);
    });
  });

  test('a module of another version is downloaded alone, and the next run has it', async () => {
    const [workspace, store] = [await open().project(), await open().coldStore()];
    await workspace.edit('go.mod', 'fasthash v1.0.3', 'fasthash v1.0.2');
    await workspace.edit(
      'go.sum',
      'fasthash v1.0.3 h1:EI9+KE1EwvMLBWwjpRDc+fEM+prwxDYbslddQGtrmhM=',
      'fasthash v1.0.2 h1:86fGDl2hB+iSHYlccB/FP9qRGvLNuH/fhEEFn6gnQUs=',
    );
    await workspace.edit('go.sum', 'fasthash v1.0.3/go.mod', 'fasthash v1.0.2/go.mod');
    const bumped = await open().run({ workspace, store });
    expect([bumped.code, bumped.modules.hit, bumped.build.hit]).toEqual([0, 'partial', 'partial']);
    expect(bumped.requests.filter((url) => url.endsWith('.zip'))).toEqual([
      '/github.com/segmentio/fasthash/@v/v1.0.2.zip',
    ]);
    expect(bumped.requests.filter((url) => url.includes('overflow'))).toEqual([]);
    expect(bumped.compiled).toEqual([
      'example.com/service',
      'example.com/service/greet',
      'github.com/segmentio/fasthash/fnv1a',
    ]);
    const next = await open().run({ workspace, store });
    expect([next.modules, next.build, next.requests, next.compiled]).toMatchObject([
      { hit: 'exact', matchedKey: bumped.modules.saved?.key, saved: null },
      { hit: 'exact', matchedKey: bumped.build.saved?.key },
      [],
      [],
    ]);
  });
}
