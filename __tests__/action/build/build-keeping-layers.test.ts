import { expect, test } from '@jest/globals';
import { mainBoundary } from '../../../src/action/services/error-boundary.ts';
import { decodeState } from '../../../src/action/caches/post-state.ts';
import { runMain } from '../../../src/action/run-main.ts';
import type { Played } from '../../fakes/shell.ts';
import { coldExtract } from '../docker.ts';
import { givenRun, type GivenRun, service } from '../given.ts';

const lost =
  'failed to prepare extraction snapshot "extract-1-a": parent snapshot sha256:229f09ed does not exist: not found';

const losing: Played = {
  code: 1,
  stderr: `#9 exporting to image\n#9 ERROR: ${lost}\n------\n > exporting to image:\n------\nERROR: failed to build: failed to solve: ${lost}\n`,
};

const green: Played = { stderr: '#1 [build 4/4] RUN go build -o /app .\n#1 CACHED\n\n' };

async function building(...ends: readonly Played[]): Promise<{ run: GivenRun; code: number; builds: number }> {
  let builds = 0;
  const build = (): Played => ends[builds++] ?? losing;
  const run = await givenRun({ files: service, docker: { build, extract: coldExtract } });
  const code = await mainBoundary(run.services, () => runMain(run.services));
  return { run, code, builds };
}

test('a layer that the engine lost is made again by a second build, in the same phase', async () => {
  const { run, code, builds } = await building(losing, green);
  expect([code, builds]).toEqual([0, 2]);
  expect(run.log.text()).toContain(
    `The engine lost a layer that it had just made ("${lost}"), so the image is built again.`,
  );
  const { report } = decodeState(run.workflow.saved.get('run') ?? '') ?? {};
  expect(report?.phases.filter(({ name }) => name === 'build')).toMatchObject([{ outcome: 'done' }]);
  // The second build was warm of the first.
  expect(report?.verdict).toMatchObject({ coldMs: 0, netMs: 0 });
});

test('an engine that loses it again fails the build, once', async () => {
  const { run, code, builds } = await building(losing, losing);
  expect([code, builds]).toEqual([1, 2]);
  expect(run.log.text()).toContain(lost);
});
