import { isEverything } from '../../context/build-files.ts';
import { writtenCopy } from '../../dockerfile/syntax/copy-words.ts';
import { isOfContext, writtenMounts } from '../../dockerfile/syntax/mount-fields.ts';
import { callsGo, commandCallsGo, leavesCachesAlone, runText } from '../../dockerfile/commands/go-commands.ts';
import { runCommands } from '../../dockerfile/shell/run-commands.ts';
import { builtStages } from '../../dockerfile/stages/placed-dockerfile.ts';
import type { Instruction } from '../../dockerfile/syntax/parse.ts';
import { size } from '../../text/units.ts';
import type { DoctorFacts } from '../frame/doctor-facts.ts';
import { linesAppended } from '../frame/patch.ts';
import type { SeenFolder } from '../frame/seen.ts';
import type { DoctorRule, Found } from '../frame/doctor-rule.ts';

/** What comes into the build with `COPY . .` and has no place there. */
export const ignoreRules: readonly DoctorRule[] = [
  {
    id: 'no-dockerignore',
    level: 'warning',
    title: 'The whole context is copied, and there is no .dockerignore.',
    why: 'Each file of the folder is sent to the builder, and a change of any of them compiles again: of .git, an editor, a log.',
    instead: 'Write a .dockerignore. `cached-go-docker-build init` writes one.',
    inStep: false,
    find: withoutFile,
  },
  {
    id: 'git-in-context',
    level: 'warning',
    title: '.git comes into the build, and nothing needs it.',
    why: 'Each commit, fetch and change of branch makes a new layer of `COPY . .`, also when no source file has changed. Go links its binary again, since it writes the commit into it.',
    instead:
      'Write `.git` in .dockerignore. If the binary is to name its commit, give it as a build argument, or keep .git and write -buildvcs=true.',
    inStep: false,
    find: gitCopied,
  },
  {
    id: 'unneeded-files',
    level: 'warning',
    title: 'Folders that no build needs come into it.',
    why: 'Their bytes are sent to the builder and stored in a layer in each build, and a change in them compiles again.',
    instead: 'Name them in .dockerignore.',
    inStep: false,
    find: unneeded,
  },
];

/** The COPY, ADD or mount that brings the whole context; `undefined` where none does. */
function copyOfAll({ read }: DoctorFacts): Instruction | undefined {
  return builtStages(read)
    .flatMap(({ instructions }) => instructions)
    .find((instruction) => {
      const copy = writtenCopy(instruction);
      if (copy !== undefined) return copy.from === undefined && copy.sources.some(isEverything);
      return writtenMounts(instruction).some((mount) => isOfContext(mount) && isEverything(mount.get('source') ?? '.'));
    });
}

function withoutFile(facts: DoctorFacts): readonly Found[] {
  const copy = copyOfAll(facts);
  const { ignore } = facts.context;
  const found = facts.seen.folders.filter(({ name, isUnneeded }) => isUnneeded && !isSpared(facts, name));
  if (copy === undefined || ignore.lines.length > 0 || found.length === 0) return [];
  const names = surely(facts, found).filter((name) => name !== '.git' || mayGoWithout(facts));
  return [
    {
      line: copy.line,
      message: `The whole context is copied, and no ${ignore.file} keeps anything out: ${sizes(found)} come with it.`,
      fix: 'Write one: `cached-go-docker-build init` does it.',
      ...(names.length > 0 ? { patch: [linesAppended(ignore, names)] } : {}),
    },
  ];
}

function sizes(folders: readonly SeenFolder[]): string {
  return folders.map(({ name, bytes }) => `${name} (${size(bytes)})`).join(', ');
}

/** Who asks git for the commit, or calls what may ask it, wants .git there. */
const asksGit =
  /\bgit\s+(?:-\S+\s+)*(?:describe|rev-parse|rev-list|log|show|status)\b|\.git\b|\bmake\b|\bgoreleaser\b|\.sh\b|buildvcs(?!=false)/;

function gitCopied(facts: DoctorFacts): readonly Found[] {
  const copy = copyOfAll(facts);
  const { ignore, isIgnored } = facts.context;
  const git = facts.seen.folders.find(({ name }) => name === '.git');
  // Without any .dockerignore another rule tells it.
  if (copy === undefined || git === undefined || ignore.lines.length === 0 || isIgnored('.git/HEAD')) return [];
  if (runsOf(facts).some((run) => asksGit.test(runText(run)))) return [];
  const isFree = mayGoWithout(facts);
  return [
    {
      line: copy.line,
      message: `.git (${size(git.bytes)}) is copied with the sources: each commit makes this layer and all after it anew.`,
      fix: `Write .git in ${ignore.file}.${isFree ? '' : ' The binary then does not name its commit.'}`,
      ...(isFree ? { patch: [linesAppended(ignore, ['.git'])] } : {}),
    },
  ];
}

function runsOf({ read }: DoctorFacts): readonly Instruction[] {
  return builtStages(read).flatMap(({ instructions }) => instructions.filter(({ keyword }) => keyword === 'RUN'));
}

/** Nothing asks git, and go writes no commit into the binary. */
function mayGoWithout(facts: DoctorFacts): boolean {
  const texts = runsOf(facts).map(runText);
  return (
    !texts.some((text) => asksGit.test(text)) &&
    (texts.some((text) => /buildvcs=false/.test(text)) || isWithoutGit(facts))
  );
}

/** Images of Alpine have no git, and without it Go writes no commit. */
function isWithoutGit({ uses, read }: DoctorFacts): boolean {
  const bases = uses.filter(({ call }) => call.verb === 'build').map(({ view }) => view.base.reference);
  return bases.length > 0 && bases.every((base) => /alpine/.test(base)) && !/\bgit\b/.test(read.dockerfile.text);
}

const mebibyte = 1 << 20;

function unneeded(facts: DoctorFacts): readonly Found[] {
  const copy = copyOfAll(facts);
  const { ignore, isIgnored } = facts.context;
  if (copy === undefined || ignore.lines.length === 0) return [];
  const found = facts.seen.folders.filter(
    ({ name, bytes, isUnneeded }) =>
      isUnneeded && name !== '.git' && bytes >= mebibyte && !isIgnored(`${name}/x`) && !isSpared(facts, name),
  );
  if (found.length === 0) return [];
  const names = surely(facts, found);
  return [
    {
      line: copy.line,
      message: `The context has folders that no go command reads: ${sizes(found)}.`,
      fix: `Name them in ${ignore.file}.`,
      ...(names.length > 0 ? { patch: [linesAppended(ignore, names)] } : {}),
    },
  ];
}

/** Whether the Dockerfile names a folder, or runs tests that read it. */
function isSpared(facts: DoctorFacts, name: string): boolean {
  if (name === '.git') return false;
  if (name === 'testdata' && !runsOf(facts).every(isPlain)) return true;
  return facts.read.dockerfile.text.includes(name);
}

/** Those that nothing reads: a program or a script may need whatever is not hidden. */
function surely(facts: DoctorFacts, folders: readonly SeenFolder[]): readonly string[] {
  const isSure = runsOf(facts).every(isPlain);
  return folders.map(({ name }) => name).filter((name) => isSure || name.startsWith('.'));
}

/** Whether all commands are known, and none of them runs code of the project. */
function isPlain(run: Instruction): boolean {
  if (/\bgo\s+(?:test|run|generate|tool)\b/.test(runText(run))) return false;
  if (runCommands(run).some((command) => commandCallsGo(command) === 'maybe')) return false;
  return callsGo(run) === 'yes' || leavesCachesAlone(run, new Set());
}
