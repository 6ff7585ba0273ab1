import { asksForOthers } from '../../dockerfile/commands/module-settings.ts';
import { runText } from '../../dockerfile/commands/go-commands.ts';
import type { GoRun } from '../../dockerfile/go/go-runs.ts';
import type { Instruction, Stage } from '../../dockerfile/syntax/parse.ts';
import type { GoUse } from '../../findings/facts/facts.ts';
import { hasAllCommitted } from '../frame/committed-modules.ts';
import type { DoctorFacts } from '../frame/doctor-facts.ts';
import { type Patch, textReplaced } from '../frame/patch.ts';
import { settingRemoved } from '../frame/setting-removed.ts';
import { writtenRuns } from '../frame/written-runs.ts';
import type { Found, DoctorRule } from '../frame/doctor-rule.ts';

/** Settings of Go that cost time or safety. */
export const settingRules: readonly DoctorRule[] = [
  {
    id: 'goproxy-direct',
    level: 'warning',
    title: 'GOPROXY=direct fetches every module from its own repository.',
    why: 'Go clones each repository with git, which takes many times as long as a download from a proxy, fails whenever one host is down, and needs git in the image.',
    instead: 'Leave GOPROXY at its default, or name a proxy first. Name private modules in GOPRIVATE.',
    inStep: true,
    find: direct,
  },
  {
    id: 'gosumdb-off',
    level: 'warning',
    title: 'The checksum database is turned off for all modules.',
    why: 'Go then trusts whatever a proxy or a repository sends for a module that go.sum does not have yet.',
    instead: 'Name your private modules in GOPRIVATE, and leave GOSUMDB at its default.',
    inStep: false,
    find: sumsOff,
  },
  {
    id: 'mod-mod-in-build',
    level: 'warning',
    title: '`-mod=mod` lets the build change go.mod and go.sum.',
    why: 'Go looks for modules that are missing, asks the network for their newest versions, and ignores the vendor folder: two builds of one commit may differ.',
    instead: 'Leave `-mod=mod` out and commit what `go mod tidy` writes.',
    inStep: true,
    find: modMod,
  },
  {
    id: 'go111module-off',
    level: 'warning',
    title: 'GO111MODULE=off ignores go.mod.',
    why: 'Go takes the sources of all dependencies from GOPATH, in whatever version is there. Neither go.sum nor the module cache is used.',
    instead: 'Leave GO111MODULE out: since Go 1.16 modules are the default.',
    inStep: true,
    find: modulesOff,
  },
];

/** A variable that decides something for a go command, with the instruction that sets it. */
interface SetBy {
  readonly use: GoUse;
  readonly instruction: Instruction;
  readonly value: string;
}

/** Those whose value is such, each instruction once. */
function settersOf(
  { uses }: DoctorFacts,
  name: 'GOPROXY' | 'GO111MODULE' | 'GOFLAGS',
  isIt: (value: string) => boolean,
): readonly SetBy[] {
  const found = uses.flatMap((use): readonly SetBy[] => {
    const setting = use.call.settings[name];
    if (setting.kind !== 'set' || !isIt(setting.value)) return [];
    const instruction = setterOf(use, name);
    return instruction === undefined ? [] : [{ use, instruction, value: setting.value }];
  });
  return [...new Map(found.map((each) => [each.instruction, each])).values()];
}

/** The instruction that sets a variable for a command; `undefined` where the base image does. */
function setterOf({ call, view }: GoUse, name: string): Instruction | undefined {
  return call.assigned.has(name) ? view.step.instruction : lastSetter(view.stage, name, call.line);
}

function lastSetter(stage: Stage | undefined, name: string, before: number): Instruction | undefined {
  return stage?.instructions.findLast(
    ({ keyword, line, args }) =>
      ['ENV', 'ARG'].includes(keyword) && line < before && new RegExp(`(?:^|\\s)${name}[=\\s]`).test(args),
  );
}

function direct(facts: DoctorFacts): readonly Found[] {
  if (facts.modules.vendored) return [];
  return settersOf(facts, 'GOPROXY', (value) => /^direct(?:[,|]|$)/.test(value)).map(({ instruction, value }) => ({
    line: instruction.line,
    message: 'With GOPROXY=direct go clones the repository of each module.',
    fix: 'Leave GOPROXY out; name private modules in GOPRIVATE.',
    // A proxy would be asked for private modules, and so be told their names.
    patch: hasPrivate(facts) ? undefined : settingRemoved(facts, instruction, { name: 'GOPROXY', value }),
  }));
}

/** Whether something in the file says that modules are private. */
const hasPrivate = ({ dockerfile }: DoctorFacts): boolean =>
  /GOPRIVATE|GONOPROXY|GONOSUMDB|GOAUTH|netrc|insteadOf|type=(?:secret|ssh)|TOKEN/i.test(dockerfile.lines.join('\n'));

