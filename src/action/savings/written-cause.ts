import path from 'node:path';
import { runText } from '../../dockerfile/commands/go-commands.ts';
import type { GoRun } from '../../dockerfile/go/go-runs.ts';
import { type CommandFinder, commandFiles, type WrittenCommand } from '../../dockerfile/touches/command-files.ts';
import { nameIn } from '../../findings/facts/file-names.ts';
import type { Asked, ToBuild } from '../request/analysis.ts';
import type { Services } from '../services/services.ts';

export interface SearchedBuild {
  readonly asked: Pick<Asked, 'context' | 'dockerfile'>;
  readonly toBuild: Pick<ToBuild, 'goStages'>;
}

/** A command that does something to the build cache, where it is written. */
export interface WrittenCause {
  /** Relative to the workspace. */
  readonly file: string;
  readonly command: WrittenCommand;
  /** The RUN that calls the file; absent where it is the RUN's own text. */
  readonly caller?: { readonly line: number; readonly dockerfile: string };
}

/** Looks for a command in the RUNs with the build cache, and in the files of the project that they call. */
export async function writtenCause(
  services: Pick<Services, 'checkout' | 'run'>,
  { asked, toBuild }: SearchedBuild,
  find: CommandFinder,
): Promise<WrittenCause | undefined> {
  const dockerfile = nameIn(services.run.folder, asked.dockerfile);
  for (const run of mountingRuns(toBuild)) {
    const own = find(runText(run.instruction));
    if (own !== undefined) return { file: dockerfile, command: { ...own, line: run.line } };
    const caller = { line: run.line, dockerfile };
    // Each target of a Makefile has the same files.
    const called = new Map(
      run.called.flatMap(({ files = [] }) => files.map(({ file, text }) => [file, text] as const)),
    );
    for (const [file, text] of called) {
      const command = find(text);
      if (command !== undefined) return { file: nameIn(services.run.folder, file), command, caller };
    }
    // What could not be read as the shell or make do: a Taskfile, or a target whose name only the shell knows.
    for (const names of commandFiles(run)) {
      const written = await firstWritten(services, namesInContext(asked.context, run, names), find);
      if (written !== undefined) return { ...written, file: nameIn(services.run.folder, written.file), caller };
    }
  }
  return undefined;
}

/** The line of the first RUN with the build cache; 0 without one. */
export function firstMountingLine(toBuild: SearchedBuild['toBuild']): number {
  return mountingRuns(toBuild)[0]?.line ?? 0;
}

function mountingRuns({ goStages }: SearchedBuild['toBuild']): readonly GoRun[] {
  return goStages
    .flatMap((stage) => stage.runs)
    .filter(({ cacheMounts: { served } }) => served.some(({ kind }) => kind === 'build'));
}

/** Where the files can be in the context: WORKDIR is where all of it was copied to, or below that. */
function namesInContext(context: string, { environment }: GoRun, names: readonly string[]): readonly string[] {
  const parts = environment.workdir.split('/').filter((part) => part !== '');
  const folders = [...parts.keys(), parts.length].map((at) => path.join(context, ...parts.slice(at)));
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
}

/** The first of the files that is there, when it or one that it includes has such a command. */
async function firstWritten(
  { checkout }: Pick<Services, 'checkout'>,
  files: readonly string[],
  find: CommandFinder,
): Promise<{ readonly file: string; readonly command: WrittenCommand } | undefined> {
  for (const file of files) {
    const text = await shortText({ checkout }, file);
    if (text === undefined) continue;
    const command = find(text);
    if (command !== undefined) return { file, command };
    const includes = new Set([...text.matchAll(/^-?include[ \t]+([\w./-]+)[ \t\r]*$/gm)].map(([, name = '']) => name));
    for (const included of [...includes].slice(0, mostIncluded)) {
      const part = path.join(path.dirname(file), included);
      const inPart = find((await shortText({ checkout }, part)) ?? '');
      if (inPart !== undefined) return { file: part, command: inPart };
    }
    return undefined;
  }
  return undefined;
}

const mostIncluded = 32;
/** Nobody writes a longer Makefile or script. */
const mostCharacters = 1 << 20;

async function shortText({ checkout }: Pick<Services, 'checkout'>, file: string): Promise<string | undefined> {
  const text = await checkout.readText(file);
  return text === undefined || text.length <= mostCharacters ? text : '';
}
