import type { Builder } from '../../buildx/builder/builder.ts';
import { nodeShares, ownPlatform } from '../../buildx/builder/builder-nodes.ts';
import { imageSettings } from '../../buildx/builder/image-config.ts';
import type { Config } from '../../config/config.ts';
import { offlineSettings } from '../../config/offline-settings.ts';
import { proxySecrets } from '../../config/proxies.ts';
import { copySources } from '../../dockerfile/stages/copy-sources.ts';
import type { EditResult, EditWish } from '../../dockerfile/edit/edit.ts';
import { editForPlatforms } from '../../dockerfile/edit/edit-for-platforms.ts';
import { goFolders } from '../../dockerfile/commands/go-folders.ts';
import type { GoStage } from '../../dockerfile/go/go-stages.ts';
import { goStages } from '../../dockerfile/go/go-stages.ts';
import type { Dockerfile } from '../../dockerfile/syntax/parse.ts';
import { parseDockerfile } from '../../dockerfile/syntax/parse.ts';
import { asksBesideVendor, ignoresVendor, turnsWorkspaceOff } from '../../dockerfile/commands/module-settings.ts';
import { runViews } from '../../dockerfile/go/run-views.ts';
import type { BuildScope, ImageConfig, Images, StageUsers } from '../../dockerfile/stages/build-scope.ts';
import { baseImages } from '../../dockerfile/stages/stage-graph.ts';
import type { WithheldMount } from '../../dockerfile/obstacles/withheld-mounts.ts';
import type { FoundModules } from '../../gomod/find-modules.ts';
import { ignoreFile } from '../../context/docker-ignore.ts';
import { findGoModules } from '../../gomod/find-modules.ts';
import type { ChosenProxies } from './choose-proxies.ts';
import { calledTexts } from './called-texts.ts';
import { chooseProxies } from './choose-proxies.ts';
import type { DeliveredSetting } from '../../buildx/call/setting-secrets.ts';
import { deliveredProxies, deliveredSettings } from '../../buildx/call/setting-secrets.ts';
import { stageUsers } from './look-up-users.ts';
import type { Services, ServicesOf } from '../services/services.ts';

/** The Dockerfile as this build will run it. */
export interface ReadBuild {
  readonly dockerfile: Dockerfile;
  /** That of the first platform. */
  readonly scope: BuildScope;
  /** One for each platform. */
  readonly scopes: readonly BuildScope[];
  readonly images: ReadonlyMap<string, ImageConfig | undefined>;
  readonly modules: FoundModules;
  readonly moduleProxies: ChosenProxies;
  readonly edit: { readonly result: EditResult; readonly settings: readonly DeliveredSetting[] };
  /** Of the edited text. */
  readonly stages: readonly GoStage[];
  /** The same without mounts that RUNs fail with. */
  readonly withholding: (mounts: readonly WithheldMount[]) => ReadBuild;
}

/**
 * Reads what a Dockerfile means in this build, with the edits that it gets. A stage is asked who its user is only where the build
 * is not hopeless as it has been read without that.
 */
export async function readBuild(
  services: ServicesOf<typeof chooseProxies> & ServicesOf<typeof stageUsers>,
  config: Config,
  build: {
    readonly builder: Builder;
    readonly context: string;
    readonly path: string;
    readonly dockerfile: Dockerfile;
  },
  isHopeless: (read: ReadBuild) => Promise<boolean>,
): Promise<ReadBuild> {
  const { dockerfile } = build;
  const platforms = buildScopes(services, config, build.builder);
  const [images, modules] = await Promise.all([
    inspectImages(
      services,
      build.builder,
      platforms.flatMap((each) => baseImages(dockerfile, each)),
    ),
    findModules(services, config, build, platforms[0]),
  ]);
  const image = (reference: string): ImageConfig | undefined => images.get(reference);
  const edits = config.dockerfileEdits === 'auto';
  const scopes = edits ? await withCalled(services, build, platforms, image) : platforms;
  const [scope, ...others] = scopes;
  const sums = modules.kind === 'modules' ? modules.sums : [];
  const { vendored } = modules;
  const stages = goStages(dockerfile, scope, image);
  const wished = config.fetch.offline
    ? offlineSettings(config.go, { stageFlags: goFlagsIn(stages), vendored })
    : config.go;
  const moduleProxies = await chooseProxies(services, wished, sums, stages);
  const networkProxies = proxySecrets(config.proxies, config.build.buildArgs);
  const settings = [...deliveredSettings(moduleProxies.go), ...deliveredProxies(networkProxies)];
  const wish: EditWish = {
    mounts: edits && config.cache.mode !== 'off',
    vendored,
    settings: edits
      ? settings.map(({ env, id, hasCredentials, everyRun = false }) => ({ env, id, hasCredentials, everyRun }))
      : [],
    offline: edits && config.fetch.offline,
  };
  const edited = (known: BuildScopes, withheld: readonly WithheldMount[]): ReadBuild => {
    const result = editForPlatforms(dockerfile, known, image, { ...wish, withheld });
    const built = parsedOr(dockerfile, result.text);
    return {
      dockerfile: built,
      scope: known[0],
      scopes: known,
      images,
      modules,
      moduleProxies,
      // Also without edits: the Dockerfile may mount them by hand.
      edit: { result, settings },
      stages: known.flatMap((each) => goStages(built, each, image)),
      withholding: (mounts) => edited(known, mounts),
    };
  };
  const first = edited(scopes, []);
  const users = await stageUsers(services, {
    ...{ config, builder: build.builder, settings, path: build.path, scopes, images: image },
    dockerfile: first.dockerfile,
    skipped: first.edit.result.skipped,
    isHopeless: () => isHopeless(first),
  });
  return edited([withUsers(scope, users), ...others.map((other) => withUsers(other, users))], []);
}

