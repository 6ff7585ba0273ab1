import path from 'node:path';
import { runBuildx } from '../buildx/call/user-build.ts';
import type { BuildEnd } from '../buildx/call/user-build.ts';
import { takesAttestations } from '../buildx/builder/takes-attestations.ts';
import { shownProgress } from '../buildx/progress/shown-progress.ts';
import type { bakeOutputs } from '../config/inputs/bake-inputs.ts';
import { bakeInputs } from '../config/inputs/bake-inputs.ts';
import { isInputName } from '../config/inputs/flags.ts';
import type { BakeConfig } from '../config/plan/bake-config.ts';
import { bakeAttestations, parseBakeConfig } from '../config/plan/bake-config.ts';
import { parseMountsConfig } from '../config/plan/mounts-config.ts';
import { failureAt, failureText } from '../diagnosis/failed-step.ts';
import { encodeMountsState, mountsStateName } from './around/mounts-state.ts';
import { tellBuild } from './build/tell-build.ts';
import { restoreMounts } from './restore-mounts.ts';
import { BuildFailure, Cancelled, ConfigError } from './services/errors.ts';
import type { Services, ServicesOf } from './services/services.ts';

type BakeServices = ServicesOf<typeof restoreMounts>;

/**
 * The sub-action `bake`: what `mounts` does before a build, then the build; its post step is that of `mounts`. Throws as the action does.
 */
export async function runBake(services: BakeServices): Promise<void> {
  const { workflow, run } = services;
  const parsed = parseBakeConfig((name) => workflow.input(name));
  if (parsed.kind === 'invalid')
    throw new ConfigError(parsed.problems.map(({ input, message }) => `${input}: ${message}`).join('\n'));
  const { config } = parsed;
  try {
    const end = await bakeWithCaches(services, config);
    workflow.setOutput('metadata' satisfies keyof typeof bakeOutputs, end.metadata);
    await tellBuild(services, end);
    finish(end);
  } finally {
    await run.ownBuilds.forget();
    await services.files.remove(run.temporaryFolder);
  }
}

async function bakeWithCaches(services: BakeServices, config: BakeConfig): Promise<BuildEnd> {
  const whyNot =
    config.instead.length > 0
      ? 'nothing is built'
      : config.source === undefined
        ? ''
        : 'BuildKit fetches the definition, so its files are not on the runner';
  if (whyNot !== '') {
    services.log.info(`The caches are not restored: ${whyNot}.`);
    return bake(services, config, {
      files: config.files,
      set: config.set,
      builder: services.workflow.input('builder'),
    });
  }
  const folder = path.resolve(services.run.folder, config.workdir);
  const files = config.files.length > 0 ? config.files : await defaultFiles(services, folder);
  const asMounts = { ...services, workflow: { ...services.workflow, input: inputsOfMounts(services, config, files) } };
  const mounts = await parseMountsConfig((name) => asMounts.workflow.input(name));
  if (mounts.kind === 'invalid')
    throw new ConfigError(mounts.problems.map(({ input, message }) => `${input}: ${message}`).join('\n'));
  const { state, outputs, asked } = await restoreMounts(asMounts, mounts.config);
  const { dockerfile: _one, dockerfiles: _all, 'bake-file': bakeFile, ...others } = outputs;
  const { 'build-args': _args, 'add-hosts': _hosts, ...told } = others;
  for (const [name, value] of Object.entries(told)) services.workflow.setOutput(name, value);
  services.workflow.saveState(mountsStateName, encodeMountsState(state));
  const attestations = bakeAttestations((name) => services.workflow.input(name), asked.facts, {
    isLoaded: config.load || (await loadsIntoDocker(services, { folder, files, config })),
    takesDefault: takesAttestations(asked.builder),
  });
  return bake(services, config, {
    files: [...files, bakeFile],
    set: [...config.set, ...attestations],
    builder: asked.builder.name,
    vars: mounts.config.vars,
  });
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

interface Baked {
  readonly files: readonly string[];
  readonly set: readonly string[];
  readonly builder: string;
  readonly vars?: Readonly<Record<string, string>>;
}

async function bake(
  services: Pick<Services, 'shell' | 'files' | 'log' | 'run'>,
  config: BakeConfig,
  { files, set, builder, vars = {} }: Baked,
): Promise<BuildEnd> {
  const folder = await services.files.makeTemporaryFolder('bake');
  const metadataFile = path.join(folder, 'metadata.json');
  const progress = shownProgress(services.run.env);
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
        env: { ...vars, BUILDX_BAKE_ENTITLEMENTS_FS: '0' },
        signal: services.run.signal,
      },
    ),
  );
}

/** Docker's own exporter takes no attestations. */
async function loadsIntoDocker(
  { shell }: Pick<Services, 'shell'>,
  {
    folder,
    files,
    config,
  }: { readonly folder: string; readonly files: readonly string[]; readonly config: BakeConfig },
): Promise<boolean> {
  const exit = await shell.run({
    argv: [
      'docker',
      ...['buildx', 'bake', ...files.map((file) => `--file=${file}`), ...config.set.map((each) => `--set=${each}`)],
      ...['--print', '--', ...config.targets],
    ],
    cwd: folder,
    timeoutMs: 120_000,
  });
  return exit.kind === 'exited' && /type=docker\b|"type":\s*"docker"/.test(exit.stdout);
}

function finish({ result }: BuildEnd): void {
  if (result.kind === 'cancelled') throw new Cancelled('The run was cancelled.');
  if (result.kind === 'failure') throw new BuildFailure(failureText(failureAt(result.error, '')));
}
