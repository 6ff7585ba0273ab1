import { mkdtemp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { docker } from '../builds.ts';

/** A stage as the builder's own parser tells of it. */
export interface CalledStage {
  /** Lower case; empty when it has none. */
  readonly name: string;
  /** As written after FROM. */
  readonly base: string;
  readonly line: number;
  readonly isDefault: boolean;
}

/** What `docker buildx build --call` tells of a Dockerfile. */
export interface Calls {
  readonly stages: readonly CalledStage[];
  /** Of the stages that the target needs, each with its line. */
  readonly args: readonly string[];
}

/** Asks the builder for the stages and arguments of a text; nothing is built. */
export async function callsOf(text: string, target: string, root: string): Promise<Calls> {
  const folder = await mkdtemp(path.join(root, 'call-'));
  await writeFile(path.join(folder, 'Dockerfile'), text);
  const call = async (kind: string, more: readonly string[] = []): Promise<unknown> =>
    JSON.parse((await docker(['buildx', 'build', `--call=${kind},format=json`, ...more, folder])).stdout);
  const { targets = [] } = (await call('targets')) as Targets;
  const { args = [] } = (await call('outline', target === '' ? [] : [`--target=${target}`])) as Outline;
  return {
    stages: targets.map(({ name = '', base = '', default: isDefault = false, location }) => ({
      name,
      base,
      isDefault,
      line: lineOf(location),
    })),
    args: args.map(({ name, value = '', location }) => `${name}=${value} in line ${lineOf(location)}`),
  };
}

interface Location {
  readonly ranges?: readonly { readonly start: { readonly line: number } }[];
}

interface Targets {
  readonly targets?: readonly {
    readonly name?: string;
    readonly base?: string;
    readonly default?: boolean;
    readonly location?: Location;
  }[];
}

interface Outline {
  readonly args?: readonly { readonly name: string; readonly value?: string; readonly location?: Location }[];
}

const lineOf = (location: Location | undefined): number => location?.ranges?.[0]?.start.line ?? 0;
