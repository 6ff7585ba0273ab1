import { createHash } from 'node:crypto';
import { type CacheKeys, modulesKeys } from '../../src/snapshot/keys.ts';
import type { Layer, Manifest } from '../../src/snapshot/manifest.ts';

export const digestOf = (content: string): string => `sha256:${createHash('sha256').update(content).digest('hex')}`;

/** What a mount calls the layer with this content. */
export const markOf = (content: string): string => `${digestOf(content).slice(7, 20)}-build-0`;

/** The layer whose archive has this content. */
export function layerOf(role: Layer['role'], key: string, content: string, index = 0): Layer {
  return {
    role,
    key,
    file: `${role}-${index}.tar.zst`,
    digest: digestOf(content),
    sizeBytes: content.length,
    mark: markOf(content),
  };
}

export function manifestOf(differences: Partial<Manifest> = {}): Manifest {
  return {
    schema: 1,
    kind: 'build',
    goVersion: 'go1.26.1',
    complete: true,
    layers: [layerOf('base', 'base-key', 'the base')],
    mounts: '',
    baseBytes: 1000,
    live: { entries: 10, bytes: 900 },
    timings: [{ at: '2026-11-22T06:00:00.000Z', hit: 'miss', buildMs: 90_000, costMs: 4000 }],
    ...differences,
  };
}

export const moduleKeys: CacheKeys = modulesKeys('a'.repeat(64), ['go.sum']);
