import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type CorpusFile, corpusText, MADE_BASES } from '../../corpus/corpus-file.ts';
import { docker } from '../builds.ts';
import { contextsOf, type CorpusImages } from './corpus-images.ts';
import { withOwnFrontend } from './corpus-sources.ts';

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

/** Files that the builder is asked for at once. */
const filesOfACall = 20;

/** Asks the builder for the stages and arguments of all files, many at once; nothing is built. The results are by name. */
export async function callsOf(
  files: readonly CorpusFile[],
  { root, images }: { readonly root: string; readonly images: CorpusImages },
): Promise<ReadonlyMap<string, Calls>> {
  const folder = await mkdtemp(path.join(root, 'calls-'));
  const target: Record<string, unknown> = {};
  // Those that a file does not name are no part of its build.
  const made = Object.keys(MADE_BASES).map((name) => [name, `docker-image://${images.on('busybox', name)}`] as const);
  for (const file of files) {
    const context = path.join(folder, file.name);
    await mkdir(context);
    await writeFile(path.join(context, 'Dockerfile'), withOwnFrontend(corpusText(file)));
    const contexts = {
      ...Object.fromEntries(contextsOf(file.contexts, images).map(nameAndValue)),
      ...Object.fromEntries(made),
    };
    target[file.name] = { context, args: file.buildArgs, target: file.target || undefined, contexts };
  }
  const call = async (kind: string, names: readonly string[]): Promise<Answers['target']> => {
    const plan = path.join(folder, 'bake.json');
    const group = { default: { targets: names } };
    await writeFile(
      plan,
      JSON.stringify({ group, target: Object.fromEntries(names.map((name) => [name, target[name]])) }),
    );
    const argv = ['buildx', 'bake', '--allow=fs.read=*', `--file=${plan}`, `--call=${kind},format=json`];
    return (JSON.parse((await docker(argv)).stdout) as Answers).target;
  };
  const stages: Record<string, Answer> = {};
  const outlines: Record<string, Answer> = {};
  // Of all at once the builder loses some: "forwarding Ping: no such job".
  for (let from = 0; from < files.length; from += filesOfACall) {
    const names = files.slice(from, from + filesOfACall).map(({ name }) => name);
    Object.assign(stages, await call('targets', names));
    Object.assign(outlines, await call('outline', names));
  }
  return new Map(files.map(({ name }) => [name, callsFrom({ ...outlines[name], ...stages[name] })] as const));
}

function callsFrom({ targets, outline }: Answer): Calls {
  if (targets === undefined || outline === undefined) throw new Error('the builder did not answer both calls');
  return {
    stages: (targets.targets ?? []).map(({ name = '', base = '', default: isDefault = false, location }) => ({
      name,
      base,
      isDefault,
      line: lineOf(location),
    })),
    args: (outline.args ?? []).map(({ name, location }) => ({ name, line: lineOf(location) })),
  };
}

const nameAndValue = (pair: string): readonly [string, string] => {
  const at = pair.indexOf('=');
  return [pair.slice(0, at), pair.slice(at + 1)];
};

interface Location {
  readonly ranges?: readonly { readonly start: { readonly line: number } }[];
}

interface Answers {
  readonly target: Readonly<Record<string, Answer>>;
}

/** Of one file, to one of the calls or to both. */
interface Answer {
  readonly targets?: {
    readonly targets?: readonly {
      readonly name?: string;
      readonly base?: string;
      readonly default?: boolean;
      readonly location?: Location;
    }[];
  };
  readonly outline?: { readonly args?: readonly { readonly name: string; readonly location?: Location }[] };
}

const lineOf = (location: Location | undefined): number => location?.ranges?.[0]?.start.line ?? 0;
