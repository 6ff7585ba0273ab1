import { mkdtemp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CorpusFile } from '../../corpus/corpus-file.ts';
import { docker } from '../builds.ts';
import { contextsOf, type CorpusImages } from './corpus-images.ts';

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
  /** Arguments of the stages that the target needs. */
  readonly args: readonly { readonly name: string; readonly line: number }[];
}

/** Asks the builder for the stages and arguments of a text; nothing is built. */
export async function callsOf(
  text: string,
  { target, contexts, buildArgs }: Pick<CorpusFile, 'target' | 'contexts' | 'buildArgs'>,
  { root, images }: { readonly root: string; readonly images: CorpusImages },
): Promise<Calls> {
  const folder = await mkdtemp(path.join(root, 'call-'));
  await writeFile(path.join(folder, 'Dockerfile'), text);
  const flags = [
    ...contextsOf(contexts, images).map((context) => `--build-context=${context}`),
    ...Object.entries(buildArgs).map(([name, value]) => `--build-arg=${name}=${value}`),
    ...(target === '' ? [] : [`--target=${target}`]),
  ];
  const call = async (kind: string): Promise<unknown> =>
    JSON.parse((await docker(['buildx', 'build', `--call=${kind},format=json`, ...flags, folder])).stdout);
  const { targets = [] } = (await call('targets')) as Targets;
  // Each call takes a second: the other one only where it has something to tell.
  const { args = [] } = /^\s*ARG\s/im.test(text) ? ((await call('outline')) as Outline) : {};
  return {
    stages: targets.map(({ name = '', base = '', default: isDefault = false, location }) => ({
      name,
      base,
      isDefault,
      line: lineOf(location),
    })),
    args: args.map(({ name, location }) => ({ name, line: lineOf(location) })),
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
  readonly args?: readonly { readonly name: string; readonly location?: Location }[];
}

const lineOf = (location: Location | undefined): number => location?.ranges?.[0]?.start.line ?? 0;
