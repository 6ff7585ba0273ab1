import path from 'node:path';
import type { Builder } from '../../buildx/builder/builder.ts';
import type { Config } from '../../config/config.ts';
import { dockerfileThere } from '../../config/path-problems.ts';
import { trustFor } from '../../trust/trust.ts';
import { parseDockerfile } from '../../dockerfile/syntax/parse.ts';
import type { FoundModules } from '../../gomod/find-modules.ts';
import { otherLimitBytes } from '../../platform/checkout.ts';
import { size } from '../../text/units.ts';
import type { Analysis } from '../request/analysis.ts';
import { engineStoreFor } from '../findings/engine-store.ts';
import { commitOfBuild } from '../request/commit-of-build.ts';
import type { CheckedOut } from '../request/checked-out.ts';
import { checkedOut } from '../request/checked-out.ts';
import { decided } from './decided.ts';
import { isolated } from './isolated.ts';
import { reasonToLeave, untouched } from './untouched.ts';
import { GivenUp } from '../services/errors.ts';
import { preflight } from '../findings/check-build.ts';
import { privateModulesOf } from '../findings/private-modules-of.ts';
import { hasUnknownUsers, reasonNotToLook, stageUsers } from '../request/look-up-users.ts';
import type { ReadBuild } from '../request/read-build.ts';
import { asksBuilder, readBuild } from '../request/read-build.ts';
import type { Request } from '../request/read-request.ts';
import type { Services, ServicesOf } from '../services/services.ts';
import { withUndoing } from './undoing.ts';

/** Several parts compare each instruction with all before it. Real files have some dozens. */
const mostInstructions = 1000;

/** Decides everything about a run; changes nothing. */
export async function analyse(
  services: ServicesOf<typeof withUsers> & ServicesOf<typeof readBuild> & ServicesOf<typeof withUndoing>,
  asked: Request,
): Promise<Analysis> {
  const there = await checkedOut(services, asked);
  const whyNot = there === undefined ? reasonToLeave(asked.config) : '';
  if (whyNot !== '') return untouched(services, asked, whyNot);
  const request = there === undefined ? asked : ofCheckout(asked);
  const { facts, builder } = request;
  const { context, dockerfile } = there ?? (await inWorkspace(services, request));
  const commit = await commitOfBuild(services, request, { context, dockerfile });
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
  const engineStore = asksBuilder(config) ? await engineStoreFor(services.shell, builder, config.build) : undefined;
  if (there !== undefined) services.log.info(`the context is checked out: the build is read in ${context}`);
  if (config.preflight === 'off')
    services.log.info(
      `preflight skipped: ${there === undefined ? '`preflight` is off' : 'BuildKit fetches the context'}`,
    );
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

/** A context that BuildKit fetches has no ignore file, and may have more than its checkout: the check would find what is not so. */
function ofCheckout(request: Request): Request {
  return { ...request, config: { ...request.config, preflight: 'off' } };
}

async function inWorkspace(
  { run: { folder }, checkout }: Pick<Services, 'run' | 'checkout'>,
  { config: { build } }: Request,
): Promise<CheckedOut> {
  return {
    context: path.resolve(folder, build.context),
    dockerfile: await dockerfileThere(checkout.given, build, folder),
  };
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
