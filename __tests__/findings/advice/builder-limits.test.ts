import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../src/action/analyse/analyse.ts';
import { planOf } from '../../../src/action/request/analysis.ts';
import { readRequest } from '../../../src/action/request/read-request.ts';
import type { Finding } from '../../../src/report/run-report.ts';
import { givenRun, service } from '../../action/given.ts';

const amd64 = 'linux/amd64, linux/amd64/v2, linux/386';

function inspection(driver: string, ...nodes: readonly string[]): string {
  const blocks = nodes.map((platforms, index) => `Name: n${index + 1}\nStatus: running\nPlatforms: ${platforms}\n`);
  return `Name: b\nDriver: ${driver}\n\nNodes:\n${blocks.join('\n')}`;
}

const config = { config: { Env: ['GOLANG_VERSION=1.26.1', 'GOPATH=/go'] } };
const index = { 'linux/amd64': config, 'linux/arm64': config };
const single = { os: 'linux', architecture: 'amd64', ...config };

async function analysed(
  dockerfile: string,
  given: {
    readonly inspection: string;
    readonly image?: unknown;
    readonly inputs?: Readonly<Record<string, string>>;
    readonly env?: Readonly<Record<string, string>>;
  },
) {
  const { services } = await givenRun({
    env: given.env ?? {},
    files: { ...service, Dockerfile: dockerfile },
    inputs: { 'dockerfile-edits': 'auto', ...given.inputs },
    rules: [
      [/^docker buildx inspect/, given.inspection],
      [/^docker buildx imagetools inspect .* golang/, JSON.stringify({ image: given.image ?? index })],
    ],
  });
  return analyse(services, await readRequest(services));
}

const naive = `FROM golang:1.26 AS build
WORKDIR /src
COPY . .
RUN go build -o /app .
FROM scratch
COPY --from=build /app /app
`;
const both = { platforms: 'linux/amd64,linux/arm64' };
const emulated = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ rule }) => rule === 'emulated-stage');

describe('a stage that is emulated', () => {
  test('is told with the three lines that avoid it, where the node has no emulator', async () => {
    const { plan } = await analysed(naive, { inspection: inspection('docker-container', amd64), inputs: both });
    expect(emulated(plan.findings)).toEqual([
      {
        rule: 'emulated-stage',
        file: 'Dockerfile',
        line: 1,
        message:
          'Stage build (line 1) is emulated for linux/arm64, or fails with "exec format error": node n1 runs linux/amd64 and announces no emulator for it.',
        fix: 'Compile on the own platform of the node: `FROM --platform=$BUILDPLATFORM golang:1.26 AS build`, `ARG TARGETOS TARGETARCH`, `RUN GOOS=$TARGETOS GOARCH=$TARGETARCH go build …`.',
      },
    ]);
  });

  test('is told where the node has one', async () => {
    const { plan } = await analysed(naive, {
      inspection: inspection('docker-container', `${amd64}, linux/arm64`),
      inputs: { platforms: 'linux/arm64' },
    });
    expect(emulated(plan.findings)[0]?.message).toBe(
      'Stage build (line 1) is emulated for linux/arm64: node n1 runs linux/amd64. Go compiles many times slower there.',
    );
  });

  test('once for all that begin with it', async () => {
    const two = naive
      .replace('FROM scratch', 'FROM build AS test\nRUN go test ./...\nFROM scratch')
      .replace('/app /app', '/app /app\nCOPY --from=test /app /t');
    const { plan } = await analysed(two, { inspection: inspection('docker-container', amd64), inputs: both });
    expect(emulated(plan.findings)).toHaveLength(1);
  });

  test('with cgo: what it needs then', async () => {
    const cgo = naive.replace('WORKDIR', 'ENV CGO_ENABLED=1\nWORKDIR');
    const { plan } = await analysed(cgo, { inspection: inspection('docker-container', amd64), inputs: both });
    expect(emulated(plan.findings)[0]?.fix).toContain('CGO_ENABLED=1: that needs a C cross compiler as well');
  });

  test('that is the image: another stage compiles', async () => {
    const image = 'FROM golang:1.26\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\nCMD ["/app"]\n';
    const { plan } = await analysed(image, { inspection: inspection('docker-container', amd64), inputs: both });
    expect(emulated(plan.findings)[0]?.fix).toContain('in a stage of its own, and COPY the program from there');
  });
});

