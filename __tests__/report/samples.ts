import type { CacheReport, RunReport } from '../../src/report/run-report.ts';
import type { RunPlan } from '../../src/report/run-preview.ts';

const start = Date.parse('2026-11-23T06:00:00.000Z');

const phase = (name: RunReport['phases'][number]['name'], atMs: number, ms: number, reason = '') =>
  ({ name, startedAt: new Date(start + atMs).toISOString(), ms, outcome: 'done', reason }) as const;

export const offCache = (kind: CacheReport['kind'], reason: string): CacheReport => ({
  kind,
  hit: 'off',
  primaryKey: '',
  matchedKey: '',
  reason,
  restored: { bytes: 0, entries: 0 },
  used: 0,
  added: 0,
  swept: 0,
  saved: null,
  saveReason: '',
  verdict: null,
  sharesVerdict: false,
  verdictReason: '',
});

/** A warm run after a source change. */
export const warmReport: RunReport = {
  schema: 1,
  result: 'success',
  phases: [
    phase('analyse', 0, 240),
    phase('restore', 240, 2100),
    phase('inject', 2340, 8120),
    { ...phase('fetch', 10_460, 0), outcome: 'skipped', reason: 'modules are an exact hit' },
    phase('build', 10_460, 6310),
    phase('extract', 16_770, 930),
  ],
  caches: [
    {
      kind: 'modules',
      hit: 'exact',
      primaryKey: 'cached-go-docker-build-modules-4f1c0de2b9aa',
      matchedKey: 'cached-go-docker-build-modules-4f1c0de2b9aa-1234-1-0a1b2c3d4e5f',
      reason: 'same go.sum',
      restored: { bytes: 161_000_000, entries: 676 },
      used: 173,
      added: 0,
      swept: 0,
      saved: null,
      saveReason: 'nothing new',
      verdict: { coldMs: 6700, buildMs: 400, costMs: 4100, netMs: 2200 },
      sharesVerdict: false,
      verdictReason: '',
    },
    {
      kind: 'build',
      hit: 'exact',
      primaryKey: 'cached-go-docker-build-build-9c1d-go1.26.0-77aa-4f1c0de2b9aa',
      matchedKey: 'cached-go-docker-build-build-9c1d-go1.26.0-77aa-4f1c0de2b9aa-1234-1-66f1a2b3c4d5',
      reason: 'same scope, Go version, ref and go.sum',
      restored: { bytes: 164_400_000, entries: 6262 },
      used: 4108,
      added: 62,
      swept: 12,
      saved: {
        bytes: 4_400_000,
        key: 'cached-go-docker-build-build-9c1d-go1.26.0-77aa-4f1c0de2b9aa-1235-1-99f1a2b3c4d5',
      },
      saveReason: 'compiled 3 packages',
      verdict: { coldMs: 84_200, buildMs: 5400, costMs: 9300, netMs: 69_500 },
      sharesVerdict: false,
      verdictReason: '',
    },
  ],
  steps: [
    { name: '[build 1/6] FROM docker.io/library/golang:1.26@sha256:e16d', ms: 100, cached: false, startMs: 120 },
    { name: '[build 2/6] WORKDIR /src', ms: 0, cached: true },
    { name: '[build 3/6] COPY go.mod go.sum ./', ms: 0, cached: true },
    { name: '[build 4/6] RUN --mount=type=cache,target=/go/pkg/mod go mod download', ms: 0, cached: true },
    { name: '[build 5/6] COPY . .', ms: 210, cached: false, startMs: 240 },
    {
      name: '[build 6/6] RUN --mount=type=cache,target=/root/.cache/go-build go build -o /out ./...',
      ms: 5400,
      cached: false,
      startMs: 460,
    },
    { name: 'exporting to image', ms: 320, cached: false, startMs: 5900 },
  ],
  verdict: { coldMs: 91_300, buildMs: 6310, costMs: 11_150, netMs: 73_840 },
  findings: [],
  image: 'ghcr.io/example/shop:1.4, target release',
  history: [
    { at: '2026-11-20T06:00:00.000Z', hit: 'miss', ms: 96_000 },
    { at: '2026-11-21T06:00:00.000Z', hit: 'exact', ms: 15_200 },
    { at: '2026-11-22T06:00:00.000Z', hit: 'partial', ms: 41_000 },
  ],
  warmth: {
    state: 'warm',
    reason: '3 packages were compiled, those that had changed and those that import them.',
  },
};

