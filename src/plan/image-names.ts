import { posix } from 'node:path';

/** Folders that say nothing about what is in them. */
const PLAIN_FOLDERS = new Set(
  '.docker build builds ci container containers deploy deployment docker dockerfiles image images package'.split(' '),
);

const dockerfile = /^(?:dockerfile|containerfile)(?:[.-](.+))?$/i;
/** Files that are about Dockerfiles, or become one. */
const othersEnd =
  /\.(?:bak|cjs|dockerignore|erb|go|html|in|j2|java|js|json|lock|md|mjs|orig|py|rb|rs|sh|template|tmpl|toml|tpl|ts|txt|ya?ml)$/i;
const endsSo = /^(.+)\.(?:dockerfile|containerfile)$/i;

/** Sources of these languages are named so, and Dockerfiles for them too. */
const languageEnd = /\.(?:go|java|js|py|rb|rs|ts)$/i;

/** Whether a file is a Dockerfile by its name, and in no folder whose files are somebody else's. */
export function isDockerfileName(file: string): boolean {
  return looksLikeDockerfile(file) && !othersEnd.test(file);
}

/** Whether a file may be a Dockerfile for a language, or a source in it: `Dockerfile.go`. */
export function isUnclearName(file: string): boolean {
  return looksLikeDockerfile(file) && languageEnd.test(file);
}

function looksLikeDockerfile(file: string): boolean {
  const segments = file.split('/');
  if (
    segments.slice(0, -1).some((segment) => ['vendor', 'node_modules', 'testdata', '.devcontainer'].includes(segment))
  )
    return false;
  const name = segments.at(-1) ?? '';
  return dockerfile.test(name) || endsSo.test(name);
}

/**
 * A name for each image, from the path of its Dockerfile relative to the repository: as short as it can be and unlike all others.
 * `fallback` is for one at the root.
 */
export function imageNames(files: readonly string[], fallback: string): readonly string[] {
  const parts = files.map((file) => nameParts(file, fallback));
  const longest = Math.max(1, ...parts.map((each) => each.length));
  const names = parts.map((each) => nameOf(each, 1));
  for (let length = 2; length <= longest; length++) {
    const taken = countsOf(names);
    for (const [index, each] of parts.entries())
      if ((taken.get(names[index] ?? '') ?? 0) > 1) names[index] = nameOf(each, length);
  }
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}-${times}`;
  });
}

/** From the last to the first: the more of them a name has, the fewer others have it too. */
function nameParts(file: string, fallback: string): readonly string[] {
  const name = posix.basename(file);
  const [, after] = dockerfile.exec(name) ?? [];
  const own = after ?? endsSo.exec(name)?.[1];
  const folders = posix
    .dirname(file)
    .split('/')
    .filter((folder) => folder !== '.' && folder !== '');
  const telling = folders.filter((folder) => !PLAIN_FOLDERS.has(folder.toLowerCase()));
  const [nearest, ...above] = telling.toReversed();
  if (own === undefined) return nearest === undefined ? [folders.at(-1) ?? fallback] : [nearest, ...above];
  return nearest === undefined ? [own] : [`${nearest}-${own}`, ...above];
}

function nameOf(parts: readonly string[], length: number): string {
  return validName(parts.slice(0, length).toReversed().join('-'));
}

/** Letters, digits, `-` and `_`, as a matrix and everything behind it takes them. */
export function validName(text: string): string {
  const plain = text.replaceAll(/[^\w-]+/g, '-').replaceAll(/^[-_]+|-+$/g, '');
  return plain === '' ? 'image' : plain.slice(0, 80);
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
