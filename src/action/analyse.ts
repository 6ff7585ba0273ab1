import path from 'node:path';
import { checkedOutSha } from '../config/checked-out.ts';
import type { Config } from '../config/config.ts';
import { dockerfilePath } from '../config/path-problems.ts';
import { trustFor } from '../config/trust.ts';
import { parseDockerfile } from '../dockerfile/model.ts';
import type { FoundModules } from '../gomod/find-modules.ts';
import { privateModules } from '../gomod/private-modules.ts';
import type { Analysis } from './analysis.ts';
import { moduleFiles } from './module-files.ts';
import { planCaches } from './plan-caches.ts';
import { planFrom } from './plan.ts';
import { readBuild } from './read-build.ts';
import type { Request } from './read-request.ts';
import type { Surroundings } from './surroundings.ts';

/** Decides everything about a run; changes nothing. */
export async function analyse(around: Surroundings, { facts, config, builder }: Request): Promise<Analysis> {
  const dockerfile = dockerfilePath(config.build, around.folder);
  const context = path.resolve(around.folder, config.build.context);
  const text = await around.files.readText(dockerfile);
  const parsed = parseDockerfile(text ?? '');
  const read = parsed.kind === 'parsed' ? await readBuild(around, config, { builder, context, path: dockerfile, dockerfile: parsed.dockerfile }) : undefined;
  const modules: FoundModules = read?.modules ?? { kind: 'none', reason: 'the Dockerfile could not be read', fix: '' };
  const trust = trustFor(facts, {
    mode: config.cache.mode,
    store: config.cache.store,
    hasPrivateModules: hasPrivateModules(config, modules),
    checkedOutSha: facts.inActions ? await checkedOutSha(around.files, context, facts.workspace) : undefined,
  });
  const caches = planCaches({ facts, config, modules, trust, context, dockerfile, folder: around.folder, read, builder });
  const served = [...caches.caches.values()].some((cache) => cache.kind === 'served');
  const settings = read?.edit?.settings ?? [];
  const analysis: Omit<Analysis, 'plan'> = {
    facts,
    config,
    builder,
    context,
    dockerfile,
    builtText: read?.edit?.result.text ?? text ?? '',
    isEdited: (read?.edit?.result.changed.length ?? 0) > 0,
    goStages: read?.stages ?? [],
    helperImage: served ? (config.cache.helperImage ?? caches.image) : '',
    namespace: read?.scope.buildArgs['BUILDKIT_CACHE_MOUNT_NS'] ?? '',
    settings,
    caches: caches.caches,
    moduleFiles: modules.kind === 'modules' && modules.restore.kind === 'possible' ? await moduleFiles(around.files, modules) : undefined,
  };
  const invalid = parsed.kind === 'invalid' ? parsed : undefined;
  return { ...analysis, plan: planFrom({ analysis, folder: around.folder, read, modules, trust, mounts: caches.mounts, invalid }) };
}

function hasPrivateModules(config: Config, modules: FoundModules): boolean {
  if (modules.kind === 'none') return false;
  return privateModules([config.go.goprivate], modules.sums.map(({ module }) => module)).length > 0;
}
