import path from 'node:path';
import type { ListedImage } from '../../config/plan/image-list.ts';
import { isBelowOrSame } from '../../context/build-files.ts';
import type { Image } from '../../plan/image.ts';
import { imageNames, validName } from '../../plan/image-names.ts';
import { likelyContext } from '../../plan/likely-context.ts';
import { ConfigError } from '../services/errors.ts';
import type { Services } from '../services/services.ts';
import type { ImageSearch } from './find-images.ts';
import { readImage } from './read-image.ts';

/** The images of the input `images`. Throws `ConfigError` with all places where one is outside of the repository or not there. */
export async function listedImages(
  services: Pick<Services, 'checkout'>,
  listed: readonly ListedImage[],
  search: ImageSearch,
): Promise<readonly Image[]> {
  const { root } = search;
  const files = listed.map(({ context, file }) => path.resolve(root, file ?? path.join(context ?? '.', 'Dockerfile')));
  const checked = listed.map(async (image, index) => {
    const place = `images: ${image.place}`;
    const named = [
      { what: 'context', at: path.resolve(root, image.context ?? '.'), written: image.context, kind: 'folder' },
      {
        what: 'file',
        at: files[index] ?? '',
        written: image.file ?? path.join(image.context ?? '.', 'Dockerfile'),
        kind: 'file',
      },
    ] as const;
    const problems = await Promise.all(named.map((each) => pathProblem(services, root, place, each)));
    return problems.find((problem) => problem !== undefined) ?? [];
  });
  const problems = (await Promise.all(checked)).flat();
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  const relative = files.map((file) => path.relative(root, file).split(path.sep).join('/'));
  const names = imageNames(relative, path.basename(root));
  return Promise.all(
    listed.map(async (image, index): Promise<Image> => {
      const name =
        image.name ??
        (image.target === undefined ? (names[index] ?? '') : validName(`${names[index] ?? ''}-${image.target}`));
      const described = {
        name,
        file: files[index] ?? '',
        target: image.target ?? '',
        buildArgs: image.buildArgs,
        cacheScope: image.cacheScope ?? name,
        place: `images: ${image.place}`,
        platforms: [],
        describedBy: [],
        contexts: {},
      };
      const context =
        image.context === undefined ? await contextOf(services, described, search) : path.resolve(root, image.context);
      return { ...described, context: context ?? root, isGuess: context === undefined };
    }),
  );
}

async function contextOf(
  services: Pick<Services, 'checkout'>,
  image: Omit<Image, 'context' | 'isGuess'>,
  { root, around, platforms }: ImageSearch,
): Promise<string | undefined> {
  const {
    platforms: [first],
  } = await readImage(services, { ...image, context: root, isGuess: false }, platforms.slice(0, 1), root);
  return first === undefined ? root : likelyContext(image.file, first.resolved, first.reads.go, around);
}

interface NamedPath {
  readonly what: 'context' | 'file';
  /** Absolute. */
  readonly at: string;
  readonly written: string | undefined;
  readonly kind: 'file' | 'folder';
}

/** What is wrong with a path that somebody has written; `place` comes before it. */
export async function pathProblem(
  { checkout }: Pick<Services, 'checkout'>,
  root: string,
  place: string,
  { what, at, written, kind }: NamedPath,
): Promise<string | undefined> {
  const told = `${place}: the ${what} \`${(written ?? '').slice(0, 100)}\``;
  if (await isOutside({ checkout }, root, at)) return `${told} is outside of the repository. Write a path below it.`;
  return (await checkout.kindOf(at)) === kind ? undefined : `${told} is no ${kind} of the repository.`;
}

/** Whether a path leads out of the repository, by itself or by a link. */
export async function isOutside({ checkout }: Pick<Services, 'checkout'>, root: string, at: string): Promise<boolean> {
  return !isBelowOrSame(root, at) || (await checkout.leadsOut(at));
}
