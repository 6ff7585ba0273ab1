import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';
import type { ReadCache, Standing } from '../../src/action/caches/cache-run.ts';
import { standingOn } from '../../src/action/caches/cache-run.ts';
import type { InjectedNodes } from '../../src/action/caches/injected-nodes.ts';
import { joinInjected } from '../../src/action/caches/injected-nodes.ts';
import type { NodeMounts } from '../../src/action/request/analysis.ts';
import type { Injected } from '../../src/mounts/inject.ts';
import { ownBuilds } from '../../src/buildx/records/history.ts';
import { checkoutRoots } from '../../src/action/services/checkout-roots.ts';
import type { Services } from '../../src/action/services/services.ts';
import { compressor } from '../../src/platform/machine/compress.ts';
import { nodeCheckout } from '../../src/platform/machine/node-checkout.ts';
import { nodeTrees } from '../../src/platform/host/node-trees.ts';
import { nodeFiles } from '../../src/platform/machine/node-files.ts';
import { redactor } from '../../src/report/redact.ts';
import { type FakeArtifacts, fakeArtifacts } from '../fakes/artifacts.ts';
import { type FakeCacheEntries, fakeCacheEntries, type FakeCacheEntriesOptions } from '../fakes/cache-entries.ts';
import { manualClock, type ManualClock } from '../fakes/clock.ts';
import { fakeConnections } from '../fakes/connections.ts';
import { type FakeHttp, fakeHttp, type ServerPlay } from '../fakes/http.ts';
import { recordingLog, type RecordingLog } from '../fakes/log.ts';
import { type Rule, type ScriptedShell, scriptedShell } from '../fakes/shell.ts';
import { type FakeEntry, type FakeStore, fakeStore, type FakeStoreOptions } from '../fakes/store.ts';
import { recordingWorkflow, type RecordingWorkflow } from '../fakes/workflow.ts';
import { recordOf } from '../mounts/given.ts';
import { moduleKeys } from '../snapshot/given.ts';
import { type DockerPlay, dockerRules } from './docker.ts';

export interface GivenRun {
  readonly services: Services;
  readonly log: RecordingLog;
  readonly workflow: RecordingWorkflow;
  readonly shell: ScriptedShell;
  readonly store: FakeStore;
  readonly cacheEntries: FakeCacheEntries;
  readonly http: FakeHttp;
  readonly clock: ManualClock;
  readonly workspace: string;
  readonly runnerTemp: string;
  readonly stop: AbortController;
  /** The surroundings of this step's post, with what main has left. */
  post(): Omit<GivenRun, 'post' | 'next'>;
  /** Another step of the same job, in the same workspace and with the same store. */
  next(options?: RunOptions): Promise<GivenRun>;
}

export interface RunOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: unknown;
  /** Files of the workspace, in the place of a small Go service. */
  readonly files?: Readonly<Record<string, string>>;
  /** `false`: no files of Git but those of `files`. */
  readonly checkout?: false;
  readonly docker?: DockerPlay;
  /** Rules before docker's own. */
  readonly rules?: readonly Rule[];
  readonly store?: FakeStoreOptions;
  readonly cacheEntries?: FakeCacheEntriesOptions;
  /** Without them the run has no artifact service. */
  readonly artifacts?: FakeArtifacts;
  /** Servers by the beginning of their URLs; there are no others. */
  readonly http?: Readonly<Record<string, ServerPlay>>;
}

export const service = {
  Dockerfile: `FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY . .
RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build go build -o /app .
FROM scratch
COPY --from=build /app /app
`,
  'go.mod': 'module example.com/service\n\ngo 1.26\n\nrequire example.com/lib v1.0.0\n',
  'go.sum':
    'example.com/lib v1.0.0 h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nexample.com/lib v1.0.0/go.mod h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n',
  'main.go': 'package main\n\nfunc main() {}\n',
};

