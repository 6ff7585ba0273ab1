import path from 'node:path';
import type { Image } from '../../plan/image.ts';
import { parseDockerfile } from '../../dockerfile/syntax/parse.ts';
import { imageNames, isDockerfileName, isUnclearName } from '../../plan/image-names.ts';
import { likelyContext, type ContextSearch } from '../../plan/likely-context.ts';
import { type ModuleTexts, outsideFolders } from '../../plan/go/module-versions.ts';
import type { Services } from '../services/services.ts';
import type { ProjectFiles } from './project-files.ts';
import { programsOf } from './programs.ts';
import { readImage } from './read-image.ts';

/** Where images are looked for. */
export interface ImageSearch {
  /** The folder of the repository, absolute. */
  readonly root: string;
  readonly project: ProjectFiles;
  readonly platforms: readonly string[];
  readonly around: ContextSearch;
}

/** What a context is chosen by. */
export function surroundings(root: string, project: ProjectFiles, modules: ModuleTexts): ContextSearch {
  return {
    root,
    isThere: (at) => project.files.has(at) || project.folders.has(at),
    leadsOut: (folder) => outsideFolders(modules, folder).length > 0,
  };
}

interface FoundImages {
  readonly images: readonly Image[];
  /** Dockerfiles that run no go, relative to the repository. */
  readonly others: readonly string[];
  /** Files that may be Dockerfiles or sources by their names; relative to the repository. */
  readonly unclear: readonly string[];
}

/** The Dockerfiles of the repository that run go, each as an image with the context that fits it. */
export async function findImages(
  services: Pick<Services, 'checkout' | 'log'>,
  { root, project, platforms, around }: ImageSearch,
): Promise<FoundImages> {
  const relative = (file: string): string => path.relative(root, file).split(path.sep).join('/');
  const within = [...project.files].filter((file) => !relative(file).startsWith('../'));
  const files = within.filter((file) => isDockerfileName(relative(file)));
  const all = await Promise.all(
    files.toSorted().map((file) => foundIn(services, file, { root, project, platforms, around })),
  );
  const found = all.flat();
  const go = found.filter((each) => each.runsGo);
  // A program of a Dockerfile for several is named by its own folder.
  const names = imageNames(
    go.map(({ file, program }) => (program === undefined ? relative(file) : `${relative(program.folder)}/Dockerfile`)),
    path.basename(root),
  );
  return {
    images: go.map(({ file, context, program }, index): Image => {
      const name = names[index] ?? '';
      return {
        name,
        context: context ?? root,
        isGuess: context === undefined,
        file,
        target: '',
        buildArgs: program === undefined ? {} : { [program.argument]: program.value },
        cacheScope: name,
        place: '',
        platforms: [],
        describedBy: [],
        contexts: {},
      };
    }),
    unclear: within.map(relative).filter(isUnclearName),
    others: found.flatMap(({ file, runsGo }) => (runsGo ? [] : [relative(file)])),
  };
}

interface Found {
  readonly file: string;
  readonly runsGo: boolean;
  /** `undefined` where no folder has all that it copies. */
  readonly context: string | undefined;
  readonly program?: Awaited<ReturnType<typeof programsOf>>[number];
}

async function foundIn(
  services: Pick<Services, 'checkout' | 'log'>,
  file: string,
  { root, project, platforms, around }: ImageSearch,
): Promise<readonly Found[]> {
  const nobody = {
    name: '',
    isGuess: false,
    target: '',
    buildArgs: {},
    cacheScope: '',
    place: '',
    platforms: [],
    describedBy: [],
    contexts: {},
  };
  const { checkout, log } = services;
  const parsed = parseDockerfile((await checkout.readText(file)) ?? '');
  if (parsed.kind === 'invalid') {
    // Nobody has said that it is a Dockerfile, and no build of it could succeed.
    const place = { file: path.relative(root, file), line: parsed.line };
    log.warning(`It is no Dockerfile that can be read, and not planned: ${parsed.message}`, place);
    return [];
  }
  const read = await readImage(services, { ...nobody, context: root, file }, platforms.slice(0, 1), root);
  const [first] = read.platforms;
  if (first === undefined || first.resolved.goStages.length === 0) return [{ file, runsGo: false, context: undefined }];
  const context = likelyContext(file, first.resolved, first.reads.go, around);
  const found = { file, runsGo: true, context };
  const programs = context === undefined ? [] : await programsOf(services, first.resolved, context, project);
  return programs.length === 0 ? [found] : programs.map((program) => ({ ...found, program }));
}
