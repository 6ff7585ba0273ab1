import type { Registry } from '../workflows/registry.ts';
import { startRegistry } from '../workflows/registry.ts';
import { docker } from './builds.ts';

/** The base images of the tests, for builders that see none of the engine's own. */
export interface BaseImages {
  readonly registry: Registry;
  /** The part of a buildkitd.toml that takes them from there, under their usual names. */
  readonly mirrors: string;
  /** Puts another image of the engine there, under its own name. */
  add(image: string): Promise<void>;
}

const images = ['golang:1.26', 'busybox:1.37', 'gcr.io/distroless/static-debian12:nonroot'];

/** Starts a registry that has them. */
export async function startBaseImages(): Promise<BaseImages> {
  const registry = await startRegistry();
  const add = async (image: string): Promise<void> => {
    const copy = `${registry.host}/${image.includes('/') ? image.slice(image.indexOf('/') + 1) : `library/${image}`}`;
    await docker(['tag', image, copy]);
    await docker(['push', '--quiet', copy]);
    await docker(['image', 'rm', copy]);
  };
  for (const image of images) await add(image);
  const mirrors = [
    ...['docker.io', 'gcr.io'].flatMap((name) => [`[registry."${name}"]`, `mirrors = ["${registry.host}"]`]),
    `[registry."${registry.host}"]`,
    'http = true',
  ];
  return { registry, mirrors: mirrors.join('\n'), add };
}
