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

/**
 * The host that makes a namespace part of the layers' key. BuildKit leaves a namespace with a slash in it out of the key, even
 * where the mounts have default ids, and on a builder that outlives the job each has one: all namespaces would share their layers.
 */
export function hostOfNamespace(namespace: string): string | undefined {
  return isApart && !namespace.includes('/') ? `${namespace}.invalid:127.0.0.1` : undefined;
}

/** Flags of a build by hand in the namespace of a run: those that give it the run's mounts and, where RUNs are equal, its layers. */
export function namespaceFlags(namespace: string): readonly string[] {
  const host = hostOfNamespace(namespace);
  if (host === undefined || trusted.kind === 'shared') return ['--build-arg', `BUILDKIT_CACHE_MOUNT_NS=${namespace}`];
  return [
    ...['--build-arg', `BUILDKIT_CACHE_MOUNT_NS=${trusted.name}/${namespace}`],
    ...['--add-host', host, '--add-host', `${trusted.name}.invalid:127.0.0.1`],
  ];
}
