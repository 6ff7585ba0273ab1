import type { PlacedDockerfile } from '../stages/placed-dockerfile.ts';
import { frontendText } from '../stages/frontend.ts';
import type { Flag } from '../syntax/instruction-text.ts';
import { runText } from '../commands/go-commands.ts';
import type { GoRun } from '../go/go-runs.ts';
import { type GoStage, lowestGoStage } from '../go/go-stages.ts';
import type { RunMount } from '../stages/run-mounts.ts';

/** The user's own Go stage up to its first go command: what is there is what that command would have found. */
export interface CutStage {
  /** The Dockerfile's text up to there; whatever is appended belongs to the stage. */
  readonly text: string;
  readonly stage: GoStage;
  /** The RUN before which it is cut. */
  readonly first: GoRun;
  /** The RUN that downloads modules, where there is one. */
  readonly download: GoRun | undefined;
  /** What the RUNs from the first to the downloading one make ready for it, so that the cut stage lacks it; empty for nothing. */
  readonly lacks: string;
  /** `--mount` and `--network` flags by which the downloading RUN gets secrets, ssh agents and its network, as written. */
  readonly flags: readonly string[];
}

type StageCut = { readonly kind: 'cut'; readonly cut: CutStage } | { readonly kind: 'none'; readonly reason: string };

/**
 * Cuts the stage in which modules are downloaded before its first go command: the stage with the first `go mod download`, else
 * the first that mounts the module cache; of stages built FROM one another the lowest one that has go.
 */
export function cutStage({ dockerfile, frontend, graph }: PlacedDockerfile, stages: readonly GoStage[]): StageCut {
  if (!frontend.secretEnv)
    return none(`${frontendText(frontend)} may not support here-documents and secrets as environment variables`);
  const linux = stages.filter(({ basePlatform }) => !basePlatform.startsWith('windows'));
  const downloading = linux.find(({ goRuns }) => goRuns.some(downloadsModules));
  const chosen = downloading ?? linux.find(({ goRuns }) => goRuns.some(mountsModules));
  if (chosen === undefined) return none('no RUN that calls go mounts the module cache');
  const stage = lowestGoStage(chosen, linux, graph);
  const [first] = stage.goRuns;
  if (first === undefined || first.inherited) return none('the base image runs go by itself (ONBUILD)');
  const download = chosen.goRuns.find(downloadsModules);
  const before = [...(stage === chosen ? [] : stage.goRuns), ...runsUpTo(chosen.goRuns, download)];
  const like = download ?? chosen.goRuns.find(mountsModules) ?? first;
  if (like.instruction.flags.some(({ name, value }) => name === 'network' && value === 'none'))
    return none(`the RUN at line ${like.line} has no network`);
  return {
    kind: 'cut',
    cut: {
      text: textBefore(dockerfile.text, first.line),
      stage,
      first,
      download,
      lacks: before.map((run) => madeReady(run)).find((what) => what !== '') ?? '',
      flags: accessFlags(like),
    },
  };
}

const none = (reason: string): StageCut => ({ kind: 'none', reason });

const DOWNLOADS_ALL = /\bgo\s+mod\s+download(?:\s+-x)?\s*(?:$|[;&|\n)"'}])/;

/** `go mod download` of all modules; with names it downloads those alone. `-C` may stand at three places of it. */
export function downloadsModules(run: GoRun): boolean {
  return DOWNLOADS_ALL.test(runText(run.instruction).replaceAll(/\s-C[=\s]*\S+/g, ''));
}

/** Whether a RUN mounts a module cache that is served. */
export function mountsModules({ cacheMounts: { served } }: GoRun): boolean {
  return served.some(({ kind }) => kind === 'modules');
}

function runsUpTo(runs: readonly GoRun[], last: GoRun | undefined): readonly GoRun[] {
  return last === undefined ? runs.slice(0, 1) : runs.slice(0, runs.indexOf(last) + 1);
}

/** What a RUN's text sets up that go or git then find. */
const MAKES: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\b(?:apk|apt-get|apt|dnf|microdnf|yum|zypper|pacman)\s[^\n;&|]*\b(?:add|install|-S)/, 'installs packages'],
  [/\bgit\s+config\b/, 'configures git'],
  [/(?:>|\b(?:cp|mv|ln|tee|install)\s[^\n;&|]*\s)\s*\S*\.netrc\b/, 'writes a netrc'],
  [/ssh-keyscan|known_hosts/, 'learns host keys'],
  [/\bgo\s+env\s+-w\b/, "changes Go's settings"],
];
const SETS: typeof MAKES = [
  [/\bGO(?:PROXY|PRIVATE|NOPROXY|NOSUMDB|SUMDB|INSECURE|AUTH|FLAGS|TOOLCHAIN|WORK)=/, "changes Go's settings"],
];

/** What a RUN makes ready for go, as a text; empty for nothing. `settings`: what it sets for go in its own text is some of it. */
export function madeReady(run: GoRun, settings: 'counted' | 'apart' = 'counted'): string {
  const text = runText(run.instruction);
  const found = [...MAKES, ...(settings === 'counted' ? SETS : [])].find(([pattern]) => pattern.test(text));
  return found === undefined ? '' : `the RUN at line ${run.line} ${found[1]}`;
}

/** Everything before a line that begins an instruction; a file's lines count from 1. */
export function textBefore(text: string, line: number): string {
  let at = 0;
  for (let number = 1; number < line; number++) at = text.indexOf('\n', at) + 1;
  return text.slice(0, at);
}

/** `--mount` and `--network` flags by which a RUN gets secrets, ssh agents and its network, as written. */
export function accessFlags(run: GoRun): readonly string[] {
  const network = run.instruction.flags.filter(({ name }) => name === 'network');
  return [...mountFlags(run, ['secret', 'ssh']), ...written(network)];
}

/** The flags of a RUN's mounts of some types, as written; without those that cannot be written again. */
export function mountFlags(run: GoRun, types: readonly RunMount['type'][]): readonly string[] {
  const mounts = run.instruction.flags.filter(({ name }) => name === 'mount');
  return written(mounts.filter((_, index) => types.some((type) => type === run.cacheMounts.all[index]?.type)));
}

/** Quotes and escapes are gone from a flag's value: what needed them cannot be written again. */
function written(flags: readonly Flag[]): readonly string[] {
  return flags.filter(({ value }) => /^[^\s"'\\`]+$/.test(value)).map(({ name, value }) => `--${name}=${value}`);
}
