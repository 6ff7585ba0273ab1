import path from 'node:path';
import type { BuildEnd } from '../buildx/call/user-build.ts';
import { runBuildx } from '../buildx/call/user-build.ts';
import { takesAttestations } from '../buildx/builder/takes-attestations.ts';
import type { BuildError } from '../buildx/progress/failure.ts';
import { shownProgress } from '../buildx/progress/shown-progress.ts';
import { bakeInputs, bakeOutputs } from '../config/inputs/bake-inputs.ts';
import { isInputName } from '../config/inputs/flags.ts';
import type { BakeConfig } from '../config/plan/bake-config.ts';
import { bakeAttestations, parseBakeConfig } from '../config/plan/bake-config.ts';
import { parseMountsConfig } from '../config/plan/mounts-config.ts';
import { exporterEnvironment, traceEnvironment } from '../telemetry/build-environment.ts';
import { runFactsFrom } from '../config/run/run-facts.ts';
import { failureAt, failureText } from '../diagnosis/failed-step.ts';
import { isCleanBuild } from './analyse/isolated.ts';
import { untouched } from './analyse/untouched.ts';
import { inputOf } from './around/asked-images.ts';
import type { AnalysedImage } from './around/files-for-build.ts';
import { encodeMountsState, mountsStateName } from './around/mounts-state.ts';
import type { TargetChange } from './around/target-changes.ts';
import { isolationIn, setWords, withOwnWords } from './around/target-changes.ts';
import { tellBuild } from './build/tell-build.ts';
import { refuseUnreadInPull } from './findings/untrusted-frontend.ts';
import { evaluated, goesIntoDocker } from './plan/baked-images.ts';
import type { Asked } from './request/analysis.ts';
import { readRequest } from './request/read-request.ts';
import { restoreMounts } from './restore-mounts.ts';
import { BuildFailure, Cancelled, ConfigError, refusedInputs } from './services/errors.ts';
import type { Services, ServicesOf } from './services/services.ts';

type BakeServices = ServicesOf<typeof restoreMounts>;

/**
 * The sub-action `bake`: what `mounts` does before a build, then the build; its post step is that of `mounts`. Throws as the action does.
 */
export async function runBake(services: BakeServices): Promise<void> {
  const { workflow, run } = services;
  const parsed = parseBakeConfig((name) => workflow.input(name));
  if (parsed.kind === 'invalid') throw refusedInputs(parsed.problems);
  try {
    const { end, images } = await baked(services, parsed.config);
    workflow.setOutput('metadata' satisfies keyof typeof bakeOutputs, end.metadata);
    await tellBuild(services, end);
    finish(services, end, images);
  } finally {
    await run.ownBuilds.forget();
    await services.files.remove(run.temporaryFolder);
  }
}

interface Baked {
  readonly end: BuildEnd;
  /** Those that are known. */
  readonly images: readonly AnalysedImage[];
}

async function baked(services: BakeServices, config: BakeConfig): Promise<Baked> {
  if (config.instead.length === 0)
    return config.source === undefined ? bakedWithCaches(services, config) : bakedFromUrl(services, config);
  services.log.info('The caches are not restored: nothing is built.');
  const end = await bake(services, config, { ...config, builder: services.workflow.input('builder') });
  return { end, images: [] };
}

async function bakedWithCaches(services: BakeServices, config: BakeConfig): Promise<Baked> {
  const folder = path.resolve(services.run.folder, config.workdir);
  const files = config.files.length > 0 ? config.files : await defaultFiles(services, folder);
  const asMounts = withInputs(services, inputsOfMounts(services, config, files));
  const mounts = await parseMountsConfig((name) => asMounts.workflow.input(name));
  if (mounts.kind === 'invalid') throw refusedInputs(mounts.problems);
  const { state, outputs, asked, images, targets } = await restoreMounts(asMounts, mounts.config, 'we');
  for (const [name, value] of Object.entries(outputs))
    if (name in bakeOutputs) services.workflow.setOutput(name, value);
  services.workflow.saveState(mountsStateName, encodeMountsState(state));
  const isLoaded = config.load || images.some(({ target }) => target?.isLoaded === true);
  const set = wordsOf(services, config, { asked, targets, isLoaded });
  const end = await bake(services, config, { files, set, builder: asked.builder.name, nonce: state.nonce });
  // What a cancelled build has left is not looked at.
  if (isCancelled(services, end))
    services.workflow.saveState(mountsStateName, encodeMountsState({ ...state, interrupted: true }));
  return { end, images };
}

