import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Job, startJob, type WholeRun } from '../harness/action-run.ts';
import { buildInputs } from '../harness/service-inputs.ts';
import { tinyModule, type Workspace } from '../harness/workspace.ts';
import { type GoProxy, startGoProxy } from '../servers/go-proxy.ts';
import { type OtlpCollector, startCollector } from '../servers/otlp-collector.ts';

const secret = 'hunter2-is-the-password';
const jobTrace = '0af7651916cd43dd8448eb211c80319c';
const jobSpan = 'b7ad6b7169203331';

let workspace: Workspace;
let proxy: GoProxy;
const jobs: Job[] = [];
const collectors: OtlpCollector[] = [];

async function run(env: Readonly<Record<string, string>>): Promise<WholeRun> {
  const job = await startJob({ workspace: workspace.folder, env: { GITHUB_RUN_ID: '77', ...env } });
  jobs.push(job);
  return job.run({ inputs: buildInputs(proxy, { cache: 'off', secrets: `token=${secret}` }) });
}

async function collector(behaviour?: Parameters<typeof startCollector>[0]): Promise<OtlpCollector> {
  const each = await startCollector(behaviour);
  collectors.push(each);
  return each;
}

beforeAll(async () => {
  [workspace, proxy] = await Promise.all([tinyModule(), startGoProxy()]);
});

afterAll(async () => {
  await Promise.all([...jobs, workspace].map((each) => each.remove()));
  await Promise.all([proxy, ...collectors].map((each) => each.close()));
});

test('one trace and metrics, joined with that of buildx, without a secret', async () => {
  const { url, spans, points, requests } = await collector();
  const { code, report, outputs } = await run({
    OTEL_EXPORTER_OTLP_ENDPOINT: url,
    OTEL_EXPORTER_OTLP_HEADERS: 'Authorization=Bearer%20collector-token',
    OTEL_RESOURCE_ATTRIBUTES: 'team=platform',
    TRACEPARENT: `00-${jobTrace}-${jobSpan}-01`,
  });
  expect(code).toBe(0);
  const own = spans.filter(({ service }) => service === 'cached-go-docker-build');
  const root = own.find(({ name }) => name === 'go image build');
  expect(root).toMatchObject({ traceId: jobTrace, parentSpanId: jobSpan, isError: false });
  expect(root?.attributes).toMatchObject({
    'cicd.pipeline.run.id': '77',
    'cicd.pipeline.task.run.result': 'success',
    'vcs.repository.name': 'repo',
    'cache.build.hit': 'off',
  });
  const phases = own.filter(({ parentSpanId }) => parentSpanId === root?.spanId);
  expect(phases.map(({ name }) => name).toSorted()).toEqual(report.phases.map(({ name }) => name).toSorted());
  const build = phases.find(({ name }) => name === 'build');
  const steps = own.filter(({ parentSpanId }) => parentSpanId === build?.spanId);
  expect(steps).toHaveLength(report.steps.length);
  // BuildKit's display is up to a fifth of a second late.
  for (const { startMs, endMs } of steps) {
    expect(startMs).toBeGreaterThan((build?.startMs ?? 0) - 500);
    expect(endMs).toBeLessThan((build?.endMs ?? 0) + 500);
  }
  const ofBuildx = spans.filter(({ service }) => service === 'buildx');
  expect(ofBuildx.filter(({ parentSpanId }) => parentSpanId === build?.spanId).map(({ name }) => name)).toEqual([
    expect.stringMatching(/^build /),
  ]);
  expect(
    new Set(
      [...own, ...ofBuildx.filter(({ name }) => /^build|Control\/Solve$/.test(name))].map(({ traceId }) => traceId),
    ),
  ).toEqual(new Set([jobTrace]));
  expect(points.find(({ metric }) => metric === 'cached_go_docker_build.run.duration')).toMatchObject({
    unit: 's',
    attributes: { result: 'success', 'vcs.repository.name': 'repo', image: 'Dockerfile' },
  });
  expect(new Set(requests.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer collector-token']));
  const told = JSON.stringify([spans, points]);
  expect(told).not.toContain(secret);
  expect(told).not.toContain('collector-token');
  // The same report is what `report` prints.
  expect(JSON.parse(await readFile(outputs['report'] ?? '', 'utf8'))).toMatchObject({
    repository: 'owner/repo',
    image: 'Dockerfile',
    steps: expect.arrayContaining([expect.objectContaining({ startMs: expect.any(Number) })]),
  });
});

test('a collector that hangs costs a few seconds and one notice, and the build is as it was', async () => {
  const { url } = await collector('hang');
  const { code, post } = await run({ OTEL_EXPORTER_OTLP_ENDPOINT: url });
  expect([code, post.code]).toEqual([0, 0]);
  expect(post.stdout.match(/^::notice.*Telemetry was not sent\..*$/gm)).toEqual([
    expect.stringMatching(/Traces: .* Metrics: /),
  ]);
  expect(post.ms).toBeLessThan(8000);
});
