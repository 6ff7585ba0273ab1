import path from 'node:path';
import { isBelowOrSame } from '../../context/build-files.ts';
import { globMatcher } from '../../context/globs.ts';
import { type GoMod, parseGoMod } from '../../gomod/go-mod.ts';
import { isGoVersion, toolchainVersion } from '../../gomod/go-version.ts';
import { baseVersion } from '../../init/base-version.ts';
import type { NewDockerfile } from '../../init/dockerfile-text.ts';
import { programNeeds, type ProgramNeeds } from '../../init/program-needs.ts';
import { projectFiles } from '../plan/project-files.ts';
import { ConfigError } from '../services/errors.ts';
import type { Services } from '../services/services.ts';
import { chosenProgram } from './chosen-program.ts';
import { moduleSources } from './module-sources.ts';
import { isPlainPath, shownPath } from './plain-paths.ts';
import { refuseWorkspace } from './workspace-of.ts';

/** A module and the program of it that gets an image. */
export interface ReadModule {
  readonly goMod: GoMod;
  readonly needs: ProgramNeeds;
  readonly dockerfile: NewDockerfile;
  /** Files that the image is made of, from the module's folder. */
  readonly needed: readonly string[];
}

/** Reads the module in a folder. Throws `ConfigError` where there is none, or none that an image can be made of. */
export async function readModule(
  services: Pick<Services, 'checkout'>,
  folder: string,
  wanted: string | undefined,
): Promise<ReadModule> {
  const { checkout } = services;
  const goMod = await readGoMod(services, folder);
  await refuseWorkspace(services, folder, goMod);
  const project = await projectFiles({ checkout }, undefined, folder);
  const files = [...project.files].map((file) => path.relative(folder, file).split(path.sep).join('/'));
  const sources = await moduleSources(services, folder, files);
  const program = chosenProgram(sources, wanted);
  const needs = programNeeds(program, goMod.module, sources);
  const embeds = needs.embeds.map(globMatcher);
  const isEmbedded = (file: string): boolean =>
    file.split('/').some((_, index, parts) => embeds.some((matches) => matches(parts.slice(0, index + 1).join('/'))));
  return {
    goMod,
    needs,
    needed: [
      ...sources.map((source) => path.posix.join(source.folder, source.name)),
      ...needs.embeds,
      ...files.filter(isEmbedded),
    ],
    dockerfile: {
      goVersion: baseVersion([goMod.go, toolchainVersion(goMod.toolchain ?? '')]),
      program,
      name: binaryName(program === '' ? goMod.module : program),
      moduleFiles: moduleFiles(goMod, files),
      usesCgo: needs.cgo !== '',
      certificates: needs.certificates,
      timeZones: needs.timeZones,
      ports: needs.ports,
    },
  };
}

async function readGoMod({ checkout }: Pick<Services, 'checkout'>, folder: string): Promise<GoMod> {
  const file = path.join(folder, 'go.mod');
  const text = await checkout.readText(file);
  if (text === undefined) {
    if ((await checkout.list(folder)).includes('go.mod'))
      throw new ConfigError('go.mod: it cannot be read. It must be a file of at most 1 MiB within the folder.');
    const below = (await checkout.findBelow(folder, 'go.mod')) ?? [];
    const [first] = below.map((each) => path.relative(folder, path.dirname(each))).toSorted();
    const fix =
      first === undefined
        ? 'Write one with `go mod init`.'
        : `There is one in \`${shownPath(first)}\`: name that folder.`;
    throw new ConfigError(`path: the folder has no go.mod. ${fix}`);
  }
  const goMod = parseGoMod(text);
  const [problem] = goMod.problems;
  if (problem !== undefined) throw new ConfigError(`go.mod:${problem.line}: ${problem.message}. Correct the line.`);
  if (goMod.module === '')
    throw new ConfigError('go.mod:1: it names no module. Write for example `module example.com/app`.');
  if (goMod.go !== undefined && !isGoVersion(goMod.go))
    throw new ConfigError(`go.mod: \`go ${shownPath(goMod.go)}\` is no version of Go. Write for example \`go 1.26\`.`);
  return goMod;
}

/** What `go mod download` reads: also the go.mod of each folder that replaces a module. Nothing where modules are vendored. */
function moduleFiles(goMod: GoMod, files: readonly string[]): NewDockerfile['moduleFiles'] {
  if (goMod.require.length === 0 || files.includes('vendor/modules.txt')) return [];
  const folders = goMod.replace.flatMap(({ module, by }) => {
    if (by.kind !== 'folder') return [];
    const at = path.posix.normalize(by.path).replace(/\/$/, '');
    if (!isBelowOrSame('/m', path.posix.resolve('/m', at)))
      throw new ConfigError(
        `go.mod: \`replace ${shownPath(module)}\` takes a folder outside of the module, and no image of the module has it. Write a Dockerfile whose context has both folders: docs/monorepo.md shows one.`,
      );
    if (!isPlainPath(at))
      throw new ConfigError(
        `go.mod: the folder \`${shownPath(at)}\` has characters that a Dockerfile reads as its own. Rename it.`,
      );
    return [at];
  });
  const isLocal = (module: string): boolean =>
    goMod.replace.some((each) => each.module === module && each.by.kind === 'folder');
  if (!files.includes('go.sum') && goMod.require.some(({ module }) => !isLocal(module)))
    throw new ConfigError('go.sum: it is missing, and go.mod requires modules. Run `go mod tidy`.');
  return ['', ...new Set(folders)].map((at) => {
    const own = ['go.mod', 'go.sum'].filter((name) => files.includes(at === '' ? name : `${at}/${name}`));
    return [at, own] as const;
  });
}

/** The binary lies beside them. */
const rootFolders = new Set('bin boot dev etc home lib lib64 proc root run sbin sys tmp usr var'.split(' '));

/** `api` of `cmd/api`, and of `example.com/api/v2`. */
function binaryName(text: string): string {
  const last =
    text
      .replace(/\/v\d+$/, '')
      .split('/')
      .at(-1) ?? '';
  const plain = last
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return plain === '' || rootFolders.has(plain) ? 'app' : plain;
}
