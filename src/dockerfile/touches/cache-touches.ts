import type { CacheKind } from '../../config/cache-kind.ts';
import { takes } from './cache-content.ts';
import { changedFiles, editsInPlace, isUnpacking } from './changed-files.ts';
import { isInside } from '../go/cache-mounts.ts';
import { cacheFolder } from '../go/cache-folder.ts';
import type { GoRun } from '../go/go-runs.ts';
import { type PlacedCommand, placedCommands, type ShellText } from '../called/placed-commands.ts';
import type { RunCommand } from '../shell/run-commands.ts';
import type { Word } from '../shell/shell-commands.ts';
import { programName, unwrapped } from '../shell/wrapped-program.ts';
import { withoutChdir } from '../commands/go-verbs.ts';
import { withKnownOutputs, wordPaths } from './word-paths.ts';

/** What a text does to a cache beside what go does: `what` says how, as in `calls rm on /go/pkg`. */
export interface CacheTouch {
  /** `removes`: or moves. `makes`: its folder, which must not be there. `changes`: files in it. `links`: to it. `reads`: takes files out of it. */
  readonly kind: 'removes' | 'makes' | 'changes' | 'links' | 'reads';
  readonly what: string;
}

/** What a text does to the cache of a RUN; undefined when nothing shows. Removing comes first. */
export function cacheTouch(
  { instruction, workdir }: { readonly instruction: ShellText; readonly workdir: string },
  run: GoRun,
  kind: CacheKind,
): CacheTouch | undefined {
  const start = { workdir, home: run.paths.home, variables: run.environment.env };
  const commands = placedCommands(withKnownOutputs(instruction, run), start);
  const pipelines = (test: (command: RunCommand) => boolean): ReadonlySet<string> =>
    new Set(commands.filter(({ command }) => test(command)).map(({ command }) => pipelineOf(command)));
  const around: Around = {
    folder: cacheFolder(run, kind),
    kind,
    folders: [run.paths.gomodcache, run.paths.gocache],
    pipedToRm: pipelines(isRm),
    removedNames: new Set(commands.flatMap(({ command }) => (isRm(command) ? variablesIn(command) : []))),
    pipedToEditor: pipelines(({ words }) => editsInPlace(unwrapped(words))),
    tested: new Set(commands.filter(({ command }) => isTest(command)).flatMap((placed) => operandPaths(placed))),
  };
  const touches = commands.flatMap((placed) => touchOf(placed, around) ?? []);
  return touches.find((touch) => touch.kind === 'removes') ?? touches[0];
}

/** The cache, and what other commands of the text do. */
interface Around {
  readonly folder: string;
  readonly kind: CacheKind;
  /** Of both caches. */
  readonly folders: readonly string[];
  readonly pipedToRm: ReadonlySet<string>;
  /** Variables whose values are removed. */
  readonly removedNames: ReadonlySet<string>;
  readonly pipedToEditor: ReadonlySet<string>;
  /** What `[ -d … ]` and the like look at. */
  readonly tested: ReadonlySet<string>;
}

function touchOf(placed: PlacedCommand, around: Around): CacheTouch | undefined {
  const { command, valueOf } = placed;
  const [program, ...args] = unwrapped(command.words);
  // Also `$GO clean`.
  const name = programName(program === undefined ? [] : [{ ...program, text: valueOf(program) ?? program.text }]);
  if (/^(?:xx-)?go[\d.]*$/.test(name)) return cleaning(args, around.kind);
  const { folder, kind } = around;
  const isAt =
    (test: (path: string) => boolean) =>
    (word: Word): boolean =>
      wordPaths(placed, word).some(test);
  const isLoop = args[0]?.text === 'in';
  const said = (touch: CacheTouch['kind'], ...found: readonly (Word | undefined)[]): CacheTouch | undefined => {
    const texts = found.flatMap((word) => word?.text ?? []);
    const calls = name === '' ? 'writes to' : `calls ${isLoop ? 'a loop' : name} on`;
    return texts.length === 0 ? undefined : { kind: touch, what: `${calls} ${texts.join(' and ')}` };
  };
  const paths = operands(name, args);
  const isRemoving = removes(command, name, around) || (isLoop && around.removedNames.has(name));
  if (isRemoving && paths.some(isAt((path) => takes(path, folder)))) {
    // All that one command removes is told once, whichever cache it is.
    const isAny = isAt((path) => around.folders.some((each) => takes(path, each)));
    return said('removes', ...paths.filter(isAny));
  }
  if (name === 'mkdir') return said('makes', args.find(isAt((path) => makes(path, args, around))));
  const isListed = LISTS.has(name) && around.pipedToEditor.has(pipelineOf(command));
  const changed = kind === 'modules' ? [...changedFiles(placed), ...(isListed ? paths : [])] : [];
  const change = changed.find(isAt((path) => takes(path, folder) && (isListed || !isInside(folder, path))));
  if (change !== undefined) return said('changes', change);
  if (HARMLESS.has(name) || name === '') return undefined;
  if (isLinking(name, args))
    return said('links', paths.find(isAt((path) => takes(path, folder) && !isInside(folder, path))));
  const read = [...paths, ...command.redirects.filter(({ operator }) => operator === '<').map(({ target }) => target)];
  return said('reads', read.find(isAt((path) => reads(path, around, isDeep(name, args)))));
}