/** A definition that BuildKit fetches: nothing is known of its targets, which meet no other run's mounts all the same. */
async function bakedFromUrl(services: BakeServices, config: BakeConfig): Promise<Baked> {
  const whyNot = 'BuildKit fetches the definition, so its files are not on the runner';
  services.log.info(`The caches are not restored: ${whyNot}.`);
  const own = inputOf({ input: inputsOfMounts(services, config, []) });
  const input = (name: string): string => (name === 'context' ? (config.source ?? '') : own(name));
  const asImage = withInputs(services, input);
  const analysis = untouched(asImage, await readRequest(asImage), whyNot);
  const { asked } = analysis;
  refuseUnreadInPull(analysis);
  const targets = [{ name: '*', dockerfile: '', isCopy: false, secrets: [], ...isolationIn(analysis) }];
  const { source = '' } = config;
  const vars = { ...config.vars, ...tokenFor(services, config), BUILDX_BUILDER: asked.builder.name };
  const answer = await evaluated(services, { ...config, vars, source }, services.run.folder);
  // Where it is not known, nothing is asked for that could be refused.
  const isLoaded = config.load || answer.kind === 'none' || Object.values(answer.targets).some(goesIntoDocker);
  const set = wordsOf(services, config, { asked, targets, isLoaded });
  return { end: await bake(services, config, { files: config.files, set, builder: asked.builder.name }), images: [] };
}

/** What `--set` gives the targets. */
function wordsOf(
  { workflow, log }: Pick<Services, 'workflow' | 'log'>,
  { set }: BakeConfig,
  {
    asked: { config, facts, builder },
    targets,
    isLoaded,
  }: { readonly asked: Asked; readonly targets: readonly TargetChange[]; readonly isLoaded: boolean },
): readonly string[] {
  const isClean = isCleanBuild(facts, config);
  if (isClean)
    log.notice(
      'A clean build leaves out `cache-from` and `cache-to`: it takes no layer that another run made. `clean-build: off` lets them in.',
    );
  const attestations = bakeAttestations((name) => workflow.input(name), facts, {
    isLoaded,
    takesDefault: takesAttestations(builder),
  });
  return [
    ...withOwnWords(set, [...setWords(targets), ...(isClean ? ['*.cache-from=', '*.cache-to='] : [])]),
    ...attestations,
  ];
}

function withInputs<S extends Pick<Services, 'workflow'>>(services: S, input: (name: string) => string): S {
  return { ...services, workflow: { ...services.workflow, input } };
}

/** The inputs as `mounts` has them. Only what decides which targets there are, and how they are compiled. */
function inputsOfMounts(
  { workflow }: Pick<Services, 'workflow'>,
  { workdir, set, noCache }: BakeConfig,
  files: readonly string[],
): (name: string) => string {
  const own = new Map([
    ['files', files.map((file) => `"${file.replaceAll('"', '""')}"`).join('\n')],
    ['workdir', workdir],
    [
      'set',
      [...set, ...(noCache ? ['*.no-cache=true'] : [])].map((each) => `"${each.replaceAll('"', '""')}"`).join('\n'),
    ],
  ]);
  return (name) => own.get(name) ?? (isInputName(name, bakeInputs) ? workflow.input(name) : '');
}

/** In the order in which bake itself looks for them (github.com/docker/buildx, bake/bake.go). */
const defaultNames = [
  ...['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'],
  ...['docker-bake.json', 'docker-bake.hcl', 'docker-bake.override.json', 'docker-bake.override.hcl'],
];

