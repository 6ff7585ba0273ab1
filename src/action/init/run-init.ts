import path from 'node:path';
import { initInputs } from '../../config/inputs/init-inputs.ts';
import { inputReaderOf } from '../../config/inputs/input-reader.ts';
import { privateModules } from '../../gomod/private-modules.ts';
import { dockerfileText } from '../../init/dockerfile-text.ts';
import { ignoreText } from '../../init/ignore-text.ts';
import { workflowText } from '../../init/workflow-text.ts';
import { ConfigError, refusedInputs } from '../services/errors.ts';
import type { Services } from '../services/services.ts';
import { isPlainPath, shownPath } from './plain-paths.ts';
import { type ReadModule, readModule } from './read-module.ts';
import { writeNew } from './write-new.ts';

type InitServices = Pick<Services, 'checkout' | 'files' | 'run' | 'workflow'>;

/**
 * Writes a Dockerfile, a .dockerignore and a workflow for a Go module, each only if it is not there. Gives the lines that tell it. Throws
 * `ConfigError` for wrong inputs and for modules that no image can be made of.
 */
export async function runInit(services: InitServices): Promise<readonly string[]> {
  const { checkout, run } = services;
  const inputs = readInputs(services);
  const folder = path.resolve(run.folder, inputs.path);
  if ((await checkout.kindOf(folder)) !== 'folder')
    throw new ConfigError(`path: there is no folder \`${shownPath(inputs.path)}\`.`);
  const module = await readModule(services, folder, inputs.program);
  const repository = await repositoryOf(services, folder);
  const context = path.relative(repository, folder).split(path.sep).join('/');
  if (context !== '' && !isPlainPath(context))
    throw new ConfigError(
      `path: the folder \`${shownPath(context)}\` has characters that YAML or a shell reads as its own. Rename it.`,
    );
  const name = context === '' && inputs.program === undefined ? '' : module.dockerfile.name;
  const patterns = privatePatterns(services, module);
  const workflow = workflowText({ context, name, platforms: inputs.platforms, goprivate: patterns });
  const { written, kept } = await writeNew(services, repository, [
    { file: path.join(context, 'Dockerfile'), text: dockerfileText(module.dockerfile) },
    { file: path.join(context, '.dockerignore'), text: ignoreText(module.needed) },
    { file: `.github/workflows/${name === '' ? 'image' : `image-${name}`}.yml`, text: workflow },
  ]);
  return [
    ...written.map((file) => `Wrote ${file}`),
    ...kept.map((file) => `Kept ${file}: it is there. To get a new one, rename it and run init again.`),
    '',
    ...(kept.some((file) => !file.endsWith('.yml') && !file.endsWith('.dockerignore')) ? [] : choices(module)),
    ...privateHints(module, patterns),
    '',
    `Next: cached-go-docker-build build --tags ${module.dockerfile.name}:dev --load ${context === '' ? '.' : context}`,
    'Then commit the files.',
  ];
}

function readInputs({ workflow }: Pick<Services, 'workflow'>): {
  readonly path: string;
  readonly program: string | undefined;
  readonly platforms: readonly string[];
} {
  const reader = inputReaderOf(initInputs, (name) => workflow.input(name));
  const platforms = reader.list('platforms').map(({ text }) => text);
  for (const platform of platforms)
    if (!/^[a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9]+)?$/.test(platform))
      reader.report('platforms', `\`${shownPath(platform)}\` is not a platform. Write for example \`linux/arm64\`.`);
  const problems = reader.problems();
  if (problems.length > 0) throw refusedInputs(problems);
  return { path: reader.text('path') ?? '.', program: reader.text('package'), platforms };
}

/** The nearest folder at or above the module with a `.git`; the module's own where there is none. */
async function repositoryOf({ checkout }: Pick<Services, 'checkout'>, folder: string): Promise<string> {
  for (let at = folder; at !== path.dirname(at); at = path.dirname(at))
    if ((await checkout.given.kindOf(path.join(at, '.git'))) !== 'absent') return at;
  return folder;
}

/** The patterns of this machine's GOPRIVATE that modules of go.mod match. */
function privatePatterns({ run }: Pick<Services, 'run'>, { goMod }: ReadModule): readonly string[] {
  const modules = goMod.require.map(({ module }) => module);
  const patterns = (run.env['GOPRIVATE'] ?? '').split(',').map((pattern) => pattern.trim());
  return patterns.filter(
    (pattern) => /^[a-z0-9][\w.-]*(?:\/[\w.*-]+)*$/i.test(pattern) && privateModules([pattern], modules).length > 0,
  );
}

/** What was decided for the Dockerfile, and why. */
function choices({ dockerfile, needs, goMod }: ReadModule): readonly string[] {
  const { program, goVersion, usesCgo, certificates, timeZones, ports } = dockerfile;
  const asked = goMod.go === undefined ? 'go.mod has no go line' : `go.mod says go ${goMod.go}`;
  return [
    `Program: ${program === '' ? '.' : `./${program}`}`,
    `Go: ${goVersion} (${asked})`,
    usesCgo
      ? `Image: distroless with the C library (${shownPath(needs.cgo)} uses cgo)`
      : `Image: from scratch, user 65532${certificates ? ', with certificates' : ''}${timeZones ? ', with time zones' : ''}`,
    ...(ports.length > 0 ? [`Ports: ${ports.join(', ')}`] : []),
  ];
}

/** Modules of the same owner may be as private as this one. */
function privateHints({ goMod }: ReadModule, patterns: readonly string[]): readonly string[] {
  if (patterns.length > 0)
    return [
      `Private modules: ${patterns.join(', ')}, from GOPRIVATE. Store a token that may read them as the secret MODULES_TOKEN.`,
    ];
  const [host, owner] = goMod.module.split('/');
  if (host === undefined || owner === undefined || !host.includes('.')) return [];
  const sibling = goMod.require.find(({ module }) => module.startsWith(`${host}/${owner}/`));
  return sibling === undefined
    ? []
    : [
        `If ${shownPath(sibling.module)} is private, give the workflow \`goprivate\` and \`netrc\`: docs/private-modules.md.`,
      ];
}
