import { runFactsFrom } from '../../src/config/run/run-facts.ts';
import { isolationOf } from '../../src/trust/isolation.ts';

/** What the runs of the default branch, as the rig starts them, have in front of their namespaces on a builder that outlives the job. */
const trusted = isolationOf(runFactsFrom({ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'owner/repo' }, undefined), {
  domain: 'trusted',
  life: { outlivesJob: true, reason: '' },
  isClean: false,
  folder: '',
  nonce: '',
});

let isApart = false;

/** From now on builds by hand meet what runs of the default branch leave on such a builder. */
export function meetRunsApart(): void {
  isApart = true;
}

/** Flags of a build by hand in the namespace of a run: those that give it the run's mounts and, where RUNs are equal, its layers. */
export function namespaceFlags(namespace: string): readonly string[] {
  const name = isApart && trusted.kind === 'apart' && !namespace.includes('/') ? trusted.name : '';
  const full = name === '' ? namespace : `${name}/${namespace}`;
  return [
    ...['--build-arg', `BUILDKIT_CACHE_MOUNT_NS=${full}`],
    ...(name === '' ? [] : ['--add-host', `${name}.invalid:127.0.0.1`]),
  ];
}
