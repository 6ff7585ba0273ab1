import { type GoGraph, type GoPackage, listedFields, parseListed } from '../../plan/go/go-packages.ts';
import { type GoView, rootOf } from '../../plan/go/go-query.ts';
import type { Services } from '../services/services.ts';

type Listed =
  | { readonly kind: 'graph'; readonly graph: GoGraph }
  | { readonly kind: 'no-go' }
  | { readonly kind: 'failed'; readonly reason: string };

const timeoutMs = 300_000;

/**
 * Asks `go list` for packages and all that they import. Go lists what is on this machine; with `downloads` it may get modules and
 * another toolchain first, as the machine is configured. It runs no code of the project.
 */
export async function askGo(
  { shell }: Pick<Services, 'shell'>,
  view: GoView,
  patterns: readonly string[],
  downloads: boolean,
): Promise<Listed> {
  const graph = new Map<string, GoPackage>();
  const errors: string[] = [];
  let lines: string[] = [];
  const tags = view.tags === '' ? [] : [`-tags=${view.tags}`];
  const exit = await shell.run({
    argv: ['go', 'list', '-e', '-deps', '-buildvcs=false', `-json=${listedFields}`, ...tags, '--', ...patterns],
    cwd: rootOf(view),
    env: {
      GO111MODULE: 'on',
      GOFLAGS: '',
      GOWORK: view.main.kind === 'workspace' ? view.main.file : 'off',
      GOOS: view.goos,
      GOARCH: view.goarch,
      CGO_ENABLED: view.cgo,
      ...(downloads ? {} : { GOPROXY: 'off', GOTOOLCHAIN: 'local' }),
    },
    timeoutMs,
    onLine: (line, stream) => {
      if (stream === 'stderr') {
        if (errors.length < 20) errors.push(line);
        return;
      }
      lines.push(line);
      if (line !== '}') return;
      const pack = parseListed(lines.join('\n'));
      if (pack !== undefined) graph.set(pack.path, pack);
      lines = [];
    },
  });
  if (exit.kind === 'not-started') return { kind: 'no-go' };
  if (exit.kind === 'exited' && exit.code === 0) return { kind: 'graph', graph };
  const said = errors.find((line) => !/^go: (?:downloading|finding)/.test(line)) ?? '';
  const reason = exit.kind === 'exited' ? said.replace(/^go: /, '').slice(0, 200) : 'it did not end in time';
  return { kind: 'failed', reason: reason || 'it failed' };
}