async function defaultFiles({ checkout }: Pick<Services, 'checkout'>, folder: string): Promise<readonly string[]> {
  const kinds = await Promise.all(defaultNames.map((name) => checkout.kindOf(path.join(folder, name))));
  const found = defaultNames.filter((_, index) => kinds[index] === 'file');
  if (found.length === 0)
    throw new ConfigError('files: there is no bake or compose file. Name one, or set `workdir` to its folder.');
  return found;
}

interface BakeCall {
  readonly files: readonly string[];
  readonly set: readonly string[];
  readonly builder: string;
  /** What names the trace that the post step sends; absent where it sends none. */
  readonly nonce?: string;
}

async function bake(
  services: Pick<Services, 'shell' | 'files' | 'log' | 'run' | 'workflow' | 'clock'>,
  config: BakeConfig,
  { files, set, builder, nonce }: BakeCall,
): Promise<BuildEnd> {
  const folder = await services.files.makeTemporaryFolder('bake');
  const metadataFile = path.join(folder, 'metadata.json');
  const { env } = services.run;
  const progress = shownProgress(env);
  const words = [
    ...['buildx', 'bake', ...(config.source === undefined ? [] : [config.source])],
    ...(builder === '' ? [] : [`--builder=${builder}`]),
    ...[progress === 'rawjson' ? '--progress=rawjson' : '--progress=plain', '--metadata-file', metadataFile],
    ...config.allow.map((each) => `--allow=${each}`),
    ...files.map((file) => `--file=${file}`),
    ...[...config.switches, ...(config.noCache ? ['--no-cache'] : []), ...config.instead],
    ...set.map((each) => `--set=${each}`),
    ...['--', ...config.targets],
  ];
  return services.log.group('Build', () =>
    runBuildx(
      services,
      words,
      { progress, call: undefined, metadataFile },
      {
        cwd: path.resolve(services.run.folder, config.workdir),
        // As docker/bake-action has it: a job may read its own files.
        env: {
          ...(nonce === undefined ? exporterEnvironment(env) : traceEnvironment(env, nonce, 'run')),
          ...config.vars,
          ...tokenFor(services, config),
          BUILDX_BAKE_ENTITLEMENTS_FS: '0',
        },
        signal: services.run.signal,
      },
    ),
  );
}

/** The token that a definition is fetched with, for the server that has given it alone. */
function tokenFor(
  { workflow, run: { env } }: Pick<Services, 'workflow' | 'run'>,
  { source }: Pick<BakeConfig, 'source'>,
): Readonly<Record<string, string>> {
  const token = workflow.input('github-token').trim();
  const { serverUrl } = runFactsFrom(env, undefined);
  if (token === '' || source?.startsWith(`${serverUrl}/`) !== true || (env[tokenName] ?? '') !== '') return {};
  return { [tokenName]: token };
}

const tokenName = 'BUILDX_BAKE_GIT_AUTH_TOKEN';

function isCancelled({ run }: Pick<Services, 'run'>, { result }: BuildEnd): boolean {
  return run.signal.aborted || result.kind === 'cancelled';
}

function finish(services: Pick<Services, 'run'>, end: BuildEnd, images: readonly AnalysedImage[]): void {
  if (isCancelled(services, end)) throw new Cancelled('The run was cancelled.');
  if (end.result.kind !== 'failure') return;
  const failure = failureAt(end.result.error, failedDockerfile(services, end.result.error, images));
  const { file, line } = failure;
  throw new BuildFailure(failureText(failure), file === '' ? {} : { file, line });
}

/** From the workspace; empty where it is not clear which one it was. BuildKit tells its name, and in the step that of the target. */
function failedDockerfile(
  { run: { folder } }: Pick<Services, 'run'>,
  { file, step }: BuildError,
  images: readonly AnalysedImage[],
): string {
  const named = images.filter(({ analysis: { asked } }) => path.basename(asked.dockerfile) === file);
  const [failed] = named.length === 1 ? named : named.filter(({ name }) => step.startsWith(`[${name} `));
  return failed === undefined ? '' : path.relative(folder, failed.analysis.asked.dockerfile);
}
