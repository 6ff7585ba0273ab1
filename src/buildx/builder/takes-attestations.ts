import type { Builder } from './builder.ts';

/** The first BuildKit that makes attestations. */
const firstMinor = 11;

/**
 * Whether an attestation that nobody asked for can be added to a build: buildx refuses one with the driver `docker`, unless Docker has the
 * containerd image store. A version that is not known is a new one.
 */
export function takesAttestations({ driver, nodes }: Builder): boolean {
  if (driver === 'docker' && !nodes.every(({ imageStore }) => imageStore === 'containerd')) return false;
  return nodes.every(({ buildkitVersion }) => {
    const minor = /^v0\.(\d+)\.\d+/.exec(buildkitVersion ?? '')?.[1];
    // Packages of distributions say `v0.0.0+unknown`.
    return minor === undefined || minor === '0' || Number(minor) >= firstMinor;
  });
}
