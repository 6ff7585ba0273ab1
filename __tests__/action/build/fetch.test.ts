import { describe, expect, test } from '@jest/globals';
import { coldBuild } from '../docker.ts';
import { givenRun, type GivenRun } from '../given.ts';
import { cacheOf, coldJob, later, main, reportOf, stateOf, warm } from '../jobs.ts';

describe('modules before the build', () => {
  const faulty = [
    'try.1=1 0 go: x: reading http://p/x: 404 Not Found',
    'fault.0=go: x: reading http://p/x: 404 Not Found',
    'outcome=final',
    'tries=1',
    'files=0',
  ];
  const outcomes = (run: GivenRun) => reportOf(run).phases.map(({ name, outcome }) => `${name} ${outcome}`);

  test('that do not come are a warning, and the build is asked', async () => {
    const run = await givenRun({ docker: { fetch: faulty } });
    expect(await main(run)).toBe(0);
    expect(outcomes(run)).toEqual(expect.arrayContaining(['fetch degraded', 'build done']));
    expect(run.log.messages('warning')).toEqual([
      expect.stringMatching(/after 1 try.*404 Not Found\. If the module is private/),
    ]);
  });

  test('are read back when the build had nothing to do with them', async () => {
    const stderr = coldBuild.replace(/#2 DONE.*/, '#2 CACHED').replace(/#3 0.2 compiling\n#3 DONE.*/, '#3 CACHED');
    const run = await givenRun({ docker: { build: { stderr } } });
    await main(run);
    expect(stateOf(run)?.saves.map(({ kind }) => kind)).toEqual(['modules']);
  });

  test('count as downloaded by the RUN that downloads', async () => {
    const vertex = { digest: 'd', name: 'RUN --mount=type=bind,from=cached-go-docker-build-fetch,target=/x' };
    const span = { started: '2026-01-01T00:00:00Z', completed: '2026-01-01T00:00:07Z' };
    const fetch = ({ argv }: { readonly argv: readonly string[] }) => {
      const nonce = argv.find((word) => word.includes('FETCH_NONCE='))?.split('=')[1] ?? '';
      const lines = Buffer.from(`${nonce} outcome=done\n${nonce} files=6\n`).toString('base64');
      return {
        stderr: `${JSON.stringify({ vertexes: [{ ...vertex, ...span }], logs: [{ vertex: 'd', stream: 1, data: lines }] })}\n`,
      };
    };
    const cold = await coldJob({ docker: { fetch } });
    const run = await later(cold, { docker: warm });
    await main(run);
    // 3 s in the RUN and 7 s before it.
    expect(cacheOf(run, 'modules')?.verdict).toMatchObject({ coldMs: 10_000, buildMs: 400 });
  });

  test('with fetch: only are all that happens', async () => {
    const run = await givenRun({ inputs: { fetch: 'only' } });
    expect(await main(run)).toBe(0);
    expect(outcomes(run)).toEqual([
      'analyse done',
      'restore done',
      'inject done',
      'fetch done',
      'build skipped',
      'extract done',
    ]);
    expect(run.shell.matching(/progress=plain/)).toEqual([]);
    expect(stateOf(run)?.saves.map(({ kind }) => kind)).toEqual(['modules']);
    expect(cacheOf(run, 'build')).toMatchObject({ hit: 'off', reason: 'fetch: only builds nothing' });
  });

  test('with fetch: only fail the step when they do not come', async () => {
    const run = await givenRun({ inputs: { fetch: 'only' }, docker: { fetch: faulty } });
    expect(await main(run)).toBe(1);
    expect(run.log.messages('error')).toEqual([expect.stringMatching(/^The modules could not be fetched: x: reading/)]);
    expect(reportOf(run).result).toBe('failure');
  });

  const untidy = ['outcome=done', 'tries=1', 'files=6', 'zips=2', 'check.verify=ok', 'check.tidy=bad -require x;'];

  test('are checked also when nothing is lacking, and what is found is a warning', async () => {
    const cold = await coldJob();
    const run = await later(cold, { docker: { ...warm, fetch: untidy }, inputs: { 'module-checks': 'verify,tidy' } });
    expect(await main(run)).toBe(0);
    expect(run.log.messages('warning')).toEqual([expect.stringMatching(/not tidy: -require x;\. Run `go mod tidy`/)]);
    expect(reportOf(run).phases.find(({ name }) => name === 'fetch')?.reason).toContain('verify ok, tidy bad');
  });

  test('fail the step before the build when that is asked for', async () => {
    const run = await givenRun({ docker: { fetch: untidy }, inputs: { 'module-checks': 'tidy,fail' } });
    expect(await main(run)).toBe(1);
    expect(outcomes(run)).toEqual(expect.arrayContaining(['fetch done', 'build skipped']));
    expect(run.log.messages('error')).toEqual([expect.stringContaining('not tidy')]);
  });

  test('that cannot be checked are a warning', async () => {
    const fetch = ['outcome=done', 'check.tidy=untold go: x: 503 Service Unavailable'];
    const run = await givenRun({ docker: { fetch }, inputs: { 'module-checks': 'tidy,fail' } });
    expect(await main(run)).toBe(0);
    expect(run.log.messages('warning')).toEqual([expect.stringMatching(/could not be asked: .*503/)]);
  });

  test('whose login nobody asks for is a warning', async () => {
    const run = await givenRun({ inputs: { fetch: 'off', netrc: 'machine git.example.com login me password canary' } });
    expect(await main(run)).toBe(0);
    expect(run.log.messages('warning')).toEqual([expect.stringContaining('`netrc` serves the download')]);
  });

  test('get a login that is in no argument and no file', async () => {
    const run = await givenRun({ inputs: { netrc: 'machine git.example.com login me password canary' } });
    await main(run);
    const [command] = run.shell.matching(/cached-go-docker-build-fetch=/);
    expect(command?.env).toMatchObject({ CACHED_GO_DOCKER_BUILD_NETRC: expect.stringContaining('canary') });
    expect(command?.argv).toContain('id=cached-go-docker-build-netrc,env=CACHED_GO_DOCKER_BUILD_NETRC');
    const others = run.shell.commands.filter((each) => each !== command);
    expect(JSON.stringify([command?.argv, others])).not.toContain('canary');
  });
});
