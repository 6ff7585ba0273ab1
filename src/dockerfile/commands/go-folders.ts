import { builtStages } from '../stages/placed-dockerfile.ts';
import type { PlacedDockerfile } from '../stages/placed-dockerfile.ts';
import { posix } from 'node:path';
import { writtenCopy } from '../syntax/copy-words.ts';
import { isOfContext, writtenMounts } from '../syntax/mount-fields.ts';
import { callsGo, commandCallsGo } from './go-commands.ts';
import type { Instruction } from '../syntax/parse.ts';
import { runCommands } from '../shell/run-commands.ts';
import type { ShellCommand } from '../shell/shell-commands.ts';

/** Where a stage works, and where in it the whole context lies; `undefined` when it was not taken as a whole. */
interface Place {
  readonly workdir: string;
  readonly root: string | undefined;
}

/**
 * The folders of the context in which the build's go commands run, relative to it; empty text for the context itself. Only
 * of stages that take the context as a whole; others tell by what they copy.
 */
export function goFolders(placed: PlacedDockerfile): readonly string[] {
  const folders = new Set<string>();
  const places = new Map<string, Place>();
  for (const stage of builtStages(placed)) {
    let place = places.get(stage.base.toLowerCase()) ?? { workdir: '/', root: undefined };
    for (const instruction of stage.instructions) {
      place = placeAfter(instruction, place);
      for (const folder of runFolders(instruction, place)) folders.add(folder);
    }
    if (stage.name !== '') places.set(stage.name, place);
  }
  return [...folders];
}

function placeAfter(instruction: Instruction, place: Place): Place {
  const { keyword, args } = instruction;
  if (keyword === 'WORKDIR') return { ...place, workdir: posix.resolve(place.workdir, args.replaceAll(/["']/g, '')) };
  const copy = writtenCopy(instruction);
  const takesAll = copy?.from === undefined && copy?.sources.some((source) => posix.resolve('/', source) === '/');
  return takesAll === true ? { ...place, root: posix.resolve(place.workdir, copy?.destination ?? '') } : place;
}

function runFolders(instruction: Instruction, { workdir, root }: Place): readonly string[] {
  const from = boundRoot(instruction, workdir) ?? root;
  if (instruction.keyword !== 'RUN' || from === undefined || callsGo(instruction) === 'no') return [];
  const folders: string[] = [];
  let folder = workdir;
  for (const command of runCommands(instruction)) {
    const [name, to] = command.words;
    if (name?.text === 'cd') folder = to === undefined || to.computed ? folder : posix.resolve(folder, to.text);
    else if (commandCallsGo(command) !== 'no') folders.push(posix.resolve(folder, changedFolder(command)));
  }
  const relative = folders.map((each) => posix.relative(from, each));
  return relative.filter((each) => !/^\.\.(?:\/|$)/.test(each) && !each.includes('$'));
}

/** `go -C folder build`, `make -C folder`. */
function changedFolder({ words }: ShellCommand): string {
  const at = words.findIndex(({ text }) => text === '-C');
  return at < 0 ? '' : (words[at + 1]?.text ?? '');
}

/** Where a bind mount of the RUN shows the whole context. */
function boundRoot(run: Instruction, workdir: string): string | undefined {
  const bind = writtenMounts(run).find(
    (mount) => isOfContext(mount) && posix.resolve('/', mount.get('source') ?? '') === '/',
  );
  return bind && posix.resolve(workdir, bind.get('target') ?? '');
}
