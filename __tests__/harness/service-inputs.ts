import type { GoProxy } from '../servers/go-proxy.ts';
import { freshNamespace } from './workspace.ts';

/** Inputs of a build whose RUNs ask the counting proxy, in mounts that no builder has seen. */
export function buildInputs(
  proxy: GoProxy,
  more: Readonly<Record<string, string>> = {},
  namespace = freshNamespace(),
): Record<string, string> {
  const args = [`BUILDKIT_CACHE_MOUNT_NS=${namespace}`, more['build-args'] ?? ''].filter((arg) => arg !== '');
  // The runner hands over every input that action.yml has a default for.
  return {
    'cache-timeout': '45s',
    goproxy: proxy.url,
    gosumdb: 'off',
    network: 'host',
    ...more,
    'build-args': args.join('\n'),
  };
}
