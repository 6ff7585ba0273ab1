import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startJob, type WholeRun } from '../harness/action-run.ts';
import { buildInputs } from '../harness/service-inputs.ts';
import { freshNamespace, tinyModule, type Workspace } from '../harness/workspace.ts';
import { type CacheService, startCacheService } from '../servers/cache-service.ts';
import { type GoProxy, startGoProxy } from '../servers/go-proxy.ts';

/** The legs of a matrix, which start at the same time. Each builds a package of its own on one that all have; no programs, which would compile Go's own. */
const legs = ['api', 'audit', 'checksum', 'gateway', 'scheduler', 'worker'] as const;

const dockerfile = (leg: string): string => `FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY . .
RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build go build -v ./${leg} && touch /out
FROM scratch
COPY --from=build /out /out
`;

/** So much that what changes in a leg is little beside it. */
const common = (salt: string): string => {
  const functions = Array.from(
    { length: 300 },
    (_, index) => `func F${index}(a, b int) int { return a*${index} + b }\n`,
  );
  return `package common\n\nconst Salt = "${salt}"\n\n${functions.join('')}`;
};

let workspace: Workspace;
let proxy: GoProxy;
let cache: CacheService;
const rounds: { readonly runs: readonly WholeRun[]; readonly keys: readonly string[] }[] = [];

beforeAll(async () => {
  [workspace, proxy, cache] = await Promise.all([
    tinyModule(),
    startGoProxy(),
    startCacheService({ tokens: { main: { ref: 'refs/heads/main', readable: [], write: true } } }),
  ]);
  for (const leg of legs) await workspace.write(`${leg}.Dockerfile`, dockerfile(leg));
  for (const round of [1, 2]) {
    const salt = freshNamespace();
    if (round === 1) await workspace.write('common/common.go', common(salt));
    for (const leg of legs)
      await workspace.write(
        `${leg}/${leg}.go`,
        `package ${leg}\n\nimport "example.com/tiny/common"\n\nconst Salt = common.Salt + "${salt}"\n`,
      );
    if (round === 2) proxy.clear();
    const before = new Set(cache.entries().map(({ key }) => key));
    const runs = await Promise.all(legs.map((leg) => run(leg, round)));
    rounds.push({ runs, keys: cache.entries().flatMap(({ key }) => (before.has(key) ? [] : [key])) });
  }
});

afterAll(() => Promise.all([workspace.remove(), proxy.close(), cache.close()]));

async function run(leg: string, round: number): Promise<WholeRun> {
  const env = { ...cache.environment('main'), GITHUB_RUN_ID: String(round), GITHUB_JOB: leg };
  const job = await startJob({ workspace: workspace.folder, env });
  try {
    return await job.run({ inputs: buildInputs(proxy, { 'cache-sharing': 'on', file: `${leg}.Dockerfile` }) });
  } finally {
    await job.remove();
  }
}

/** Which layers an entry of the service holds. */
function rolesIn(key: string): readonly string[] {
  const list = 'zstd -dcq "$1" | tar t';
  const names = execFileSync('sh', ['-c', list, 'sh', cache.archivePath(key)], { encoding: 'utf8' });
  return [...names.matchAll(/(base|delta)-\d+\.tar/g)].map(([, role = '']) => role);
}

const roundOf = (round: number) => rounds[round - 1] ?? { runs: [], keys: [] };
const named = (keys: readonly string[], kind: string): readonly string[] =>
  keys.filter((key) => key.startsWith(`cached-go-docker-build-1-${kind}-`));

describe('six legs that start at once', () => {
  test('all succeed, and nothing warns', () => {
    for (const { runs } of rounds) {
      expect(runs.map(({ code, post }) => [code, post.code])).toEqual(legs.map(() => [0, 0]));
      for (const { stdout, post } of runs) expect(`${stdout}${post.stdout}`).not.toMatch(/::(?:warning|error)/);
    }
  });

  test('save the modules once, and a build cache each', () => {
    const { keys } = roundOf(1);
    expect(named(keys, 'modules')).toHaveLength(1);
    expect(new Set(named(keys, 'build')).size).toBe(legs.length);
  });

  test('are all warm the second time, each with its own: what has changed is compiled, and nothing is downloaded', () => {
    for (const [index, { outputs, stdout }] of roundOf(2).runs.entries()) {
      expect(outputs).toMatchObject({ 'cache-hit': 'true', 'modules-cache': 'exact', 'build-cache': 'exact' });
      const { saved } = roundOf(1).runs[index]?.report.caches.find(({ kind }) => kind === 'build') ?? {};
      expect(outputs['build-cache-matched-key']).toBe(saved?.key);
      const compiled = [...stdout.matchAll(/^#\d+ [\d.]+ (example\.com\/[\w./]+)$/gm)].map(([, name]) => name);
      expect(compiled).toEqual([`example.com/tiny/${legs[index]}`]);
    }
    expect(proxy.requests).toEqual([]);
  });

  test('upload deltas only then, besides what they use for the catalog of all', () => {
    const { keys } = roundOf(2);
    expect(named(keys, 'build')).toHaveLength(legs.length);
    expect(keys.filter((key) => !/-1-(?:build|shared-own|shared-list)-/.test(key))).toEqual([]);
    expect(named(roundOf(1).keys, 'build').map(rolesIn)).toEqual(legs.map(() => ['base']));
    expect(named(keys, 'build').map(rolesIn)).toEqual(legs.map(() => ['delta']));
  });
});
