import { describe, expect, test } from '@jest/globals';
import { runMain } from '../../../src/action/run-main.ts';
import { goModHash } from '../../../src/goproxy/mod-hash.ts';
import { givenRun, type RunOptions, service } from '../given.ts';

const goMod = 'module golang.org/x/sys\n';
const files = {
  ...service,
  'go.sum': `${service['go.sum']}golang.org/x/sys v0.1.0/go.mod ${goModHash(Buffer.from(goMod))}\n`,
};
const right = { body: goMod };

async function built(options: RunOptions) {
  const run = await givenRun({ files, ...options, inputs: { 'dockerfile-edits': 'auto', ...options.inputs } });
  await runMain(run.services);
  const [build] = run.shell.matching(/buildx build .*plain/);
  return { run, goproxy: build?.env?.['CACHED_GO_DOCKER_BUILD_GOPROXY'], info: run.log.messages('info').join('\n') };
}

describe('goproxy: auto', () => {
  test('takes what answers right, of this machine, the Dockerfile and public mirrors', async () => {
    const { run, goproxy, info } = await built({
      inputs: { goproxy: 'auto' },
      files: { ...files, Dockerfile: files.Dockerfile.replace('WORKDIR', 'ENV GOPROXY=http://stage,direct\nWORKDIR') },
      rules: [[/^go env GOPROXY/, 'http://machine,direct\n\n\n']],
      http: { 'http://stage': right, 'https://goproxy.cn': right, 'https://goproxy.io': { body: '<html>' } },
    });
    expect(goproxy).toBe('http://stage|https://goproxy.cn|direct');
    expect(run.http.urls).toHaveLength(5);
    expect(new Set(run.http.urls.map((url) => url.replace(/^\w+:\/\/[^/]+\/(goproxy\/)?/, '')))).toEqual(
      new Set(['golang.org/x/sys/@v/v0.1.0.mod']),
    );
    expect(info).toMatch(/http:\/\/machine +no +- .*GOPROXY of this machine +connection refused/);
    expect(info).toContain('http://stage is the fastest of 2 with the right answer');
    expect(run.log.messages('warning')).toEqual([]);
  });

  test('asks the proxies of the input and no others', async () => {
    const { run, goproxy } = await built({
      inputs: { goproxy: 'auto|http://a|http://b' },
      rules: [[/^go env GOPROXY/, 'http://machine\n']],
      http: { 'http://b': right },
    });
    expect([goproxy, run.http.urls.length]).toEqual(['http://b', 2]);
  });

  test('tells when none is right, and builds with all of them', async () => {
    const { run, goproxy } = await built({
      inputs: { goproxy: 'auto|http://a|http://b|off' },
      http: { 'http://b': { status: 503 } },
    });
    expect(goproxy).toBe('http://a|http://b|off');
    expect(run.log.messages('warning')).toEqual([
      expect.stringMatching(
        /no module proxy that responds correctly.*http:\/\/a: connection refused; http:\/\/b: status 503/,
      ),
    ]);
  });

  test.each<[string, RunOptions]>([
    ['the input goprivate', { inputs: { goproxy: 'auto|http://a', goprivate: '*' } }],
    ['the input gonoproxy', { inputs: { goproxy: 'auto|http://a', gonoproxy: 'golang.org,example.com' } }],
    [
      'the Dockerfile',
      {
        inputs: { goproxy: 'auto|http://a' },
        files: { ...files, Dockerfile: files.Dockerfile.replace('WORKDIR', 'ENV GOPRIVATE=*\nWORKDIR') },
      },
    ],
    [
      'go on this machine',
      {
        inputs: { goproxy: 'auto|http://a' },
        rules: [[/^go env GOPROXY GOPRIVATE GONOPROXY/, 'http://machine\n\ngolang.org,example.com\n']],
      },
    ],
    ['the environment', { inputs: { goproxy: 'auto|http://a' }, env: { GOPRIVATE: '*' } }],
    ['nothing, but there is no go.sum', { inputs: { goproxy: 'auto|http://a' }, files: { ...files, 'go.sum': '' } }],
  ])('asks nobody about modules that are private by %s', async (_name, options) => {
    const { run, goproxy, info } = await built({ ...options, http: { 'http://a': right } });
    expect([goproxy, run.http.urls]).toEqual(['http://a', []]);
    expect(info).toContain('skipped: go.sum lists only private modules');
  });

  test('hides credentials of the proxies that it finds', async () => {
    const { run, goproxy } = await built({
      inputs: { goproxy: 'auto' },
      env: { GOPROXY: 'https://me:pw-of-machine@machine' },
      http: { 'https://me:pw-of-machine@machine': right },
    });
    expect(goproxy).toBe('https://me:pw-of-machine@machine|direct');
    expect(run.workflow.secrets).toContain('pw-of-machine');
    const told = [...run.log.messages('info'), ...run.log.messages('warning'), ...run.workflow.saved.values()];
    expect(told.join('\n')).not.toContain('pw-of-machine');
  });
});

test('without it nothing is looked for: `china` is a list like any other', async () => {
  const { run, goproxy } = await built({ inputs: { goproxy: 'china' } });
  expect(goproxy).toBe('https://goproxy.cn|https://mirrors.aliyun.com/goproxy/|https://goproxy.io|direct');
  expect(run.shell.matching(/^go env/)).toEqual([]);
});
