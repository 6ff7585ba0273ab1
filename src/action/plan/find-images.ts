import path from 'node:path';
import type { Image } from '../../plan/image.ts';
import { imageNames, isDockerfileName } from '../../plan/image-names.ts';
import { likelyContext, type ContextSearch } from '../../plan/likely-context.ts';
import { type ModuleTexts, outsideFolders } from '../../plan/go/module-versions.ts';
import type { Services } from '../services/services.ts';
import type { ProjectFiles } from './project-files.ts';
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
}

/** The Dockerfiles of the repository that run go, each as an image with the context that fits it. */
export async function findImages(
  services: Pick<Services, 'checkout'>,
  { root, project, platforms, around }: ImageSearch,
): Promise<FoundImages> {
  const relative = (file: string): string => path.relative(root, file).split(path.sep).join('/');
  const files = [...project.files].filter(
    (file) => !relative(file).startsWith('../') && isDockerfileName(relative(file)),
  );
  const read = files.toSorted().map(async (file) => {
    const nobody = {
      name: '',
      context: root,
      isGuess: false,
      target: '',
      buildArgs: {},
      cacheScope: '',
      place: '',
      describedBy: [],
      contexts: {},
    };
    const {
      platforms: [first],
    } = await readImage(services, { ...nobody, file }, platforms.slice(0, 1), root);
    if (first === undefined || first.resolved.goStages.length === 0) return { file, runsGo: false, context: undefined };
    return { file, runsGo: true, context: likelyContext(file, first.resolved, first.reads.go, around) };
  });
  const all = await Promise.all(read);
  const go = all.filter(({ runsGo }) => runsGo);
  const names = imageNames(
    go.map(({ file }) => relative(file)),
    path.basename(root),
  );
  return {
    images: go.map(({ file, context: found }, index) => {
      const name = names[index] ?? '';
      const context = found ?? root;
      return {
        name,
        context,
        isGuess: found === undefined,
        file,
        target: '',
        buildArgs: {},
        cacheScope: name,
        place: '',
        describedBy: [],
        contexts: {},
      };
    }),
    others: all.flatMap(({ file, runsGo }) => (runsGo ? [] : [relative(file)])),
  };
}
