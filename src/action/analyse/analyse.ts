import path from 'node:path';
import type { Builder } from '../../buildx/builder/builder.ts';
import { nodeReach } from '../../buildx/builder/builder-nodes.ts';
import type { BuiltCommit } from '../../config/run/built-commit.ts';
import type { Config } from '../../config/config.ts';
import type { Isolation } from '../../trust/isolation.ts';
import { builderLife, isolatedBuild, isolationOf } from '../../trust/isolation.ts';
import { dockerfilePath } from '../../config/path-problems.ts';
import { isRelease } from '../../trust/run-kind.ts';
import { trustDomain, trustFor } from '../../trust/trust.ts';
import { parseDockerfile } from '../../dockerfile/syntax/parse.ts';
import type { FoundModules } from '../../gomod/find-modules.ts';
import { otherLimitBytes } from '../../platform/checkout.ts';
import { size } from '../../text/units.ts';
import type { Analysis } from '../request/analysis.ts';
import { engineStoreFor } from '../findings/engine-store.ts';
import { placeOf } from '../services/builder-place.ts';
import { cacheKinds, servedNode } from '../request/analysis.ts';
import { commitOfBuild } from '../request/commit-of-build.ts';
import { decided } from './decided.ts';
import { GivenUp } from '../services/errors.ts';
import { planFrom } from './preview.ts';
import { preflight } from '../findings/check-build.ts';
import { privateModulesOf } from '../findings/private-modules-of.ts';
import { hasUnknownUsers, reasonNotToLook, stageUsers } from '../request/look-up-users.ts';
import type { ReadBuild } from '../request/read-build.ts';
import { readBuild } from '../request/read-build.ts';
import { refusedFindings } from '../findings/refused-findings.ts';
import type { Request } from '../request/read-request.ts';
import type { Services, ServicesOf } from '../services/services.ts';
import { withUndoing } from './undoing.ts';

/** Several parts compare each instruction with all before it. Real files have some dozens. */
const mostInstructions = 1000;

/** Decides everything about a run; changes nothing. */
export async function analyse(
  services: ServicesOf<typeof withUsers> & ServicesOf<typeof readBuild> & ServicesOf<typeof withUndoing>,
  request: Request,
): Promise<Analysis> {
  const { facts, builder } = request;
  const dockerfile = dockerfilePath(request.config.build, services.run.folder);
  const context = path.resolve(services.run.folder, request.config.build.context);
  const commit = await commitOfBuild(services, request, dockerfile);
  const { config, isolation, isClean } = isolated(services, request, commit);
  const text = await services.checkout.given.readText(dockerfile);
  if (text === undefined)
    throw new GivenUp(`the Dockerfile cannot be read, or is larger than ${size(otherLimitBytes)}`);
  const parsed = parseDockerfile(text);
  if (
    parsed.kind === 'parsed' &&
    parsed.dockerfile.stages.flatMap((stage) => stage.instructions).length > mostInstructions
  )
    throw new GivenUp(`the Dockerfile has more than ${mostInstructions} instructions`);
  const build = { builder, context, path: dockerfile };
  const read =
    parsed.kind === 'parsed'
      ? await withUsers(
          services,
          config,
          build,
          await readBuild(services, config, { ...build, dockerfile: parsed.dockerfile }),
        )
      : undefined;
  const modules: FoundModules = read?.modules ?? {
    kind: 'none',
    reason: 'the Dockerfile could not be read',
    fix: '',
    vendored: false,
  };
  const privates = privateModulesOf(config, modules, read?.stages ?? []);
  const trust = trustFor(facts, {
    mode: config.cache.mode,
    store: config.cache.store,
    privateReason: privates.reason,
    commit,
    isClean,
  });
  const invalid = parsed.kind === 'invalid' ? parsed : undefined;
  const engineStore = await engineStoreFor(services.shell, builder, config.build);
  if (config.preflight === 'off') services.log.info('preflight skipped: `preflight` is off');
  const found = {
    config,
    context,
    dockerfile,
    text,
    modules,
    privates,
    trust,
    isolation,
    isClean,
    engineStore,
    invalid,
  };
  const decide = (as: ReadBuild | undefined): Promise<Analysis> => decided(services, request, found, as);
  return read === undefined
    ? decide(read)
    : withUndoing(services, { facts, config, context, dockerfile, trust }, read, decide);
}

