/*
 * Changes to the measured project's Dockerfile, and what the bench has to know of it. Plain text is enough here: the project is
 * named by whoever measures, and a Dockerfile that is read wrongly gives an error or a note, not a wrong number.
 */

/** The build-arg that makes RUNs run: a layer of an earlier build is none that a fresh runner would have. */
export const nonceArg = 'BENCH_NONCE';

/** Declares the nonce in each stage. Go's compile results do not depend on it. */
export function withNonce(text: string): string {
  return text.replaceAll(/^FROM\s.*$/gim, (line) => `${line}\nARG ${nonceArg}`);
}

/** The Dockerfile of somebody who caches layers alone. */
export function withoutCacheMounts(text: string): string {
  return text.replaceAll(/--mount=(?=\S*\btype=cache\b)\S+[ \t]*(?:\\\n[ \t]*)?/g, '');
}

/** Another Go image in each place of the first. */
export function withImage(text: string, from: string, to: string): string {
  return text
    .split('\n')
    .map((line) =>
      (/^FROM\s/i.test(line) ? line.split(/(\s+)/).map((word) => (word === from ? to : word)) : [line]).join(''),
    )
    .join('\n');
}

/** The references of its FROM lines, but for stages and what holds a variable. */
export function imagesOf(text: string): readonly string[] {
  const stages = new Set([...text.matchAll(/^FROM\s.*\sAS\s+(\S+)/gim)].map((match) => match[1]?.toLowerCase()));
  const named = [...text.matchAll(/^FROM\s+(?:--\S+\s+)*(\S+)/gim)].map((match) => match[1] ?? '');
  return [...new Set(named)].filter(
    (name) => name !== 'scratch' && !name.includes('$') && !stages.has(name.toLowerCase()),
  );
}

/** The first image that is Go's by its name. */
export function goImageOf(text: string): string | undefined {
  return imagesOf(text).find((name) => /(^|\/)golang(:|@|$)/.test(name));
}

/** The package that the last `go build` names, relative to the module; all packages when it names none. */
export function builtPackage(text: string): string {
  const builds = [...text.replaceAll(/\\\n/g, ' ').matchAll(/\bgo (?:build|install)\b([^\n&|;]*)/g)];
  const words = (builds.at(-1)?.[1] ?? '').split(/\s+/).filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  return /^\.\.?(\/|$)/.test(last) ? last : './...';
}

/** The flag of the mount that holds GOCACHE, moved to another place, as a helper build needs it to meet the same mount. */
export function buildCacheMount(text: string, target: string): string | undefined {
  for (const [flag] of text.matchAll(/--mount=(?=\S*\btype=cache\b)\S+/g)) {
    const fields = new Map(
      flag
        .slice('--mount='.length)
        .split(',')
        .map((field) => [field.split('=')[0] ?? '', field.slice(field.indexOf('=') + 1)]),
    );
    const place = fields.get('target') ?? fields.get('dst') ?? fields.get('destination') ?? '';
    if (!/\bgo-build\/?$/.test(place)) continue;
    const kept = ['uid', 'gid', 'mode', 'sharing'].flatMap((name) => {
      const value = fields.get(name);
      return value === undefined ? [] : [`${name}=${value}`];
    });
    return [
      '--mount=type=cache',
      `target=${target}`,
      `id=${fields.get('id') ?? place.replace(/\/$/, '')}`,
      ...kept,
    ].join(',');
  }
  return undefined;
}