test.each<readonly [string, string, Parameters<typeof analysed>[1]]>([
  ['its own platform', naive, { inspection: inspection('docker-container', amd64) }],
  [
    'its own platform, by its name',
    naive,
    { inspection: inspection('docker-container', amd64), inputs: { platforms: 'linux/amd64' } },
  ],
  [
    'a stage of its own platform',
    naive.replace('FROM golang', 'FROM --platform=$BUILDPLATFORM golang'),
    { inspection: inspection('docker-container', amd64), inputs: both },
  ],
  [
    'an image of one platform',
    naive,
    { inspection: inspection('docker-container', amd64), image: single, inputs: both },
  ],
  ['a node for each', naive, { inspection: inspection('docker-container', amd64, 'linux/arm64'), inputs: both }],
  [
    'a stage that is not built',
    `FROM golang:1.26 AS other\nRUN go version\nFROM --platform=$BUILDPLATFORM ${naive.slice(5)}`,
    { inspection: inspection('docker-container', amd64), inputs: both },
  ],
])('no emulation is told of %s', async (_, dockerfile, given) => {
  const { plan } = await analysed(dockerfile, given);
  expect(emulated(plan.findings)).toEqual([]);
});

describe('a builder with two nodes', () => {
  const two = inspection('docker-container', 'linux/amd64*, linux/amd64/v2', 'linux/arm64*');
  const cross = naive.replace('FROM golang', 'FROM --platform=$BUILDPLATFORM golang');
  const ofNodes = (findings: readonly Finding[]) => findings.filter(({ rule }) => rule === 'builder-nodes');

  test.each([
    ['both', 'linux/amd64,linux/arm64'],
    ['the first one', 'linux/amd64'],
    ['the other one', 'linux/arm64'],
  ])('of which %s build: its caches are served, and nothing is to be told', async (_, platforms) => {
    const { plan, serving } = await analysed(cross, { inspection: two, inputs: { platforms } });
    expect(ofNodes(plan.findings)).toEqual([]);
    expect(planOf(serving.caches, 'build')?.kind).toBe('served');
  });

  // For this set buildx looks at what the nodes can; for arm64 alone it goes to the one that was made with it.
  const odd = inspection('docker-container', 'linux/riscv64, linux/386', 'linux/arm64, linux/riscv64', 'linux/arm64*');
  test('of which one gets no build of its own: it has no caches', async () => {
    const { plan, serving } = await analysed(cross, {
      inspection: odd,
      inputs: { platforms: 'linux/386,linux/arm64' },
    });
    const [finding] = ofNodes(plan.findings);
    expect(finding?.message).toBe(
      'Of the builder b, buildx sends no build for one platform to the node n2, which builds linux/arm64. So linux/arm64 starts with what that node has kept itself.',
    );
    const cache = planOf(serving.caches, 'build');
    expect(cache?.kind === 'served' && cache.nodes.map(({ name }) => name)).toEqual(['n1']);
  });
});

test('of pods that are picked by chance, it is told how builds of one context go to one', async () => {
  const options = 'Driver Options: replicas="2" loadbalance="random"';
  const { plan, serving } = await analysed(naive, {
    inspection: inspection('kubernetes', `${amd64}\n${options}`),
    inputs: {},
  });
  const [finding] = plan.findings.filter(({ rule }) => rule === 'builder-nodes');
  expect(finding?.message).toMatch(
    /^The builder b has several pods, .* is not the one that builds\. Caches are off\.$/,
  );
  expect(finding?.fix).toContain('Leave out `loadbalance`');
  expect(planOf(serving.caches, 'build')).toEqual({
    kind: 'off',
    reason: expect.stringContaining('picks one at random'),
  });
});

test('what the driver refuses is an error before the build', async () => {
  const classic = `${inspection('docker', amd64)}Labels:\n org.mobyproject.buildkit.worker.moby.host-gateway-ip: 1.2.3.4\n`;
  const { plan } = await analysed(naive.replace('FROM golang', 'FROM --platform=$BUILDPLATFORM golang'), {
    inspection: classic,
    inputs: { ...both, 'cache-to': 'type=local,dest=/c' },
  });
  expect(plan.findings.filter(({ level }) => level === 'error')).toEqual([
    expect.objectContaining({
      rule: 'driver-limit',
      message:
        "The builder `b` has the driver docker, which refuses `platforms: linux/amd64,linux/arm64` with the engine's classic image store.",
      fix: "Use a builder of the driver `docker-container` (`docker/setup-buildx-action` makes one), or turn on Docker's containerd image store.",
    }),
    expect.objectContaining({ message: expect.stringContaining('`cache-to: type=local`') }),
  ]);
  const layers = await analysed(naive, { inspection: classic, inputs: { 'layer-cache': 'registry=me/layers' } });
  expect(layers.plan.findings.filter(({ level }) => level === 'error')).toMatchObject([
    { rule: 'driver-limit', message: expect.stringContaining('which refuses `layer-cache: registry` with') },
  ]);
  const job = { ACTIONS_RUNTIME_TOKEN: 't', ACTIONS_RESULTS_URL: 'https://results/' };
  const github = await analysed(naive, { inspection: classic, inputs: { 'layer-cache': 'gha' }, env: job });
  expect(github.plan.findings.filter(({ level }) => level === 'error')).toMatchObject([
    { rule: 'driver-limit', message: expect.stringContaining('which refuses `layer-cache: gha` with') },
  ]);
});
