import path from 'node:path';
import type { Image } from './image.ts';

/** A matrix of GitHub Actions takes no more (https://docs.github.com/actions/reference/limits). */
export const mostLegs = 256;

/** What would go wrong with these images in a matrix: each with its place. `root` is the folder from which paths are told. */
export function imageProblems(images: readonly Image[], root: string): readonly string[] {
  return [...images.flatMap((image) => valueProblems(image, root)), ...twice(images, root)];
}

function valueProblems(image: Image, root: string): readonly string[] {
  const { name, target, cacheScope, context, file } = image;
  const at = placeOf(image, root);
  const problems: string[] = [];
  if (!/^[A-Za-z\d_][\w-]{0,99}$/.test(name))
    problems.push(
      `${at}: the name \`${shownText(name)}\` is not valid in a matrix. Use letters, digits, \`-\` and \`_\`.`,
    );
  if (target !== '' && !/^[\w.-]+$/.test(target))
    problems.push(
      `${at}: the target \`${shownText(target)}\` is no name of a stage. Use letters, digits, \`.\`, \`-\` and \`_\`.`,
    );
  if (!/^[\w./:@-]{1,200}$/.test(cacheScope))
    problems.push(
      `${at}: the cache scope \`${shownText(cacheScope)}\` is not valid. Use letters, digits and \`. / : @ - _\`.`,
    );
  for (const each of [context, file]) {
    const told = path.relative(root, each);
    if (!isPlainText(told))
      problems.push(
        `${at}: the path \`${shownText(told)}\` has characters that a shell could take for its own. Rename it.`,
      );
  }
  return problems;
}

/** Whoever puts a value of the matrix into a script of a workflow gives it to a shell. */
export function isPlainText(text: string): boolean {
  return /^[\w./@+,=~ -]*$/.test(text) && !text.startsWith('-');
}

function twice(images: readonly Image[], root: string): readonly string[] {
  const rules: readonly { readonly what: string; readonly of: (image: Image) => string; readonly fix: string }[] = [
    {
      what: 'name',
      of: ({ name }) => name.toLowerCase(),
      fix: 'Give one of them another `name` with `images`, or leave one out with `exclude`.',
    },
    { what: 'Dockerfile, context, target and build arguments', of: buildOf, fix: 'Remove one of the two.' },
    { what: 'cache scope', of: ({ cacheScope }) => cacheScope, fix: 'Give one of them another `cache-scope`.' },
  ];
  return rules.flatMap(({ what, of, fix }) => {
    const seen = new Map<string, Image>();
    return images.flatMap((image) => {
      const first = seen.get(of(image));
      if (first === undefined) seen.set(of(image), image);
      return first === undefined
        ? []
        : [`${placeOf(image, root)}: it has the same ${what} as ${placeOf(first, root)}. ${fix}`];
    });
  });
}

function buildOf({ context, file, target, buildArgs }: Image): string {
  return JSON.stringify([
    context,
    file,
    target,
    Object.entries(buildArgs)
      .map((pair) => pair.join('='))
      .toSorted(),
  ]);
}

function placeOf({ place, file, name }: Image, root: string): string {
  return place === '' ? `${shownText(path.relative(root, file))} (${shownText(name)})` : place;
}

function shownText(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]|`/g, '?').slice(0, 100);
}
