import { docker } from './builds.ts';

/** Names of what is left of builders that runs have made. */
export async function buildersLeft(): Promise<readonly string[]> {
  const all = await Promise.all([
    docker(['buildx', 'ls', '--format', '{{.Name}}']),
    docker(['ps', '--all', '--format', '{{.Names}}']),
    docker(['volume', 'ls', '--format', '{{.Name}}']),
  ]);
  return all.flatMap(({ stdout }) => stdout.split('\n')).filter((name) => name.includes('cached-go-docker-build-'));
}
