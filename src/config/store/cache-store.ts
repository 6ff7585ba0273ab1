import type { InputReader } from '../inputs/input-reader.ts';
import { shown } from '../inputs/input-reader.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import type { RunFacts } from '../run/run-facts.ts';

/** Where snapshots are kept. */
export type StoreKind = 'github' | 'local' | 'registry';

interface CacheStore {
  readonly store: StoreKind;
  /** Host and path, as `ghcr.io/me/app-cache`; absent for other stores than `registry`. */
  readonly repository?: string;
}

/** Reads `cache-store`. */
export function parseStore(reader: InputReader, facts: RunFacts): CacheStore {
  const given = reader.text('cache-store') ?? 'auto';
  const otherwise = facts.inActions ? 'github' : 'local';
  const report = (message: string): CacheStore => {
    reader.report('cache-store', message);
    return { store: otherwise };
  };
  const [, reference] = /^registry=(.*)$/s.exec(given) ?? [];
  if (reference !== undefined) {
    const repository = repositoryFrom(reference);
    if (repository !== undefined) return { store: 'registry', repository };
    return report(
      `\`${shown(reference)}\` is not a repository of a registry. Write for example \`registry=ghcr.io/me/app-cache\`: lower case, without a tag or digest.`,
    );
  }
  switch (given) {
    case 'auto':
      return { store: otherwise };
    case 'local':
      return { store: given };
    case 'github':
      if (facts.inActions) return { store: given };
      return report(
        '`github` works only inside GitHub Actions. Use `local` or `registry=<repository>`, or leave it out.',
      );
    default:
      return report(
        `\`${shown(given)}\` is not allowed. Allowed: \`auto\`, \`github\`, \`local\`, \`registry=<repository>\`.${didYouMean(given, ['auto', 'github', 'local', 'registry=<repository>'])}`,
      );
  }
}

/** What counts as a host: the first part, where it can be none of a path (distribution's reference grammar, as Docker reads it). */
const hostForm = /^(?:localhost|[\w-]+(?:\.[\w-]+)+|[\w.-]+(?=:\d+$)|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;
const pathForm = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/;

/** The full name of a repository; `undefined` for anything else, and for a name with a tag or digest. */
function repositoryFrom(reference: string): string | undefined {
  const [, first = '', rest = ''] = /^([^/]*)\/(.*)$/s.exec(reference) ?? [];
  const [host, path] = hostForm.test(first) ? [first, rest] : ['docker.io', reference];
  return pathForm.test(path) && `${host}/${path}`.length <= 255 ? `${host}/${path}` : undefined;
}