const made: string[] = [];
afterAll(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A push to the default branch of a private repository, on fakes; the disk is real. */
export async function givenRun(options: RunOptions = {}): Promise<GivenRun> {
  const root = mkdtempSync(path.join(tmpdir(), 'action-'));
  made.push(root);
  const place = { workspace: path.join(root, 'work'), runnerTemp: path.join(root, 'temp'), step: 0 };
  mkdirSync(place.runnerTemp);
  for (const [file, text] of Object.entries(options.files ?? service)) {
    mkdirSync(path.dirname(path.join(place.workspace, file)), { recursive: true });
    writeFileSync(path.join(place.workspace, file), text);
  }
  if (options.checkout !== false && Object.keys(options.files ?? service).length > 0) checkOut(place.workspace);
  return stepIn(place, [], options);
}

/** What actions/checkout leaves, as far as anybody looks at it here. */
function checkOut(workspace: string): void {
  mkdirSync(path.join(workspace, '.git'), { recursive: true });
  writeFileSync(path.join(workspace, '.git/HEAD'), `${'a'.repeat(40)}\n`);
}

interface Place {
  readonly workspace: string;
  readonly runnerTemp: string;
  readonly step: number;
}

function stepIn(place: Place, entries: FakeEntry[], options: RunOptions): GivenRun {
  const event = path.join(place.runnerTemp, 'event.json');
  writeFileSync(
    event,
    JSON.stringify(options.event ?? { repository: { default_branch: 'main', visibility: 'private' } }),
  );
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'me/app',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'build',
    GITHUB_WORKSPACE: place.workspace,
    RUNNER_TEMP: place.runnerTemp,
    RUNNER_ENVIRONMENT: 'github-hosted',
    ...options.env,
  };
  const clock = manualClock();
  const store = fakeStore({ kind: 'github', entries, ...options.store });
  const cacheEntries = fakeCacheEntries(options.cacheEntries);
  const http = fakeHttp(clock, options.http ?? {});
  const stop = new AbortController();
  const artifacts = options.artifacts ?? fakeArtifacts();
  const shell = scriptedShell([...(options.rules ?? []), ...dockerRules(options.docker)]);
  const inputs = { 'cache-timeout': '45s', 'dockerfile-edits': 'off', ...options.inputs };
  const process = (name: string, states: ReadonlyMap<string, string>): Omit<GivenRun, 'post' | 'next'> => {
    const log = recordingLog();
    const workflow = recordingWorkflow(inputs, states);
    const nonce = `${name}${place.step}`;
    const temporaryFolder = path.join(place.runnerTemp, `cached-go-docker-build-${nonce}`);
    const services: Services = {
      run: {
        env,
        folder: place.workspace,
        machine: 'runner-1',
        temporaryFolder,
        redact: (text) => redactor(workflow.secrets)(text),
        endingHangs: (body) => body(),
        signal: stop.signal,
        ownBuilds: ownBuilds(shell),
        trees: nodeTrees,
        artifacts,
        nonce,
      },
      workflow,
      log,
      // As in a real run: no program outlives one that is told to stop.
      shell: { run: (command) => shell.run({ signal: stop.signal, ...command }) },
      files: nodeFiles(temporaryFolder),
      checkout: nodeCheckout(checkoutRoots(place.workspace, true, (input) => workflow.input(input))),
      http,
      connections: fakeConnections(),
      clock,
      compress: compressor(scriptedShell([])),
      store: () => store,
      cacheEntries: () => cacheEntries,
    };
    return {
      services,
      log,
      workflow,
      shell,
      store,
      cacheEntries,
      http,
      clock,
      stop,
      workspace: place.workspace,
      runnerTemp: place.runnerTemp,
    };
  };
  const main = process('nonce', new Map());
  return {
    ...main,
    post: () => process('post', main.workflow.saved),
    next: async (others = {}) => stepIn({ ...place, step: place.step + 1 }, entries, others),
  };
}

/** The only node of a builder, but for what is given. */
export function nodeOf(differences: Partial<NodeMounts> & Pick<NodeMounts, 'group'>): NodeMounts {
  return { name: 'node0', index: 0, platforms: [], platform: '', ...differences };
}

/** What that node told, or several. */
export function toldBy(...nodes: readonly (readonly [string, Injected | string])[]): InjectedNodes {
  const injected = joinInjected(new Map(nodes));
  if (injected === undefined) throw new Error('No node is prepared.');
  return injected;
}

/** A served cache when all is known of it: as if nothing had been done for it, but for what is given. */
export function cacheOf(
  differences: Partial<Omit<ReadCache, 'standing'>> & { readonly standing?: Partial<Standing> } = {},
): ReadCache {
  const kind = differences.kind ?? 'build';
  return {
    kind,
    plan: {
      kind: 'served',
      group: { kind, records: [recordOf()] },
      nodes: [nodeOf({ group: { kind, records: [recordOf()] } })],
      keys: { ...moduleKeys, kind },
      access: { read: true, write: 'yes', reason: 'a test' },
      dropped: false,
    },
    lookup: { kind: 'none' },
    mounts: { kind: 'untouched' },
    fetched: undefined,
    cost: { ownMs: 0, togetherMs: 0 },
    extracted: undefined,
    saving: { snapshot: undefined, reason: '' },
    ...differences,
    standing: standingOn(differences.standing ?? {}),
  };
}
