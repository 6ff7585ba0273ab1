import type { ProxyQuestion } from '../goproxy/probe.ts';
import { escaped } from './archive-paths.ts';
import type { SumLine } from './go-sum.ts';
import { matchesPrefixPatterns } from './private-modules.ts';

/** Hosts of modules that are public by their nature, the most usual first. */
const publicHosts = ['golang.org/x/', 'google.golang.org/', 'gopkg.in/', 'go.uber.org/', 'k8s.io/', 'github.com/'];

/**
 * The go.mod to ask a proxy for: of a module that go.sum knows and none of the patterns (GOPRIVATE, GONOPROXY) names. Modules that
 * are public for sure come first, since a name can be a secret; undefined when all are private.
 */
export function proxyQuestion(
  sums: readonly SumLine[],
  patterns: readonly (string | undefined)[],
): ProxyQuestion | undefined {
  const isPrivate = (module: string): boolean =>
    patterns.some((pattern) => pattern !== undefined && matchesPrefixPatterns(pattern, module));
  const rank = (module: string): number => {
    const index = publicHosts.findIndex((host) => module.startsWith(host));
    return index < 0 ? publicHosts.length : index;
  };
  const [line] = sums
    .filter(({ kind, module, hash }) => kind === 'mod' && hash.startsWith('h1:') && !isPrivate(module))
    .toSorted((a, b) => rank(a.module) - rank(b.module) || order(a.module, b.module) || order(b.version, a.version));
  if (line === undefined) return undefined;
  const { module, version, hash } = line;
  return { module, version, path: `${escaped(module)}/@v/${escaped(version)}.mod`, hash };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
