import type { Builder } from '../../buildx/builder/builder.ts';
import { nodeShares, ownPlatform } from '../../buildx/builder/builder-nodes.ts';
import { imageSettings } from '../../buildx/builder/image-config.ts';
import type { Config } from '../../config/config.ts';
import { offlineSettings } from '../../config/offline-settings.ts';
import { proxySecrets } from '../../config/proxies.ts';
import { copySources } from '../../dockerfile/stages/copy-sources.ts';
import type { EditResult, EditWish } from '../../dockerfile/edit/edit.ts';
import { editedDockerfile, editForPlatforms } from '../../dockerfile/edit/edit-for-platforms.ts';
import { goFolders } from '../../dockerfile/commands/go-folders.ts';
import type { GoStage } from '../../dockerfile/go/go-stages.ts';
import type { GoDockerfile } from '../../dockerfile/go/go-dockerfile.ts';
import { goDockerfile, readDockerfile, withKnown } from '../../dockerfile/go/go-dockerfile.ts';
import type { Dockerfile } from '../../dockerfile/syntax/parse.ts';
import { asksBesideVendor, ignoresVendor, turnsWorkspaceOff } from '../../dockerfile/commands/module-settings.ts';
import { runViews } from '../../dockerfile/go/run-views.ts';
import type { BuildScope, ImageConfig, StageUsers } from '../../dockerfile/stages/build-scope.ts';
import type { PlacedDockerfile } from '../../dockerfile/stages/placed-dockerfile.ts';
import { baseImages, placeDockerfile } from '../../dockerfile/stages/placed-dockerfile.ts';
import type { WithheldMount } from '../../dockerfile/obstacles/withheld-mounts.ts';
import type { FoundModules } from '../../gomod/find-modules.ts';
import { ignoreFile } from '../../context/docker-ignore.ts';
import { findGoModules } from '../../gomod/find-modules.ts';
import type { ChosenProxies } from './choose-proxies.ts';
import { calledTexts } from './called-texts.ts';
import { chooseProxies } from './choose-proxies.ts';
import type { DeliveredSetting } from '../../buildx/call/setting-secrets.ts';
import { deliveredProxies, deliveredSettings } from '../../buildx/call/setting-secrets.ts';
import type { Services, ServicesOf } from '../services/services.ts';

/** The Dockerfile as this build will run it. */
export interface ReadBuild {
  /** With its edits, for each platform; the first is what keys and texts go by. */
  readonly platforms: Platforms;
  readonly images: ReadonlyMap<string, ImageConfig | undefined>;
  readonly modules: FoundModules;
  readonly moduleProxies: ChosenProxies;
  readonly edit: { readonly result: EditResult; readonly settings: readonly DeliveredSetting[] };
  /** Of all platforms. */
  readonly stages: readonly GoStage[];
  /** The same when it is known who runs go in its stages. */
  readonly withUsers: (users: StageUsers) => ReadBuild;
  /** The same without mounts that RUNs fail with. */
  readonly withholding: (mounts: readonly WithheldMount[]) => ReadBuild;
}

/** A Dockerfile for each platform of a build. */
type Platforms = readonly [GoDockerfile, ...GoDockerfile[]];

/** Reads what a Dockerfile means in this build, with the edits that it gets. */
export async function readBuild(
  services: ServicesOf<typeof chooseProxies> & Pick<Services, 'run' | 'checkout' | 'shell'>,
  config: Config,
  build: {
    readonly builder: Builder;
    readonly context: string;
    readonly path: string;
    readonly dockerfile: Dockerfile;
  },
): Promise<ReadBuild> {
  const placed = mapped(buildScopes(services, config, build.builder), (scope) =>
    placeDockerfile(build.dockerfile, scope),
  );
  const [images, modules] = await Promise.all([
    inspectImages(services, build.builder, asksBuilder(config) ? placed.flatMap(baseImages) : []),
    findModules(services, config, build, placed[0]),
  ]);
  const image = (reference: string): ImageConfig | undefined => images.get(reference);
  const edits = config.dockerfileEdits === 'auto';
  const unedited = mapped(placed, (each) => goDockerfile(each, image));
  const platforms = edits ? await withCalled(services, build, unedited) : unedited;
  const { goStages } = platforms[0];
  const sums = modules.kind === 'modules' ? modules.sums : [];
  const { vendored } = modules;
  const wished = config.fetch.offline
    ? offlineSettings(config.go, { stageFlags: goFlagsIn(goStages), vendored })
    : config.go;
  const moduleProxies = await chooseProxies(services, wished, sums, goStages);
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
  const edited = (known: Platforms, withheld: readonly WithheldMount[]): ReadBuild => {
    const result = editForPlatforms(known, { ...wish, withheld });
    const built = result.changed.length === 0 ? known : readAgain(known, result.text);
    return {
      platforms: built,
      images,
      modules,
      moduleProxies,
      // Also without edits: the Dockerfile may mount them by hand.
      edit: { result, settings },
      stages: built.flatMap((each) => each.goStages),
      withUsers: (users) =>
        edited(
          mapped(known, (each) => withKnown(each, { users })),
          withheld,
        ),
      withholding: (mounts) => edited(known, mounts),
    };
  };
  return edited(platforms, []);
}

