import { runText } from '../../dockerfile/commands/go-commands.ts';
import type { GoRun } from '../../dockerfile/go/go-runs.ts';
import type { GoUse } from '../../findings/facts/facts.ts';
import type { DoctorFacts } from '../frame/doctor-facts.ts';
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

type Told = Pick<Found, 'message' | 'fix'>;

/** At the instruction that sets it, each once. */
function ofUses(
  { uses }: DoctorFacts,
  name: 'GOPROXY' | 'GO111MODULE',
  isIt: (value: string) => boolean,
  told: Told,
): readonly Found[] {
  const lines = uses.flatMap((use) => {
    const setting = use.call.settings[name];
    if (setting.kind !== 'set' || !isIt(setting.value)) return [];
    return settingLine(use, name) ?? [];
  });
  return [...new Set(lines)].map((line) => ({ line, ...told }));
}

/** Where a variable is set for a command; `undefined` where the base image sets it. */
function settingLine({ call, view }: GoUse, name: string): number | undefined {
  if (call.assigned.has(name)) return call.line;
  const sets = view.stage.instructions.filter(
    ({ keyword, line, args }) =>
      ['ENV', 'ARG'].includes(keyword) && line < call.line && new RegExp(`(?:^|\\s)${name}[=\\s]`).test(args),
  );
  return sets.at(-1)?.line;
}

function direct(facts: DoctorFacts): readonly Found[] {
  if (facts.modules.vendored) return [];
  return ofUses(facts, 'GOPROXY', (value) => /^direct(?:[,|]|$)/.test(value), {
    message: 'With GOPROXY=direct go clones the repository of each module.',
    fix: 'Leave GOPROXY out; name private modules in GOPRIVATE.',
  });
}

function modulesOff(facts: DoctorFacts): readonly Found[] {
  return ofUses(facts, 'GO111MODULE', (value) => value === 'off', {
    message: 'With GO111MODULE=off go ignores go.mod and go.sum.',
    fix: 'Leave GO111MODULE out.',
  });
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
    const name = run.callsGo === 'no' ? undefined : offName(run);
    const line = name === undefined ? undefined : lineOf(facts, run, name);
    if (name === undefined || line === undefined) return [];
    return [
      {
        line,
        message: `${name} turns off for all modules what compares them with the checksum database.`,
        fix: `Leave ${name} out, and name private modules in GOPRIVATE.`,
      },
    ];
  });
  return [...new Map(found.map((each) => [each.line, each])).values()];
}

function offName({ environment, instruction }: GoRun): string | undefined {
  const inline = (name: string): string | undefined => new RegExp(`\\b${name}=(\\S+)`).exec(runText(instruction))?.[1];
  return offFor.find(([name, isOff]) => isOff.test(inline(name) ?? environment.env.get(name) ?? ''))?.[0];
}

function lineOf({ read }: DoctorFacts, { instruction }: GoRun, name: string): number | undefined {
  if (new RegExp(`\\b${name}=`).test(runText(instruction))) return instruction.line;
  const stage = read.dockerfile.stages.find(({ instructions }) => instructions.includes(instruction));
  const sets = (stage?.instructions ?? []).filter(
    ({ keyword, line, args }) =>
      ['ENV', 'ARG'].includes(keyword) && line < instruction.line && new RegExp(`(?:^|\\s)${name}[=\\s]`).test(args),
  );
  return sets.at(-1)?.line;
}

const builds = new Set(['build', 'install', 'test', 'vet', 'run']);

function modMod({ uses }: DoctorFacts): readonly Found[] {
  // Who makes the module in the image has nothing that is committed.
  if (uses.some(({ call }) => call.verb === 'mod init')) return [];
  const lines = uses.flatMap((use) => {
    const { call, view } = use;
    if (!builds.has(call.verb) || view.step.inherited) return [];
    const { GOFLAGS } = call.settings;
    const isMod = (flags: string): boolean => /(?:^|\s)--?mod[= ]mod(?:\s|$)/.test(flags);
    if (isMod(call.args.join(' '))) return [call.line];
    return GOFLAGS.kind === 'set' && isMod(GOFLAGS.value) ? (settingLine(use, 'GOFLAGS') ?? []) : [];
  });
  return [...new Set(lines)].map((line) => ({
    line,
    message: 'With -mod=mod the build may take other modules than those that are committed.',
    fix: 'Leave -mod=mod out, and commit what `go mod tidy` writes.',
  }));
}
