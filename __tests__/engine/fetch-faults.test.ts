import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ownBuilds } from '../../src/buildx/records/history.ts';
import { resolveBuilder } from '../../src/buildx/builder/resolve-builder.ts';
import { stageArgv } from '../../src/buildx/call/stage-argv.ts';
import { fetchModules, type FetchOutcome } from '../../src/mounts/in-stage/fetch-modules.ts';
import { fetchContext } from '../../src/mounts/in-stage/fetch-dockerfile.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { nodeConnections } from '../../src/platform/machine/node-connections.ts';
import { nodeFiles } from '../../src/platform/machine/node-files.ts';
import { nodeShell } from '../../src/platform/machine/node-shell.ts';
import { configOf } from '../config/given.ts';
import { testSeed } from '../harness/seeded.ts';
import { freshNamespace } from '../harness/workspace.ts';
import { recordOf } from '../mounts/given.ts';
import type { GoProxy, ProxyFault } from '../servers/go-proxy.ts';
import { startGoProxy } from '../servers/go-proxy.ts';

const seed = testSeed();
const fetches = 20;
const faults = ['unavailable', 'reset', 'stall'] as const;
const served = { requests: 0, faults: 0 };

/** Three of ten requests stumble; which, is always the same for a seed, whatever the order in which go asks. */
function faultOf(fetch: number, url: string, before: number): ProxyFault {
  const drawn = createHash('sha256').update(`${seed} ${fetch} ${url} ${before}`).digest().readUInt32BE() / 2 ** 32;
  served.requests += 1;
  if (drawn >= 0.3) return 'none';
  served.faults += 1;
  return faults[Math.floor(drawn * 10) % faults.length] ?? 'reset';
}

const requires = ['BurntSushi/toml v1.6.0', 'davecgh/go-spew v1.1.1', 'google/uuid v1.6.0', 'pkg/errors v0.9.1'];
const goMod = `module example.com/w\n\ngo 1.26\n\nrequire (\n${requires.map((each) => `\tgithub.com/${each}\n`).join('')})\n`;

let root: string;
let proxies: readonly GoProxy[];
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'fetch-faults-'));
  await writeFile(path.join(root, 'go.mod'), goMod);
  proxies = await Promise.all(
    Array.from({ length: fetches }, (_, fetch) => startGoProxy(({ path: url, before }) => faultOf(fetch, url, before))),
  );
});
afterAll(() => Promise.all([...proxies.map((proxy) => proxy.close()), rm(root, { recursive: true })]));

async function fetched(proxy: GoProxy, number: number): Promise<FetchOutcome> {
  const shell = nodeShell(process.env);
  const tools = { shell, files: nodeFiles(root), connections: nodeConnections, clock: systemClock, env: process.env };
  const resolved = await resolveBuilder(tools, undefined);
  if (resolved.kind === 'none') throw new Error(resolved.message);
  const { build } = configOf({ network: 'host', 'build-args': `BUILDKIT_CACHE_MOUNT_NS=${freshNamespace()}` });
  const own = ownBuilds(shell);
  const setting = {
    builder: resolved.builder,
    nonce: `fetch-${number}-${freshNamespace()}`,
    timeoutMs: 300_000,
    workMs: 300_000,
    ownBuilds: own,
  };
  const outcome = await fetchModules(shell, nodeFiles(path.join(root, `temporary-${number}`)), setting, {
    text: `FROM golang:1.26\nENV GOPROXY=${proxy.url} GOSUMDB=off GOFLAGS=-mod=mod\n`,
    records: [recordOf()],
    modules: { root, files: [{ name: 'go.mod', text: goMod }], folders: ['.'], wanted: [] },
    lists: [],
    flags: [],
    hasNetrc: false,
    // The number of tries is that of the action; only the times are short.
    pace: { limitsS: [3, 6, 12, 12, 12], delaysS: [0.1, 0.2, 0.4, 0.8, 1.6] },
    ssh: { hosts: [], knownHosts: '' },
    checks: [],
    sources: '.',
    stage: {
      dockerfileName: 'Dockerfile',
      ignoreText: undefined,
      context: root,
      cwd: root,
      env: {},
      flags: (dockerfile, given) =>
        stageArgv(build, {
          dockerfile,
          secretFiles: [],
          secretEnvs: [],
          platform: '',
          ownContext: { name: fetchContext, folder: given },
        }),
    },
  });
  await own.forget();
  return outcome;
}

test(`with three of ten requests stumbling, ${fetches} of ${fetches} fetches succeed (seed ${seed})`, async () => {
  const outcomes: FetchOutcome[] = [];
  const open = [...proxies.entries()];
  const work = async (): Promise<void> => {
    for (let next = open.shift(); next !== undefined; next = open.shift())
      outcomes.push(await fetched(next[1], next[0]));
  };
  await Promise.all([work(), work(), work(), work()]);
  expect(outcomes.filter(({ kind }) => kind !== 'done')).toEqual([]);
  expect(outcomes.map((outcome) => ('zips' in outcome ? outcome.zips : 0))).toEqual(
    Array(fetches).fill(requires.length),
  );
  // Without faults it would say nothing.
  const tries = outcomes.reduce((sum, outcome) => sum + ('tries' in outcome ? outcome.tries : 0), 0);
  expect(tries).toBeGreaterThan(2 * fetches);
  expect(served.faults / served.requests).toBeGreaterThan(0.2);
  console.log(`${tries} tries, ${served.faults} of ${served.requests} requests stumbled`);
}, 900_000);
