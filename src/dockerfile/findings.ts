import { cacheFolder } from './cache-folder.ts';
import { compilesAll } from './compile-all.ts';
import type { EditResult } from './edit.ts';
import type { Owner } from './go-paths.ts';
import type { GoRun } from './go-runs.ts';
import { type GoStage, unservedMounts } from './go-stages.ts';

/** Something in the Dockerfile that a person can improve. `line` is from 1. */
export interface DockerfileFinding {
  readonly rule:
    | 'cache-mount-missing'
    | 'cache-mount-unserved'
    | 'go-settings-unused'
    | 'network-kept'
    | 'compiles-all-anew';
  readonly line: number;
  readonly message: string;
  readonly fix: string;
}

/** What keeps Go's caches of these stages from being kept, each with the line to change and what to write there. */
export function dockerfileFindings(stages: readonly GoStage[], edit: EditResult): readonly DockerfileFinding[] {
  const unserved = unservedMounts(stages).map(({ kind, line, reason, fix }): DockerfileFinding => {
    return { rule: 'cache-mount-unserved', line, message: `the ${kind} cache of this RUN is not kept: ${reason}`, fix };
  });
  const skipped = edit.skipped.map(({ stage, about, line, reason, fix, byHand }): DockerfileFinding => {
    if (about === 'settings') return { rule: 'go-settings-unused', line, message: reason, fix };
    if (about === 'network')
      return { rule: 'network-kept', line, message: `the RUN is not cut off from the network: ${reason}`, fix };
    const message = `no cache mounts were added to stage ${stage}: ${reason}`;
    const own = byHand ? stages.filter((other) => stage === (other.name || String(other.index))) : [];
    const lines = distinct(own.flatMap((other) => other.goRuns.flatMap(adviceFor)));
    return {
      rule: 'cache-mount-missing',
      line,
      message,
      fix: lines.length === 0 ? fix : `${fix}: ${lines.join('; ')}`,
    };
  });
  return [...unserved, ...skipped, ...stages.flatMap(({ goRuns }) => goRuns.flatMap(compilesAllAnew))];
}

/** `go build -a`, which old examples and scaffolds have: whatever is cached is compiled again. */
function compilesAllAnew(run: GoRun): readonly DockerfileFinding[] {
  const command = compilesAll(run);
  if (command === undefined) return [];
  const message = `${command} compiles every package in each run, so the build cache saves nothing here`;
  return [{ rule: 'compiles-all-anew', line: run.line, message, fix: withoutForce }];
}

/** How to do without `-a`. */
export const withoutForce =
  'leave -a out: go compiles whatever is not up to date, also after a change of flags or of the Go version';

/** A setting of Go that is delivered to the build as a secret of this id. */
export interface OfferedSetting {
  readonly input: string;
  readonly env: string;
  readonly fixedId: string;
}

/** Settings that no RUN takes although the build is given them, as one finding with the flags that would take them. */
export function unusedSettings(
  stages: readonly GoStage[],
  offered: readonly OfferedSetting[],
): readonly DockerfileFinding[] {
  const runs = stages.flatMap((stage) => stage.goRuns).filter((run) => !run.inherited);
  const [first] = runs.filter(({ callsGo }) => callsGo !== 'no');
  const mounted = new Set(
    runs.flatMap(({ allMounts }) => allMounts.filter(({ type }) => type === 'secret').map(({ id }) => id)),
  );
  const unused = offered.filter(({ fixedId }) => !mounted.has(fixedId));
  if (first === undefined || unused.length === 0) return [];
  const inputs = distinct(unused.map(({ input }) => input));
  const names = inputs.map((input) => `\`${input}\``).join(', ');
  const flags = unused.map(({ fixedId, env }) => `--mount=type=secret,id=${fixedId},env=${env}`).join(' ');
  return [
    {
      rule: 'go-settings-unused',
      line: first.line,
      message: `${names} ${inputs.length === 1 ? 'has' : 'have'} no effect: \`dockerfile-edits\` is off, and no RUN of the Dockerfile takes ${inputs.length === 1 ? 'it' : 'them'}`,
      fix: `give each RUN that runs go what it is to have, in line ${first.line} RUN ${flags} …; the values are delivered under these ids`,
    },
  ];
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

// Only the RUNs that call go: a person need not mount the caches into the others.
function adviceFor(run: GoRun): readonly string[] {
  if (run.callsGo === 'no' || run.inherited) return [];
  const kinds = (['modules', 'build'] as const).filter((kind) => !run.mounts.some((mount) => mount.kind === kind));
  if (kinds.length === 0) return [];
  const owner = ownerFields(run.owner);
  return [
    `in line ${run.line} RUN ${kinds.map((kind) => `--mount=type=cache,target=${cacheFolder(run, kind)}${owner}`).join(' ')} …`,
  ];
}

function ownerFields(owner: Owner): string {
  if ('name' in owner) return `,uid=<uid of ${owner.name}>,gid=<its gid>`;
  return owner.uid === 0 ? '' : `,uid=${owner.uid},gid=${owner.gid}`;
}