/** Whether anything is asked of the builder before the build: not for a user who wants nothing but the build. */
export function asksBuilder({ cache, dockerfileEdits }: Pick<Config, 'cache' | 'dockerfileEdits'>): boolean {
  return cache.mode !== 'off' || dockerfileEdits !== 'off';
}

/** The edited text, for the same platforms. */
function readAgain(platforms: Platforms, text: string): Platforms {
  const dockerfile = editedDockerfile(text);
  return mapped(platforms, ({ scope, images }) => readDockerfile(dockerfile, scope, images));
}

function mapped<T, U>([first, ...others]: readonly [T, ...T[]], change: (each: T) => U): readonly [U, ...U[]] {
  return [change(first), ...others.map(change)];
}

/** What the go commands find in GOFLAGS. */
function goFlagsIn(stages: readonly GoStage[]): readonly string[] {
  const runs = stages.flatMap(({ goRuns }) => goRuns).filter(({ callsGo }) => callsGo !== 'no');
  return runs.map(({ environment }) => environment.env.get('GOFLAGS') ?? '');
}

/** The modules as the build sees them: what stays outside of it does not count. */
async function findModules(
  services: Pick<Services, 'run' | 'checkout'>,
  config: Config,
  { context, path }: { readonly context: string; readonly path: string },
  placed: PlacedDockerfile,
): Promise<FoundModules> {
  const { isIgnored } = await ignoreFile(services.checkout, path, context);
  return findGoModules(services.checkout, {
    workspace: services.run.folder,
    context,
    dockerfile: path,
    dependencyPaths: config.cache.dependencyPaths,
    copySources: copySources(placed),
    goFolders: goFolders(placed),
    isIgnored,
    workspaceOff: turnsWorkspaceOff(placed),
    asksBesideVendor: ignoresVendor(config.go.goflags ?? '') || asksBesideVendor(placed),
  });
}

/** The same with what RUNs call of the context: a mount may be in the way of it. */
async function withCalled(
  services: Pick<Services, 'checkout'>,
  { context, path }: { readonly context: string; readonly path: string },
  [first, ...others]: Platforms,
): Promise<Platforms> {
  const { isIgnored } = await ignoreFile(services.checkout, path, context);
  const source = { files: services.checkout, context, isIgnored };
  const looked = async (read: GoDockerfile): Promise<GoDockerfile> =>
    withKnown(read, { called: await calledTexts(source, runViews(read)) });
  return [await looked(first), ...(await Promise.all(others.map(looked)))];
}

/** One scope per platform: a mount's id may hold TARGETARCH. */
function buildScopes(
  services: Pick<Services, 'run'>,
  config: Config,
  builder: Builder,
): readonly [BuildScope, ...BuildScope[]] {
  const shares = nodeShares(builder, config.build.platforms);
  const nodeOf = (platform: string) =>
    (shares.find(({ platforms }) => platforms.includes(platform)) ?? shares[0])?.node;
  const ownOf = (platform: string): string => {
    const node = nodeOf(platform);
    return (node === undefined ? undefined : ownPlatform(node)) ?? 'linux/amd64';
  };
  const [first = ownOf(''), ...rest] = config.build.platforms;
  const buildArgs = Object.fromEntries(
    config.build.buildArgs.flatMap(({ name, value }) => {
      const given = value ?? services.run.env[name];
      return given === undefined ? [] : [[name, given] as const];
    }),
  );
  const scope = {
    buildArgs,
    target: config.build.target ?? '',
    buildContexts: config.build.buildContexts.map(({ name }) => name),
  };
  const scopeFor = (platform: string): BuildScope => ({
    ...scope,
    platform,
    buildPlatform: ownOf(platform),
    buildkitVersion: nodeOf(platform)?.buildkitVersion,
  });
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