/** The very first run of a pull request whose build failed, with a store that does not answer. */
export const failedReport: RunReport = {
  schema: 1,
  result: 'failure',
  phases: [
    phase('analyse', 0, 180),
    { ...phase('restore', 180, 60_000), outcome: 'degraded', reason: 'the cache service did not answer within 60 s' },
    { ...phase('inject', 60_180, 0), outcome: 'skipped', reason: 'nothing was restored' },
    { ...phase('build', 60_180, 12_000), outcome: 'failed', reason: 'exit code 2' },
  ],
  caches: [
    {
      ...offCache('modules', 'the cache service did not answer'),
      hit: 'miss',
      primaryKey: 'cached-go-docker-build-modules-4f1c0de2b9aa',
      added: 173,
      verdictReason: 'the build failed',
    },
    offCache('build', 'release builds do not use compiled code of other runs'),
  ],
  steps: [],
  verdict: { coldMs: 0, buildMs: 12_000, costMs: 60_000, netMs: -60_000 },
  findings: [
    {
      rule: 'go-sum-missing',
      file: 'services/api/go.mod',
      line: 0,
      message: 'go.sum is missing',
      fix: 'Run `go mod tidy` and commit go.sum.',
    },
    {
      rule: 'mount-from-stage',
      file: 'Dockerfile',
      line: 12,
      message: 'A cache mount with from=build is not cached',
      fix: '',
    },
  ],
  failure: {
    step: '[build 5/6] RUN --mount=type=cache,target=/root/.cache/go-build go build ./...',
    message: 'process "/bin/sh -c go build ./..." did not complete successfully: exit code: 1',
    file: 'services/api/Dockerfile',
    line: 12,
    excerpt: ['# example.com/shop/cmd/api', 'cmd/api/main.go:14:2: undefined: handler'],
    diagnosis: {
      id: 'compile-error',
      cause: 'The Go code does not compile.',
      evidence: 'cmd/api/main.go:14:2: undefined: handler',
      remedy: 'Correct the lines.',
      docs: 'https://example.com/troubleshooting.md#compile-errors',
    },
  },
};

/** A build that was not started: the check before it found that it would fail. */
export const refusedReport: RunReport = {
  schema: 1,
  result: 'failure',
  image: 'ghcr.io/example/shop:1.4',
  phases: [
    phase('analyse', 0, 240),
    { ...phase('restore', 240, 0, 'there is no build'), outcome: 'skipped' },
    { ...phase('build', 240, 0, 'it would fail: the check before the build found 1 error'), outcome: 'skipped' },
  ],
  caches: [
    offCache('modules', 'the run ended before the lookup'),
    offCache('build', 'the run ended before the lookup'),
  ],
  steps: [],
  verdict: { coldMs: 0, buildMs: 0, costMs: 0, netMs: 0 },
  findings: [
    {
      rule: 'go-version',
      file: 'services/api/go.mod',
      line: 3,
      message: 'go.mod requires go >= 1.99.0 (running go 1.26.1).',
      fix: 'Write FROM golang:1.99 in line 1 of the Dockerfile.',
      level: 'error',
    },
    { rule: 'mount-from-stage', file: 'Dockerfile', line: 12, message: 'A cache mount is not cached', fix: '' },
  ],
  failure: {
    step: '',
    message:
      'The build was not started because it would fail (see the error above). Set `preflight: warn` to build anyway.',
    file: '',
    line: 0,
    excerpt: [],
  },
};

/** What a hostile Dockerfile, branch or file name can put into a report. */
export const hostileReport: RunReport = {
  ...warmReport,
  caches: [
    {
      ...(warmReport.caches[0] ?? offCache('modules', '')),
      reason: 'a | b <script>alert(1)</script> ![x](http://e.example/x.png) `c` **d**\n# e',
    },
  ],
  steps: [
    {
      name: '[build 1/1] RUN echo "<img src=x onerror=y>" | tee `x` && echo </code></details>\n\n# owned @everyone\u202e',
      ms: 9000,
      cached: false,
      startMs: 0,
    },
  ],
  image: '</code></h3><img src=x onerror=y> `x` ![y](http://e.example) @everyone\n# owned',
  failure: {
    step: '[build 1/1] RUN </code></pre> `x`',
    message: 'process "<img src=x>" ended\n\n# owned',
    file: 'a|b`<i>.Dockerfile',
    line: 1,
    excerpt: ['</pre><script>alert(1)</script>', '[x](http://e.example) | `y` @everyone\u202e'],
    diagnosis: {
      id: 'x',
      cause: '</pre><b>**c**',
      evidence: '</code> [x](http://e.example) `e`\n# owned @everyone\u202e',
      remedy: '![r](http://e.example)',
      docs: 'javascript:alert(1))',
    },
  },
  findings: [
    {
      rule: 'r',
      file: 'a|b`</code>\n.go',
      line: 3,
      message: '| x |\n|---|\n[click](javascript:alert(1))',
      fix: '\u001b[31m<b>www.e.example https://e.example',
    },
  ],
};

