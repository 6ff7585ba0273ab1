import path from 'node:path';
import { builtPlatforms, nodeReach } from '../../buildx/builder/builder-nodes.ts';
import type { ImageStore } from '../../buildx/builder/driver-limits.ts';
import type { Config } from '../../config/config.ts';
import type { Isolation } from '../../trust/isolation.ts';
import { namespaceArgument } from '../../trust/isolation.ts';
import type { Trust } from '../../trust/trust.ts';
import type { GoStage } from '../../dockerfile/go/go-stages.ts';
import type { FoundModules } from '../../gomod/find-modules.ts';
import type { Analysis, PlannedCache } from '../request/analysis.ts';
import { argumentsWith } from '../../buildx/call/setting-secrets.ts';
import { addedLayers } from './added-layers.ts';
import { moduleFiles } from '../../gomod/module-files.ts';
import { planCaches } from './served-caches.ts';
import { planFrom } from './preview.ts';
import { atLevel, preflight } from '../findings/check-build.ts';
import { doctorNotices } from '../findings/doctor-notices.ts';
import type { PrivateModules } from '../findings/private-modules-of.ts';
import type { ReadBuild } from '../request/read-build.ts';
import { refusedFindings } from '../findings/refused-findings.ts';
import type { Request } from '../request/read-request.ts';
import type { Services } from '../services/services.ts';

/** What is known of a build whatever its Dockerfile is given. */
interface KnownBuild {
  /** With what keeps the run apart from others. */
  readonly config: Config;
  /** Absolute. */
  readonly context: string;
  readonly dockerfile: string;
  /** The user's own Dockerfile. */
  readonly text: string;
  readonly modules: FoundModules;
  readonly privates: PrivateModules;
  readonly trust: Trust;
  readonly isolation: Isolation;
  readonly isClean: boolean;
  readonly engineStore: ImageStore | undefined;
  readonly invalid: { readonly line: number; readonly message: string } | undefined;
}

/** What is decided for a Dockerfile with the edits that it has been read with; `read` is absent where it cannot be read. */
export async function decided(
  services: Pick<Services, 'run' | 'files' | 'checkout' | 'log'>,
  { facts, builder, config: given }: Request,
  known: KnownBuild,
  read: ReadBuild | undefined,
): Promise<Analysis> {
  const { config, context, dockerfile, text, modules, privates, trust, isolation, isClean } = known;
  const planned = planCaches({
    facts,
    config,
    modules,
    trust,
    context,
    dockerfile,
    folder: services.run.folder,
    read,
    builder,
  });
  const caches = config.fetch.mode === 'only' ? { ...planned, caches: withoutBuild(planned.caches) } : planned;
  const served = caches.caches.some(({ plan }) => plan.kind === 'served');
  const settings = read?.edit.settings ?? [];
  const buildArgs = argumentsWith(config.build.buildArgs, settings, read?.edit.result.buildArgs ?? []);
  const helperImage = served ? (config.cache.helperImage ?? caches.image) : '';
  const layers = isClean
    ? { entries: {}, findings: [] }
    : await addedLayers(services, {
        layerCache: config.cache.layers,
        build: config.build,
        platforms: builtPlatforms(builder, config.build.platforms),
        dockerfile: path.relative(services.run.folder, dockerfile),
        run: trust.run,
        placed: read?.platforms[0],
        served: linesThatMount(read?.stages ?? []),
      });
  const analysis: Omit<Analysis, 'plan'> = {
    asked: {
      facts,
      config: { ...config, build: { ...config.build, ...layers.entries, buildArgs } },
      builder,
      reach: nodeReach(builder, config.build.platforms),
      context,
      dockerfile,
    },
    toBuild: {
      builtText: read?.edit.result.text ?? text,
      ...(read === undefined ? {} : { dockerfile: read.platforms[0] }),
      isEdited: (read?.edit.result.changed.length ?? 0) > 0,
      goStages: read?.stages ?? [],
    },
    serving: {
      caches: caches.caches,
      helperImage,
      registersFirst:
        ['remote', 'kubernetes'].includes(builder.driver) || read?.images.get(helperImage)?.isLocal !== true,
      namespace: read?.platforms[0].scope.buildArgs[namespaceArgument] ?? '',
      moduleFiles:
        modules.kind === 'modules' && modules.restore.kind === 'possible'
          ? await moduleFiles(services.checkout, modules, trust.keepsPrivateModules ? [] : privates.modules)
          : undefined,
    },
    delivery: { go: read?.moduleProxies.go ?? config.go, settings, proxyQuestion: read?.moduleProxies.question },
  };
  const plan = planFrom({
    env: services.run.env,
    analysis,
    folder: services.run.folder,
    read,
    modules,
    trust,
    isolation,
    isClean,
    given: given.build,
    mounts: caches.mounts,
    engineStore: known.engineStore,
    invalid: known.invalid,
  });
  const findings = [
    ...atLevel(config, plan.findings),
    ...(await preflight(services, analysis, read)),
    ...layers.findings,
    ...refusedFindings(services.checkout.refused(), services.run.folder),
    ...(config.preflight === 'off' ? [] : await doctorNotices(services, { context, dockerfile, text, read })),
  ];
  return { ...analysis, plan: { ...plan, findings } };
}

function linesThatMount(stages: readonly GoStage[]): ReadonlySet<number> {
  const runs = stages.flatMap((stage) => stage.runs.filter(({ cacheMounts: { served } }) => served.length > 0));
  return new Set(runs.map(({ instruction }) => instruction.line));
}

/** Where nothing is built, nothing is compiled. */
function withoutBuild(caches: readonly PlannedCache[]): readonly PlannedCache[] {
  const off = { kind: 'off', reason: 'fetch: only builds nothing' } as const;
  return caches.map((cache) => (cache.kind === 'build' ? { ...cache, plan: off } : cache));
}
