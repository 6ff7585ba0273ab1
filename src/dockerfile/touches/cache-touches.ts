import type { CacheKind } from '../../config/cache-kind.ts';
import { takes } from './cache-content.ts';
import { cacheFolder } from '../go/cache-folder.ts';
import type { GoRun } from '../go/go-runs.ts';
import { type PlacedCommand, placedCommands, type ShellText } from '../called/placed-commands.ts';
import type { RunCommand } from '../shell/run-commands.ts';
import type { Word } from '../shell/shell-commands.ts';
import { programName, unwrapped } from '../shell/wrapped-program.ts';

/** What a text does to a cache beside what go does: `what` says how, as in `calls rm on /go/pkg`. */
export interface CacheTouch {
  /** `removes`: or moves. `reads`: takes files out of it. */
  readonly kind: 'removes' | 'reads';
  readonly what: string;
}

/** What a text does to the cache of a RUN; undefined when nothing shows. Removing comes first. */
export function cacheTouch(
  { instruction, workdir }: { readonly instruction: ShellText; readonly workdir: string },
  run: GoRun,
  kind: CacheKind,
): CacheTouch | undefined {
  const cache = { folder: cacheFolder(run, kind), kind };
  const start = { workdir, home: run.paths.home, variables: run.environment.env };
  const commands = placedCommands(withGoEnv(instruction, run), start);
  const pipedToRm = new Set(commands.filter(({ command }) => isRm(command)).map(({ command }) => pipelineOf(command)));
  const touches = commands.flatMap((placed) => touchOf(placed, pipedToRm, cache) ?? []);
  return touches.find((touch) => touch.kind === 'removes') ?? touches[0];
}

interface Cache {
  readonly folder: string;
  readonly kind: CacheKind;
}

/** `$(go env GOMODCACHE)` and the like as the folders that they give. */
function withGoEnv(text: ShellText, run: GoRun): ShellText {
  const gopath = run.environment.env.get('GOPATH')?.split(':')[0] || run.paths.gomodcache.replace(/\/pkg\/mod$/, '');
  const values = new Map([
    ['GOMODCACHE', run.paths.gomodcache],
    ['GOCACHE', run.paths.gocache],
    ['GOPATH', gopath],
  ]);
  const told = (written: string): string =>
    written
      .replaceAll(
        /\$\(\s*[^\s(]*\bgo\s+env\s+(\w+)\s*\)|`\s*[^\s`]*\bgo\s+env\s+(\w+)\s*`/g,
        (all: string, one?: string, other?: string) => values.get(one ?? other ?? '') ?? all,
      )
      .replaceAll(/\bgo\s+env\s+(\w+)\s*\|\s*xargs\s+([^\n;&|]*)/g, (all: string, name: string, command: string) => {
        const value = values.get(name);
        return value === undefined ? all : `${command.trim()} ${value}`;
      });
  return {
    args: told(text.args),
    json: text.json?.map(told),
    heredocs: text.heredocs.map((heredoc) => ({ ...heredoc, content: told(heredoc.content) })),
  };
}

function touchOf(
  { command, pathOf }: PlacedCommand,
  pipedToRm: ReadonlySet<string>,
  cache: Cache,
): CacheTouch | undefined {
  const words = unwrapped(command.words);
  const name = programName(words);
  const args = words.slice(1);
  const flag = cache.kind === 'modules' ? 'modcache' : 'cache';
  if (/^(?:xx-)?go[\d.]*$/.test(name) && args[0]?.text === 'clean') {
    const cleans = args.some(({ text }) => new RegExp(`^--?${flag}(?:=true)?$`).test(text));
    return cleans ? { kind: 'removes', what: `calls go clean -${flag}` } : undefined;
  }
  const said = (kind: CacheTouch['kind'], word: Word | undefined): CacheTouch | undefined =>
    word && { kind, what: `calls ${words[1]?.text === 'in' ? 'a loop' : name} on ${word.text}` };
  const paths = operands(name, args);
  const isAt =
    (test: (path: string) => boolean) =>
    (word: Word): boolean => {
      const path = pathOf(word);
      return path !== undefined && test(path);
    };
  if (removes(command, name, pipedToRm)) return said('removes', paths.find(isAt((path) => takes(path, cache.folder))));
  if (HARMLESS.has(name) || name === '') return undefined;
  const read = [...paths, ...command.redirects.filter(({ operator }) => operator === '<').map(({ target }) => target)];
  return said('reads', read.find(isAt((path) => reads(path, cache, isDeep(name, args)))));
}

const isRm = ({ words }: RunCommand): boolean => programName(unwrapped(words)) === 'rm';

const pipelineOf = ({ pipeline, place }: RunCommand): string => `${place} ${pipeline}`;

function removes(command: RunCommand, name: string, pipedToRm: ReadonlySet<string>): boolean {
  if (['rm', 'rmdir', 'mv'].includes(name)) return true;
  if (name !== 'find') return false;
  const deletes = command.words.some(({ text }) => text === '-delete' || /(?:^|\/)rm$/.test(text));
  return deletes || pipedToRm.has(pipelineOf(command));
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
  const texts = args.map(({ text }) => text);
  if (/^-?\w*x/.test(texts[0] ?? '') || texts.some((text) => /^(?:-\w*x\w*|--extract|--get)$/.test(text))) return [];
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

/** Programs that take nothing out of the folders that they are given. */
const HARMLESS = new Set(
  (
    '[ [[ : apk apt apt-get cd chgrp chmod chown curl echo env export false git go gofmt local mkdir popd printf pushd read ' +
    'readonly return set tee test touch true umask unset unzip useradd wget which xx-go'
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

function reads(path: string, { folder, kind }: Cache, deep: boolean): boolean {
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