/** Finds out who runs go where only the stages know it, unless the build is going to fail whoever that is. */
async function withUsers(
  services: ServicesOf<typeof preflight> & ServicesOf<typeof stageUsers>,
  config: Config,
  build: { readonly builder: Builder; readonly context: string; readonly path: string },
  read: ReadBuild,
): Promise<ReadBuild> {
  const mayLook = hasUnknownUsers(read);
  const isHopeless = mayLook && reasonNotToLook(config) === '' && (await willFail(services, config, build, read));
  const whyNot = reasonNotToLook(config) || (isHopeless ? 'nothing is built that is going to fail' : '');
  if (mayLook && whyNot !== '') services.log.info(`look-up of users skipped: ${whyNot}`);
  const users = await stageUsers(services, { config, builder: build.builder, path: build.path, read }, whyNot);
  return users.size === 0 ? read : read.withUsers(users);
}

/** Whether the check before the build finds that it cannot succeed. */
async function willFail(
  services: ServicesOf<typeof preflight>,
  config: Config,
  { context, path: dockerfile }: { readonly context: string; readonly path: string },
  read: ReadBuild,
): Promise<boolean> {
  const known = { asked: { config, context, dockerfile }, serving: { caches: [] }, delivery: read.edit };
  return (await preflight(services, known, read)).some(({ level }) => level === 'error');
}

/** What a run does that cannot be analysed because of an error of ours: it builds the Dockerfile as it is, without caches. */
export function unanalysed(services: Pick<Services, 'run' | 'checkout'>, request: Request, why: string): Analysis {
  const { facts, builder } = request;
  const commit: BuiltCommit = { kind: 'unknown', reason: 'nothing was looked at' };
  const { config, isolation, isClean } = isolated(services, request, commit);
  const reason = `the build could not be analysed: ${why}`;
  const { mode, store } = config.cache;
  const analysis: Omit<Analysis, 'plan'> = {
    asked: {
      facts,
      config,
      builder,
      reach: nodeReach(builder, config.build.platforms),
      context: path.resolve(services.run.folder, config.build.context),
      dockerfile: dockerfilePath(config.build, services.run.folder),
    },
    toBuild: { builtText: '', isEdited: false, goStages: [] },
    serving: {
      caches: cacheKinds.map((kind) => ({ node: servedNode(builder), kind, plan: { kind: 'off', reason } })),
      helperImage: '',
      registersFirst: false,
      namespace: '',
      moduleFiles: undefined,
    },
    delivery: { go: config.go, settings: [], proxyQuestion: undefined },
  };
  const trust = trustFor(facts, { mode, store, privateReason: reason, commit, isClean });
  const modules: FoundModules = { kind: 'none', reason, fix: '', vendored: false };
  const plan = planFrom({
    env: services.run.env,
    analysis,
    folder: services.run.folder,
    read: undefined,
    modules,
    trust,
    isolation,
    isClean,
    given: request.config.build,
    mounts: [],
    engineStore: undefined,
    invalid: undefined,
  });
  // That no module was found is our doing: there is nothing for the user to improve.
  return {
    ...analysis,
    plan: { ...plan, findings: refusedFindings(services.checkout.refused(), services.run.folder) },
  };
}

/** The configuration with what keeps the run's cache mounts and layers apart, where it must not meet those of others. */
function isolated(
  services: Pick<Services, 'run'>,
  { facts, config, builder, isOwnBuilder }: Request,
  commit: BuiltCommit,
): { readonly config: Config; readonly isolation: Isolation; readonly isClean: boolean } {
  const life = builderLife(facts, { ...placeOf(builder), isOwn: isOwnBuilder });
  const isClean = config.cleanBuild === 'on' || (config.cleanBuild === 'auto' && isRelease(facts));
  const domain = trustDomain(facts, commit);
  const {
    run: { folder, nonce },
  } = services;
  const isolation = isolationOf(facts, { domain, life, isClean, folder, nonce });
  const build = isolatedBuild(config.build, isolation, services.run.env);
  // Layers that others made must not come in, and layers that nobody else can take must not replace theirs.
  const layers = isClean ? { cacheFrom: [], cacheTo: [] } : {};
  return { config: { ...config, build: { ...build, ...layers } }, isolation, isClean };
}
