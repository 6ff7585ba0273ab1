import path from 'node:path';
import { checkedOutSha } from '../config/checked-out.ts';
import type { Config } from '../config/config.ts';
import type { Isolation } from '../config/isolation.ts';
import { builderLife, isolatedArgs, isolationOf, namespaceArgument } from '../config/isolation.ts';
import { dockerfilePath } from '../config/path-problems.ts';
import { trustDomain, trustFor } from '../config/trust.ts';
import type { GoStage } from '../dockerfile/go-stages.ts';
import { parseDockerfile } from '../dockerfile/model.ts';
import { privatePatterns } from '../dockerfile/private-settings.ts';
import type { FoundModules } from '../gomod/find-modules.ts';
import { privateModules } from '../gomod/private-modules.ts';
import type { Analysis } from './analysis.ts';
import { placeOf } from './builder-place.ts';
import { cacheKinds } from './analysis.ts';
import { argumentsWith, privateSettingIds } from './go-environment.ts';
import { moduleFiles } from './module-files.ts';
import { planCaches } from './plan-caches.ts';
import { planFrom } from './plan.ts';
import { preflight } from './preflight.ts';
import type { ReadBuild } from './read-build.ts';
import { readBuild } from './read-build.ts';
import type { Request } from './read-request.ts';
import type { Surroundings } from './surroundings.ts';

/** Decides everything about a run; changes nothing. */
export async function analyse(around: Surroundings, request: Request): Promise<Analysis> {
  const { facts, builder } = request;
  const dockerfile = dockerfilePath(request.config.build, around.folder);
  const context = path.resolve(around.folder, request.config.build.context);
  const sha = facts.inActions ? await checkedOutSha(around.files, context, facts.workspace) : undefined;
  const { config, isolation } = isolated(around, request, sha);
  const text = await around.files.readText(dockerfile);
  const parsed = parseDockerfile(text ?? '');
  const isHopeless = async (unlooked: ReadBuild): Promise<boolean> => {
    const known = { config, settings: unlooked.edit.settings, context, dockerfile, caches: new Map() };
    return (await preflight(around, known, unlooked)).some(({ level }) => level === 'error');
  };
  const build = { builder, context, path: dockerfile, isolation };
  const read =
    parsed.kind === 'parsed'
      ? await readBuild(around, config, { ...build, dockerfile: parsed.dockerfile }, isHopeless)
      : undefined;
  const modules: FoundModules = read?.modules ?? {
    kind: 'none',
    reason: 'the Dockerfile could not be read',
    fix: '',
    vendored: false,
  };
  const privates = privateOnes(config, modules, read?.stages ?? []);
  const trust = trustFor(facts, {
    mode: config.cache.mode,
    store: config.cache.store,
    hasPrivateModules: privates.length > 0,
    checkedOutSha: sha,
  });
  const planned = planCaches({
    facts,
    config,
    modules,
    trust,
    context,
    dockerfile,
    folder: around.folder,
    read,
    builder,
  });
  const caches = config.fetch.mode === 'only' ? { ...planned, caches: withoutBuild(planned.caches) } : planned;
  const served = [...caches.caches.values()].some((cache) => cache.kind === 'served');
  const settings = read?.edit.settings ?? [];
  const buildArgs = argumentsWith(config.build.buildArgs, settings, read?.edit.result.buildArgs ?? []);
  const helperImage = served ? (config.cache.helperImage ?? caches.image) : '';
  const analysis: Omit<Analysis, 'plan'> = {
    facts,
    config: { ...config, go: read?.moduleProxies.go ?? config.go, build: { ...config.build, buildArgs } },
    builder,
    context,
    dockerfile,
    builtText: read?.edit.result.text ?? text ?? '',
    isEdited: (read?.edit.result.changed.length ?? 0) > 0,
    goStages: read?.stages ?? [],
    helperImage,
    registersFirst:
      ['remote', 'kubernetes'].includes(builder.driver) || read?.images.get(helperImage)?.isLocal !== true,
    namespace: read?.scope.buildArgs[namespaceArgument] ?? '',
    settings,
    caches: caches.caches,
    proxyQuestion: read?.moduleProxies.question,
    moduleFiles:
      modules.kind === 'modules' && modules.restore.kind === 'possible'
        ? await moduleFiles(around.files, modules, trust.keepsPrivateModules ? [] : privates)
        : undefined,
  };
  const invalid = parsed.kind === 'invalid' ? parsed : undefined;
  const plan = planFrom({
    env: around.env,
    analysis,
    folder: around.folder,
    read,
    modules,
    trust,
    isolation,
    mounts: caches.mounts,
    invalid,
  });
  return { ...analysis, plan: { ...plan, findings: [...plan.findings, ...(await preflight(around, analysis, read))] } };
}

/** What a run does that cannot be analysed because of an error of ours: it builds the Dockerfile as it is, without caches. */
export function unanalysed(around: Surroundings, request: Request, why: string): Analysis {
  const { facts, builder } = request;
  const { config, isolation } = isolated(around, request, undefined);
  const reason = `the build could not be analysed: ${why}`;
  const { mode, store } = config.cache;
  const analysis: Omit<Analysis, 'plan'> = {
    facts,
    config,
    builder,
    context: path.resolve(around.folder, config.build.context),
    dockerfile: dockerfilePath(config.build, around.folder),
    builtText: '',
    isEdited: false,
    goStages: [],
    helperImage: '',
    registersFirst: false,
    namespace: '',
    settings: [],
    caches: new Map(cacheKinds.map((kind) => [kind, { kind: 'off', reason }])),
    moduleFiles: undefined,
    proxyQuestion: undefined,
  };
  const trust = trustFor(facts, { mode, store, hasPrivateModules: true, checkedOutSha: undefined });
  const modules: FoundModules = { kind: 'none', reason, fix: '', vendored: false };
  const plan = planFrom({
    env: around.env,
    analysis,
    folder: around.folder,
    read: undefined,
    modules,
    trust,
    isolation,
    mounts: [],
    invalid: undefined,
  });
  // That nothing was found is our doing: there is nothing for the user to improve.
  return { ...analysis, plan: { ...plan, findings: [] } };
}

/** The configuration with the namespace of the run's domain, where it must not meet the mounts of others. */
function isolated(
  around: Surroundings,
  { facts, config, builder, isOwnBuilder }: Request,
  sha: string | undefined,
): { readonly config: Config; readonly isolation: Isolation } {
  const life = builderLife(facts, { ...placeOf(around, builder), isOwn: isOwnBuilder });
  const isolation = isolationOf(facts, trustDomain(facts, sha), life);
  const buildArgs = isolatedArgs(config.build.buildArgs, isolation, around.env);
  return { config: { ...config, build: { ...config.build, buildArgs } }, isolation };
}

/** Where nothing is built, nothing is compiled. */
function withoutBuild(caches: Analysis['caches']): Analysis['caches'] {
  return new Map([...caches, ['build', { kind: 'off', reason: 'fetch: only builds nothing' }]]);
}

/** The modules that Go would not ask a public proxy for, by the inputs and by what is in force in the RUNs. */
function privateOnes(config: Config, modules: FoundModules, stages: readonly GoStage[]): readonly string[] {
  if (modules.kind === 'none') return [];
  const runs = stages.flatMap(({ goRuns, settingRuns }) => [...settingRuns, ...goRuns]);
  return privateModules(
    [config.go.goprivate, config.go.gonoproxy, config.go.gonosumdb, ...privatePatterns(runs, privateSettingIds)],
    modules.sums.map(({ module }) => module),
  );
}
