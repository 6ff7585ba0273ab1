import path from 'node:path';
import { nodeReach } from '../../buildx/builder/builder-nodes.ts';
import type { BuiltCommit } from '../../config/run/built-commit.ts';
import type { Config } from '../../config/config.ts';
import { checkoutAdvice, isGitContext, withoutCredentials } from '../../config/git-context.ts';
import { dockerfilePath } from '../../config/path-problems.ts';
import { isOnlyCall, isRemoteBuild, isRemoteFile } from '../../config/remote-build.ts';
import type { FoundModules } from '../../gomod/find-modules.ts';
import type { Finding } from '../../report/run-report.ts';
import { trustFor } from '../../trust/trust.ts';
import { refusedFindings } from '../findings/refused-findings.ts';
import type { Analysis } from '../request/analysis.ts';
import { cacheKinds } from '../request/analysis.ts';
import type { Request } from '../request/read-request.ts';
import type { Services } from '../services/services.ts';
import { isolated } from './isolated.ts';
import { planFrom } from './preview.ts';

/** Why a build is left as the user wrote it, and nothing is looked at for it; empty for all others. */
export function reasonToLeave({ build }: Pick<Config, 'build'>): string {
  if (isOnlyCall(build)) return `\`call: ${build.call}\` builds nothing`;
  if (isGitContext(build.context)) return 'BuildKit fetches the context, so its files are not on the runner';
  return isRemoteFile(build.file) ? 'buildx downloads the Dockerfile, so it is not on the runner' : '';
}

/** What a run does that cannot be analysed because of an error of ours: it builds the Dockerfile as it is, without caches. */
export function unanalysed(services: Pick<Services, 'run' | 'checkout'>, request: Request, why: string): Analysis {
  return untouched(services, request, `the build could not be analysed: ${why}`);
}

/** What a run does whose Dockerfile is built as it is, without caches and without a look at anything. */
export function untouched(
  services: Pick<Services, 'run' | 'checkout'>,
  request: Request,
  reason: string,
  commit: BuiltCommit = { kind: 'unknown', reason: 'nothing was looked at' },
): Analysis {
  const { facts, builder } = request;
  const { config: apart, isolation, isClean } = isolated(services, request, commit);
  // Nothing of the Dockerfile is executed, so nothing needs to be kept apart.
  const config = isOnlyCall(request.config.build) ? request.config : apart;
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
      caches: cacheKinds.map((kind) => ({ kind, plan: { kind: 'off', reason } })),
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
  const findings = [...remoteFindings(request), ...refusedFindings(services.checkout.refused(), services.run.folder)];
  return { ...analysis, plan: { ...plan, findings } };
}

/** A build that works is no mistake: the user is only told once why it has no caches. */
function remoteFindings({ config: { build }, facts }: Request): readonly Finding[] {
  if (isOnlyCall(build) || !isRemoteBuild(build)) return [];
  const isContext = isGitContext(build.context);
  const what = isContext ? build.context : (build.file ?? '');
  return [
    {
      rule: 'remote-build',
      file: '',
      line: 0,
      level: 'notice',
      message: `${isContext ? '`context`' : '`file`'}: \`${withoutCredentials(what)}\` is not on the runner, so the build runs without Go's caches, Go's settings and the check before the build.`,
      fix: isContext
        ? checkoutAdvice(build.context, facts)
        : 'Put the Dockerfile into the repository and write its path in `file`.',
    },
  ];
}