function modulesOff(facts: DoctorFacts): readonly Found[] {
  return settersOf(facts, 'GO111MODULE', (value) => value === 'off').map(({ use, instruction, value }) => ({
    line: instruction.line,
    message: 'With GO111MODULE=off go ignores go.mod and go.sum.',
    fix: 'Leave GO111MODULE out.',
    patch: isModule(facts, use) ? settingRemoved(facts, instruction, { name: 'GO111MODULE', value }) : undefined,
  }));
}

/** Whether go finds a complete module where it now ignores it, and nothing else brings the packages. */
function isModule(facts: DoctorFacts, { view }: GoUse): boolean {
  const isCopied = view.placements.some(
    (each) => each.kind === 'context' && each.sources.some((source) => /^(?:\.?\/?|(?:.*\/)?go\.mod)$/.test(source)),
  );
  return isCopied && hasAllCommitted(facts) && !facts.uses.some(({ call }) => call.verb === 'get');
}

const offFor: readonly (readonly [name: string, isOff: RegExp])[] = [
  ['GOSUMDB', /^off$/],
  ['GONOSUMDB', /^\*$/],
  ['GONOSUMCHECK', /^1$/],
  ['GOINSECURE', /^\*$/],
];

function sumsOff(facts: DoctorFacts): readonly Found[] {
  if (facts.modules.vendored) return [];
  const found = writtenRuns(facts).flatMap((run) => {
    const off = run.callsGo === 'no' ? undefined : offSetting(run);
    const instruction = off === undefined ? undefined : sumSetter(facts, run, off.name);
    if (off === undefined || instruction === undefined) return [];
    const isNeeded = off.name === 'GOINSECURE' || !hasAllCommitted(facts) || asksForOthers(facts.read);
    return [
      {
        line: instruction.line,
        message: `${off.name} turns off for all modules what compares them with the checksum database.`,
        fix: `Leave ${off.name} out, and name private modules in GOPRIVATE.`,
        // The database is asked for what go.sum lacks, which may be private.
        patch: isNeeded ? undefined : settingRemoved(facts, instruction, off),
      },
    ];
  });
  return [...new Map(found.map((each) => [each.line, each])).values()];
}

function offSetting({
  environment,
  instruction,
}: GoRun): { readonly name: string; readonly value: string } | undefined {
  const inline = (name: string): string | undefined => new RegExp(`\\b${name}=(\\S+)`).exec(runText(instruction))?.[1];
  const values = offFor.map(([name, isOff]) => ({
    name,
    isOff,
    value: inline(name) ?? environment.env.get(name) ?? '',
  }));
  return values.find(({ isOff, value }) => isOff.test(value));
}

function sumSetter({ read }: DoctorFacts, { instruction }: GoRun, name: string): Instruction | undefined {
  if (new RegExp(`\\b${name}=`).test(runText(instruction))) return instruction;
  const stage = read.dockerfile.stages.find(({ instructions }) => instructions.includes(instruction));
  return lastSetter(stage, name, instruction.line);
}

const builds = new Set(['build', 'install', 'test', 'vet', 'run']);
const isModMod = (flags: string): boolean => /(?:^|\s)--?mod[= ]mod(?:\s|$)/.test(flags);

function modMod(facts: DoctorFacts): readonly Found[] {
  // Who makes the module in the image has nothing that is committed.
  if (facts.uses.some(({ call }) => call.verb === 'mod init')) return [];
  const uses = facts.uses.filter(({ call, view }) => builds.has(call.verb) && !view.step.inherited);
  const byFlag = uses.filter(({ call }) => isModMod(call.args.join(' '))).map(({ view }) => view.step.instruction);
  const bySetting = settersOf({ ...facts, uses }, 'GOFLAGS', isModMod).map(({ instruction }) => instruction);
  // Without the flag Go takes what is in a vendor folder.
  const isCommitted = hasAllCommitted(facts) && uses.every(({ module }) => module?.vendor === undefined);
  return [...new Set([...byFlag, ...bySetting])].map((instruction) => ({
    line: instruction.line,
    message: 'With -mod=mod the build may take other modules than those that are committed.',
    fix: 'Leave -mod=mod out, and commit what `go mod tidy` writes.',
    patch: isCommitted ? flagRemoved(facts, instruction) : undefined,
  }));
}

function flagRemoved(facts: DoctorFacts, instruction: Instruction): Patch | undefined {
  return (
    settingRemoved(facts, instruction, { name: 'GOFLAGS', value: '-mod=mod' }) ??
    textReplaced(facts.dockerfile, instruction, /\s--?mod[= ]mod(?=["'\s]|$)/, '') ??
    textReplaced(facts.dockerfile, instruction, /(?<=["'=])--?mod=mod\s+/, '')
  );
}