/** A plan with every kind of line. */
export const samplePlan: RunPlan = {
  build: {
    builder: 'default',
    driver: 'docker',
    dockerfile: 'services/api/Dockerfile',
    stages: [
      { name: 'build', base: 'golang:1.26', line: 1, go: true },
      { name: 'stage-1', base: 'gcr.io/distroless/static-debian12:nonroot', line: 14, go: false },
    ],
    edits: {
      changed: [
        {
          line: 9,
          added: [
            '--mount=type=cache,id=gocache,target=/root/.cache/go-build',
            '--mount=type=secret,id=goproxy,env=GOPROXY',
          ],
        },
      ],
      skipped: [
        { stage: 'tools', line: 3, reason: 'the stage is the image itself', fix: 'build in a stage of its own' },
      ],
    },
    settings: [
      { name: 'GOPROXY', id: 'cached-go-docker-build-goproxy' },
      { name: 'GOFLAGS', id: '' },
    ],
    network: [
      { name: 'HTTP_PROXY', way: 'as secret cached-go-docker-build-http-proxy, value not shown' },
      { name: 'NO_PROXY', way: 'as build argument, .example.com,10.0.0.0/8' },
    ],
    moduleProxies: {
      question: 'asked for the go.mod of golang.org/x/sys v0.1.0, whose hash is in go.sum',
      rows: [
        {
          proxy: 'https://dead.example.com',
          verdict: 'unreachable',
          ms: 5000,
          source: 'the input',
          reason: 'no answer',
        },
        { proxy: 'https://far.example.com', verdict: 'right', ms: 312.4, source: 'the input', reason: '' },
        {
          proxy: 'https://login.example.com',
          verdict: 'wrong',
          ms: 20,
          source: 'the input',
          reason: 'another ::error::x',
        },
        { proxy: 'https://near.example.com', verdict: 'right', ms: 41, source: 'GOPROXY of this machine', reason: '' },
        { proxy: 'https://new.example.com', verdict: 'not-asked', ms: 0, source: 'a public mirror', reason: '' },
      ],
      reason: 'https://near.example.com is the fastest of 2 with the right answer',
    },
  },
  caches: {
    mounts: [
      {
        kind: 'modules',
        identity: '/go/pkg/mod',
        target: '/go/pkg/mod',
        stage: 'build',
        line: 5,
        decision: 'served',
        reason: 'GOMODCACHE of the stage',
      },
      {
        kind: 'build',
        identity: 'go-build uid=1000',
        target: '/home/app/.cache/go-build',
        stage: 'build',
        line: 9,
        decision: 'skipped',
        reason: 'from=tools is a stage, whose mounts BuildKit does not keep',
      },
    ],
    keys: [
      {
        kind: 'modules',
        primaryKey: 'cached-go-docker-build-modules-4f1c0de2b9aa',
        parts: [{ name: 'go.sum', value: '4f1c0de2b9aa', reason: 'sum lines of services/api/go.sum' }],
        fallbacks: [{ prefix: 'cached-go-docker-build-modules-', reason: 'newest of any go.sum, pruned to this one' }],
      },
      {
        kind: 'build',
        primaryKey: 'cached-go-docker-build-build-9c1d-go1.26.0-77aa-4f1c0de2b9aa',
        parts: [
          {
            name: 'scope',
            value: '9c1d',
            reason: 'what is built, made from',
            parts: [
              { name: 'context', value: '.', reason: 'the folder that is built' },
              { name: 'build-arg SERVICE', value: 'api\n::error::x', reason: 'go build in line 9 depends on it' },
            ],
          },
          { name: 'go', value: 'go1.26.0', reason: 'GOLANG_VERSION of golang:1.26' },
        ],
        fallbacks: [],
      },
    ],
    trust: [
      { kind: 'modules', read: true, write: true, reason: 'push to the default branch' },
      { kind: 'build', read: true, write: false, reason: 'another commit is checked out' },
    ],
    domain: {
      name: 'pull-7',
      apart: 'cached-go-docker-build-0f1e2d3c4b5a69780f1e2d3c4b5a6978',
      reason: 'the builder of a self-hosted runner outlives the job',
      buildsForeignCode: true,
    },
    store: { kind: 'github', reason: 'a hosted runner' },
  },
  findings: [{ rule: 'no-go-sum', file: 'go.mod', line: 1, message: 'go.sum is missing', fix: 'run go mod tidy' }],
};