const withUsers = (scope: BuildScope, users: StageUsers): BuildScope => ({ ...scope, users });

function parsedOr(original: Dockerfile, text: string): Dockerfile {
  const edited = parseDockerfile(text);
  return edited.kind === 'parsed' ? edited.dockerfile : original;
}

/** What the go commands find in GOFLAGS. */
function goFlagsIn(stages: readonly GoStage[]): readonly string[] {
  const runs = stages.flatMap(({ goRuns }) => goRuns).filter(({ callsGo }) => callsGo !== 'no');
  return runs.map(({ environment }) => environment.env.get('GOFLAGS') ?? '');
}

/** The modules as the build sees them: what stays outside of it does not count. */
async function findModules(
  services: Pick<Services, 'folder' | 'checkout'>,
  config: Config,
  { context, path, dockerfile }: { readonly context: string; readonly path: string; readonly dockerfile: Dockerfile },
  scope: BuildScope,
): Promise<FoundModules> {
  const { isIgnored } = await ignoreFile(services.checkout, path, context);
  return findGoModules(services.checkout, {
    workspace: services.folder,
    context,
    dockerfile: path,
    dependencyPaths: config.cache.dependencyPaths,
    copySources: copySources(dockerfile, scope),
    goFolders: goFolders(dockerfile, scope),
    isIgnored,
    workspaceOff: turnsWorkspaceOff(dockerfile, scope),
    asksBesideVendor: ignoresVendor(config.go.goflags ?? '') || asksBesideVendor(dockerfile, scope),
  });
}

/** The scopes with what RUNs call of the context: a mount may be in the way of it. */
async function withCalled(
  services: Pick<Services, 'checkout'>,
  { context, path, dockerfile }: { readonly context: string; readonly path: string; readonly dockerfile: Dockerfile },
  [first, ...others]: BuildScopes,
  image: Images,
): Promise<BuildScopes> {
  const { isIgnored } = await ignoreFile(services.checkout, path, context);
  const source = { files: services.checkout, context, isIgnored };
  const looked = async (scope: BuildScope): Promise<BuildScope> => ({
    ...scope,
    called: await calledTexts(source, runViews(dockerfile, scope, image)),
  });
  return [await looked(first), ...(await Promise.all(others.map(looked)))];
}

type BuildScopes = readonly [BuildScope, ...BuildScope[]];

/** One scope per platform: a mount's id may hold TARGETARCH. */
function buildScopes(services: Pick<Services, 'env'>, config: Config, builder: Builder): BuildScopes {
  const shares = nodeShares(builder, config.build.platforms);
  const ownOf = (platform: string): string => {
    const { node } = shares.find(({ platforms }) => platforms.includes(platform)) ?? shares[0] ?? {};
    return (node === undefined ? undefined : ownPlatform(node)) ?? 'linux/amd64';
  };
  const [first = ownOf(''), ...rest] = config.build.platforms;
  const buildArgs = Object.fromEntries(
    config.build.buildArgs.flatMap(({ name, value }) => {
      const given = value ?? services.env[name];
      return given === undefined ? [] : [[name, given] as const];
    }),
  );
  const scope = {
    buildArgs,
    target: config.build.target ?? '',
    buildContexts: config.build.buildContexts.map(({ name }) => name),
  };
  const scopeFor = (platform: string): BuildScope => ({ ...scope, platform, buildPlatform: ownOf(platform) });
  return [scopeFor(first), ...rest.map(scopeFor)];
}

async function inspectImages(
  services: Pick<Services, 'shell'>,
  builder: Builder,
  bases: readonly { readonly reference: string; readonly platform: string }[],
): Promise<ReadonlyMap<string, ImageConfig | undefined>> {
  const platforms = new Map(bases.map(({ reference, platform }) => [reference, platform]));
  const configs = [...platforms].map(
    async ([reference, platform]) =>
      [reference, await imageSettings(services.shell, builder, reference, platform)] as const,
  );
  return new Map(await Promise.all(configs));
}
