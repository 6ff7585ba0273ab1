import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { WholeRun } from '../../harness/action-run.ts';
import { annotationsIn } from '../../harness/annotations.ts';
import { debianGoImage } from '../../harness/debian-image.ts';
import { cacheOf, type FaultRuns, faultRuns } from '../../harness/fault-runs.ts';

jest.setTimeout(1_200_000);

const builds = (run: WholeRun): readonly string[] =>
  run.report.phases.filter(({ name }) => name === 'build').map(({ outcome }) => outcome);
const undone = (run: WholeRun) => run.report.findings.filter(({ rule }) => rule === 'edit-undone');
const hits = (run: WholeRun) => run.report.caches.map(({ kind, hit }) => `${kind} ${hit}`);

describe('a Makefile whose clean removes the module cache', () => {
  let runs: FaultRuns;
  let run: WholeRun;
  beforeAll(async () => {
    await debianGoImage();
    runs = await faultRuns('make-clean-turns-red');
    run = await runs.run({ outputs: 'type=cacheonly' });
  });
  afterAll(() => runs.remove());

  test('is seen before the build, which has no module mount and is green at once', () => {
    expect([run.code, builds(run), hits(run)]).toEqual([0, ['done'], ['modules off', 'build miss']]);
    expect(run.report.findings).toContainEqual(
      expect.objectContaining({
        rule: 'cache-mount-missing',
        message: expect.stringContaining('the target clean of Makefile calls go clean -modcache'),
      }),
    );
  });
});

describe('a Go program that removes the module cache', () => {
  let runs: FaultRuns;
  const ended: WholeRun[] = [];
  beforeAll(async () => {
    runs = await faultRuns('removes-cache-in-go');
    for (let each = 0; each < 2; each += 1) {
      await runs.touch('main.go');
      ended.push(await runs.run({ outputs: 'type=cacheonly' }));
    }
  });
  afterAll(() => runs.remove());

  test('turns no build red: the first run builds again without the mount', () => {
    const [first] = ended;
    if (first === undefined) throw new Error('there was no run');
    expect([first.code, first.report.result, builds(first)]).toEqual([0, 'success', ['failed', 'done']]);
    expect(hits(first)).toEqual(['modules off', 'build miss']);
  });

  test('the finding says which mount, why, and that it is noted', () => {
    const [first] = ended;
    if (first === undefined) throw new Error('there was no run');
    expect(undone(first)).toEqual([
      expect.objectContaining({
        file: 'Dockerfile',
        line: 5,
        message: expect.stringMatching(
          /added cache mount at \/go\/pkg\/mod this RUN failed \("slim: unlinkat \/go\/pkg\/mod: .*busy"\), so the image is built again without it\. The failure is recorded/,
        ),
        fix: expect.stringContaining('`dockerfile-edits: off`'),
      }),
    ]);
    expect(annotationsIn(first.stdout, '').warnings.join('\n')).toContain('slim: unlinkat /go/pkg/mod');
    expect(first.summary).toContain('is built again without it');
  });

  test('what was compiled is saved, and no time is told of a build that found it', () => {
    const [first] = ended;
    if (first === undefined) throw new Error('there was no run');
    expect(cacheOf(first, 'build').saved?.bytes).toBeGreaterThan(0);
    expect(cacheOf(first, 'build').verdict).toBeNull();
  });

  test('later runs know it: one build, without the mount, with the rest of the caches', () => {
    const [, second] = ended;
    if (second === undefined) throw new Error('there was no second run');
    expect([second.code, builds(second), hits(second)]).toEqual([0, ['done'], ['modules off', 'build exact']]);
    expect(undone(second)).toMatchObject([{ line: 5, message: expect.stringContaining('an earlier run failed') }]);
  });
});

describe('a script made in the stage that removes both caches', () => {
  let runs: FaultRuns;
  let run: WholeRun;
  beforeAll(async () => {
    runs = await faultRuns('removes-caches-by-script');
    run = await runs.run({ outputs: 'type=cacheonly' });
  });
  afterAll(() => runs.remove());

  test('one mount after the other is left out, until the build is green', () => {
    expect([run.code, builds(run), hits(run)]).toEqual([0, ['failed', 'failed', 'done'], ['modules off', 'build off']]);
    expect(undone(run)).toHaveLength(2);
  });
});
