import path from 'node:path';
import type { Files } from '../../platform/files.ts';

/** What buildx keeps of a builder, in `instances/NAME` of its folder (store/nodegroup.go). */
export interface Instance {
  readonly name: string;
  readonly driver: string;
  readonly nodes: readonly InstanceNode[];
}

export interface InstanceNode {
  readonly name: string;
  readonly endpoint: string;
  /** Those that it was made with. */
  readonly platforms: readonly string[];
  readonly driverOptions: Readonly<Record<string, string>>;
}

/**
 * Reads it: buildx itself waits 20 seconds for a node that is silent before it shows where that is. `undefined` where there is no such
 * file, as for the engine's own builder.
 */
export async function readInstance(
  files: Files,
  env: Readonly<Record<string, string | undefined>>,
  name: string | undefined,
): Promise<Instance | undefined> {
  const home = env['DOCKER_CONFIG'] || path.join(env['HOME'] || '/', '.docker');
  const folder = env['BUILDX_CONFIG'] || path.join(home, 'buildx');
  try {
    const wanted = name ?? textOf(recordOf(await jsonOf(files, path.join(folder, 'current')))['Name']);
    // It becomes part of a path.
    if (!/^[a-z][\w.-]*$/i.test(wanted)) return undefined;
    return instanceFrom(await jsonOf(files, path.join(folder, 'instances', wanted)));
  } catch {
    // Another version of buildx may keep it elsewhere or otherwise: then its own words have to do.
    return undefined;
  }
}

function instanceFrom(value: unknown): Instance | undefined {
  const instance = recordOf(value);
  const nodes = instance['Nodes'];
  if (!Array.isArray(nodes)) return undefined;
  return {
    name: textOf(instance['Name']),
    driver: textOf(instance['Driver']),
    nodes: nodes.map(recordOf).map((node) => ({
      name: textOf(node['Name']),
      endpoint: textOf(node['Endpoint']),
      platforms: (Array.isArray(node['Platforms']) ? node['Platforms'] : []).map(recordOf).map(platformFrom),
      driverOptions: Object.fromEntries(
        Object.entries(recordOf(node['DriverOpts'])).map(([option, given]) => [option, textOf(given)]),
      ),
    })),
  };
}

function platformFrom(value: Readonly<Record<string, unknown>>): string {
  const parts = ['os', 'architecture', 'variant'].map((name) => textOf(value[name]));
  return parts.filter((part) => part !== '').join('/');
}

async function jsonOf(files: Files, file: string): Promise<unknown> {
  return JSON.parse((await files.readText(file)) ?? 'null');
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
