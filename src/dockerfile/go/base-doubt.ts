import type { Images } from '../stages/build-scope.ts';
import { familiarName, type PlacedStage } from '../stages/stage-graph.ts';

// Images of Go and of distributions, as they are published, hold no modules and nothing compiled.
const EMPTY_BASES = new Set(['golang', 'alpine', 'debian', 'ubuntu', 'fedora', 'busybox', 'buildpack-deps']);
const FILLS_CACHES = /\bgo\s+(?:mod\s+download|get|build|test|install\s+(?!std\b))/;

/** Why the image that a chain of FROM begins with may have something in Go's caches; empty where it has nothing. */
export function baseDoubt(chain: readonly PlacedStage[], images: Images): string {
  const base = chain.at(-1)?.base;
  if (base?.kind === 'context') return `its base is the build context ${base.name}, whose content is unknown`;
  if (base?.kind !== 'image') return '';
  const { reference } = base;
  const name = familiarName(reference)
    .replace(/@.*$/, '')
    .replace(/:[^/]*$/, '');
  if (EMPTY_BASES.has(name)) return '';
  const history = images(reference)?.history;
  if (history === undefined) return `what ${reference} holds could not be inspected`;
  return history.some((command) => FILLS_CACHES.test(command))
    ? `${reference} was made with go commands and may hold modules or compiled packages`
    : '';
}
