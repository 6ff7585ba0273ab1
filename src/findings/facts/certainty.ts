import { runText } from '../../dockerfile/commands/go-commands.ts';
import type { Instruction } from '../../dockerfile/syntax/parse.ts';
import type { RunView } from '../../dockerfile/go/run-views.ts';
import { runCommands } from '../../dockerfile/shell/run-commands.ts';
import { familiarName } from '../../dockerfile/stages/stage-graph.ts';

/** Programs that leave the sources of a build alone. */
const TAME = new Set(
  (
    'gofmt apk apt apt-get set export cd adduser addgroup useradd groupadd update-ca-certificates mkdir chmod ' +
    'chown true echo test [ ls cat date upx strip which command xx-apk xx-apt xx-info xx-verify'
  ).split(' '),
);
/** Go commands that do not, or that change what later ones do. */
const WILD_GO = /^(?:run|generate|get|tool|work|fix|fmt|mod (?:init|edit|tidy|vendor)|env -[wu])\b/;

const WRITES_MODULES =
  /\bgo\s+(?:mod\s+(?:init|edit|tidy|vendor)|get|work\s)|\bgo\.(?:mod|sum|work)\b|(?:^|[\s/"'])vendor(?:[/\s"']|$)|\bgit\s+(?:clone|submodule|init)\b/;

const CHANGES_GO_LINE =
  /\bgo\s+(?:mod\s+(?:init|edit)|get|work\s)|\bgo\.(?:mod|work)\b|\bgit\s+(?:clone|submodule|init)\b/;

/** What is certain of the RUNs of one Dockerfile. */
export interface Certainty {
  /** Whether what a RUN finds is what the context has and the Dockerfile copies, and nothing else. */
  readonly isPlain: (view: RunView) => boolean;
  /** Whether commands before it, or beside it, write Go's own files. */
  readonly rewritesModules: (view: RunView) => boolean;
}

/** Each RUN looks at all before it: every instruction is read once. */
export function certaintyOfRuns(): Certainty {
  const tame = remembered(isTame);
  const rewrites = remembered((instruction) => WRITES_MODULES.test(runText(instruction)));
  return {
    isPlain: ({ base, step, earlier }) =>
      isOfficial(base.reference) && !step.inherited && [...earlier, step.instruction].every(tame),
    rewritesModules: ({ earlier, step }) => [...earlier, step.instruction].some(rewrites),
  };
}

function remembered(read: (instruction: Instruction) => boolean): (instruction: Instruction) => boolean {
  const known = new Map<Instruction, boolean>();
  return (instruction) => {
    const value = known.get(instruction) ?? read(instruction);
    known.set(instruction, value);
    return value;
  };
}

/** Whether they may write another `go` line: `go mod tidy` leaves it as it is. */
export function changesGoLine(view: RunView): boolean {
  return [...view.earlier, view.step.instruction].some((instruction) => CHANGES_GO_LINE.test(runText(instruction)));
}

/** Go's own image, from wherever it is taken: it has no sources of its own. */
function isOfficial(reference: string): boolean {
  return /(?:^|\/library\/)golang(?:[:@]|$)/.test(familiarName(reference));
}

function isTame(instruction: Instruction): boolean {
  const text = runText(instruction).replaceAll(/\d*>&\d|\d*>\s*\/dev\/null/g, '');
  return (
    instruction.heredocs.length === 0 &&
    !text.includes('>') &&
    runCommands(instruction).every(({ words }) => isTameCommand(words.map((word) => word.text)))
  );
}

function isTameCommand(words: readonly string[]): boolean {
  const [name, ...rest] = words;
  switch (name) {
    case undefined:
      return true;
    case 'git':
      return ['config', 'describe', 'rev-parse', 'log', 'status'].includes(rest[0] ?? '');
    case 'env': {
      const at = rest.findIndex((word) => !/^\w+=/.test(word));
      return at < 0 || isTameCommand(rest.slice(at));
    }
    case 'go':
    case 'xx-go':
      return !WILD_GO.test(rest.join(' ').replace(/^-{1,2}C(?:=|\s+)\S+\s+/, ''));
    default:
      return TAME.has(name);
  }
}