function cleaning(args: readonly Word[], kind: CacheKind): CacheTouch | undefined {
  const [verb, ...flags] = withoutChdir(args.map(({ text }) => text));
  const flag = kind === 'modules' ? 'modcache' : 'cache';
  if (verb !== 'clean' || !flags.some((text) => new RegExp(`^--?${flag}(?:=true)?$`).test(text))) return undefined;
  const emptied = flags.filter((text) => /^--?(?:mod)?cache(?:=true)?$/.test(text));
  return { kind: 'removes', what: `calls go clean ${emptied.join(' ')}` };
}

/** A folder that is mounted, or that a mount is in, is there already. */
function makes(path: string, args: readonly Word[], { folder, tested }: Around): boolean {
  const isFine = args.some(({ text }) => /^-\w*p|^--parents$/.test(text)) || tested.has(path);
  return !isFine && (path === folder || isInside(folder, path));
}

const isTest = ({ words }: RunCommand): boolean => ['[', '[[', 'test'].includes(programName(unwrapped(words)));

const variablesIn = ({ words }: RunCommand): readonly string[] =>
  words.flatMap(({ text }) => /^\$\{?(\w+)/.exec(text)?.[1] ?? []);

const operandPaths = (placed: PlacedCommand): readonly string[] =>
  placed.command.words.flatMap((word) => wordPaths(placed, word));

const isRm = ({ words }: RunCommand): boolean => programName(unwrapped(words)) === 'rm';

const pipelineOf = ({ pipeline, place }: RunCommand): string => `${place} ${pipeline}`;

/** Programs whose output may be the operands of what they are piped to. */
const LISTS = new Set(['echo', 'find', 'grep', 'ls', 'printf']);

function removes(command: RunCommand, name: string, { pipedToRm }: Around): boolean {
  if (['rm', 'rmdir', 'mv'].includes(name)) return true;
  const deletes = command.words.some(({ text }) => text === '-delete' || /(?:^|\/)rm$/.test(text));
  return (name === 'find' && deletes) || (LISTS.has(name) && pipedToRm.has(pipelineOf(command)));
}

/** What a program takes files of: the last operand of some is where they go. */
function operands(name: string, args: readonly Word[]): readonly Word[] {
  const texts = args.map(({ text }) => text);
  if (name === 'tar') return tarOperands(args);
  const found = args.flatMap((word): readonly Word[] => {
    const value = /^--[\w-]+=(?=[/$~.])(.*)$/s.exec(word.text)?.[1];
    if (value !== undefined) return [{ ...word, text: value }];
    return word.text.startsWith('-') ? [] : [word];
  });
  const hasTarget = ['cp', 'mv', 'ln', 'install', 'rsync'].includes(name) && !texts.includes('-t');
  return hasTarget && found.length > 1 ? found.slice(0, -1) : found;
}

/** Paths count from the folder of the last `-C`; unpacking takes nothing. */
function tarOperands(args: readonly Word[]): readonly Word[] {
  if (isUnpacking(args)) return [];
  const texts = args.map(({ text }) => text);
  let base = '';
  return args.flatMap((word, index): readonly Word[] => {
    const folder = /^--directory=(.*)$/s.exec(word.text)?.[1];
    if (folder !== undefined || /^-\w*C$|^--directory$/.test(texts[index - 1] ?? '')) {
      base = `${folder ?? word.text}/`;
      return [];
    }
    if (word.text.startsWith('-')) return [];
    return [/^[/~$]/.test(word.text) ? word : { ...word, text: `${base}${word.text}` }];
  });
}

/** Whether it makes links to what it is given. */
function isLinking(name: string, args: readonly Word[]): boolean {
  return name === 'ln' || (name === 'cp' && args.some(({ text }) => /^-\w*[ls]|^--(?:symbolic-)?link$/.test(text)));
}

/** Programs that take nothing out of the folders that they are given. */
const HARMLESS = new Set(
  (
    '[ [[ : apk apt apt-get basename cd chgrp chmod chown curl dirname echo env export false git go gofmt local mkdir popd ' +
    'printf pushd read readlink readonly realpath return set tee test touch true umask unset unzip useradd wget which xx-go'
  ).split(' '),
);

/** Whether a program reads folders with all that is in them. */
function isDeep(name: string, args: readonly Word[]): boolean {
  if (['tar', 'find', 'rsync', 'zip', 'du', 'tree', 'mksquashfs'].includes(name)) return true;
  const flags = args.map(({ text }) => text).filter((text) => text.startsWith('-'));
  const letters: Readonly<Record<string, RegExp>> = {
    cp: /[rRa]/,
    ls: /R/,
    grep: /[rR]/,
    egrep: /[rR]/,
    fgrep: /[rR]/,
  };
  const own = letters[name];
  return own !== undefined && flags.some((flag) => (flag.startsWith('--') ? /^--(?:rec|arch)/ : own).test(flag));
}

function reads(path: string, { folder, kind }: Around, deep: boolean): boolean {
  const depth = folder.split('/').length;
  const parts = path.split('/');
  if (!takes(path, folder)) return false;
  if (parts.length < depth) return deep;
  return kind === 'build' || !isExactModule(parts.slice(depth).join('/'));
}

/** A folder or file of one version of a module: Go checks what it holds, so it is the same in every builder. */
function isExactModule(path: string): boolean {
  const match = /^((?:[^/@]+\/)*?[^/@]*@)(v\/)?([^/]+)/.exec(path);
  return match !== null && !/[*?[{]/.test(match[0]) && (match[2] === undefined || /^v\d/.test(match[3] ?? ''));
}
