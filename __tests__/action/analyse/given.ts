import { decided } from '../../../src/action/analyse/decided.ts';
import type { Analysis } from '../../../src/action/request/analysis.ts';
import { readBuild } from '../../../src/action/request/read-build.ts';
import type { BuiltCommit } from '../../../src/config/run/built-commit.ts';
import type { RunFacts } from '../../../src/config/run/run-facts.ts';
import { parseDockerfile } from '../../../src/dockerfile/syntax/parse.ts';
import type { FoundModules } from '../../../src/gomod/find-modules.ts';
import type { Refused } from '../../../src/platform/checkout.ts';
import { trustFor } from '../../../src/trust/trust.ts';
import { configOf, givenFacts } from '../../config/given.ts';
import { manualClock } from '../../fakes/clock.ts';
import { memoryFiles } from '../../fakes/files.ts';
import { fakeHttp } from '../../fakes/http.ts';
import { recordingLog } from '../../fakes/log.ts';
import { scriptedShell } from '../../fakes/shell.ts';
import { recordingWorkflow } from '../../fakes/workflow.ts';
import { service } from '../given.ts';

type Known = Parameters<typeof decided>[2];
type Texts = Readonly<Record<string, string>>;

export interface GivenBuild {
  readonly inputs?: Texts;
  readonly dockerfile?: string;
  readonly facts?: Partial<RunFacts>;
  readonly driver?: string;
  /** Private modules, with the reason. */
  readonly privates?: Known['privates'];
  readonly isClean?: boolean;
  readonly isolation?: Known['isolation'];
  readonly refused?: readonly Refused[];
}

const inspected = { Env: ['GOLANG_VERSION=1.26.1', 'GOPATH=/go'], User: '', WorkingDir: '/go' };

/** What is decided about a small Go service on a disk in memory. */
export async function decidedFor(given: GivenBuild = {}): Promise<Analysis> {
  const { inputs = {}, dockerfile: text = service.Dockerfile, driver = 'docker', isClean = false } = given;
  const facts = givenFacts({ workspace: '/project', runnerEnvironment: 'github-hosted', ...given.facts });
  const config = configOf(inputs, facts);
  const sources = Object.entries(service).map(([name, content]) => [`/project/${name}`, content] as const);
  const disk = memoryFiles({ ...Object.fromEntries(sources), '/project/Dockerfile': text, '/temp/x': '' });
  const checkout = { ...disk, given: disk, refused: () => given.refused ?? [] };
  const signal = new AbortController().signal;
  const run = { folder: '/project', env: {}, signal, temporaryFolder: '/temp/run' } as never;
  const clock = manualClock();
  const shell = scriptedShell([[/docker image inspect/, JSON.stringify(inspected)]]);
  const workflow = recordingWorkflow();
  const services = {
    run,
    workflow,
    checkout,
    files: disk,
    shell,
    clock,
    http: fakeHttp(clock, {}),
    log: recordingLog(),
  };
  const builder = { name: 'b', driver, nodes: [{ name: 'b0', platforms: ['linux/amd64'] }] };
  const parsed = parseDockerfile(text);
  const place = { context: '/project', dockerfile: '/project/Dockerfile' };
  const build = { builder, context: '/project', path: '/project/Dockerfile' };
  const read =
    parsed.kind === 'parsed'
      ? await readBuild(services, config, { ...build, dockerfile: parsed.dockerfile })
      : undefined;
  const modules: FoundModules = read?.modules ?? { kind: 'none', reason: 'unread', fix: '', vendored: false };
  const privates = given.privates ?? { modules: [], reason: '' };
  const commit: BuiltCommit = { kind: 'known', sha: facts.sha };
  const { mode, store } = config.cache;
  const trust = trustFor(facts, { mode, store, privateReason: privates.reason, commit, isClean });
  const isolation = given.isolation ?? { kind: 'shared', reason: 'nobody else uses them' };
  const invalid = parsed.kind === 'invalid' ? parsed : undefined;
  const engineStore = undefined;
  const known = { config, ...place, text, modules, privates, trust, isolation, isClean, engineStore, invalid };
  return decided(services, { facts, config, builder, isOwnBuilder: false }, known, read);
}
