import { docker } from './builds.ts';

async function names(): Promise<readonly string[]> {
  const all = await Promise.all([
    docker(['buildx', 'ls', '--format', '{{.Name}}']),
    docker(['ps', '--all', '--format', '{{.Names}}']),
    docker(['volume', 'ls', '--format', '{{.Name}}']),
  ]);
  return all.flatMap(({ stdout }) => stdout.split('\n')).filter((name) => name.includes('cached-go-docker-build-'));
}

/** What tests that were killed have left on this machine says nothing of these. */
const before = new Set(await names());

/** Names of what is left of builders that the runs of this file have made. */
export async function buildersLeft(): Promise<readonly string[]> {
  return (await names()).filter((name) => !before.has(name));
}
