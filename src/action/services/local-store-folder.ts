import path from 'node:path';

/** Where the local store keeps its entries: in the user's cache folder, as the XDG base directory specification has it. */
export function localRoot(env: Readonly<Record<string, string | undefined>>, home: string): string {
  const cache = env['XDG_CACHE_HOME'] ?? '';
  return path.join(path.isAbsolute(cache) ? cache : path.join(home, '.cache'), 'cached-go-docker-build', 'snapshots');
}
