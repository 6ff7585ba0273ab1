import { sentence } from '../../text/sentence.ts';
import type { Finding } from '../../report/run-report.ts';
import type { OfferedSetting } from '../facts/build-facts.ts';
import type { CacheKind } from '../../config/cache-kind.ts';
import { cacheFolder } from '../../dockerfile/go/cache-folder.ts';
import type { Unserved } from '../../dockerfile/go/cache-mounts.ts';
import { compilesAll } from '../../dockerfile/touches/compile-all.ts';
import type { EditResult } from '../../dockerfile/edit/edit.ts';
import { skippedOfNeed } from '../../dockerfile/edit/skipped-of-need.ts';
import { type Owner, saysFolder } from '../../dockerfile/stages/go-paths.ts';
import type { GoRun } from '../../dockerfile/go/go-runs.ts';
import { type GoStage, unservedMounts } from '../../dockerfile/go/go-stages.ts';
import { runTouches, withoutEmptying } from '../../dockerfile/touches/run-touches.ts';

/** What is found in the Dockerfile, whose name is added in the end. */
type Found = Omit<Finding, 'file'>;

/** What keeps Go's caches of these stages from being kept, each with the line to change and what to write there; `file` names the Dockerfile. */
export function dockerfileFindings(
  stages: readonly GoStage[],
  edit: EditResult,
  needed: readonly CacheKind[],
  file: string,
): readonly Finding[] {
  const explained = new Set(edit.skipped.flatMap(({ explains = [] }) => explains));
  const unserved = unservedMounts(stages).filter(({ line, placed }) => placed !== 'above' || !explained.has(line));
  const skipped = skippedOfNeed(edit, needed).map(
    ({ stage, about, line, reason, fix, byHand, caches = needed }): Found => {
      if (about === 'settings') return { rule: 'go-settings-unused', line, message: reason, fix };
      if (about === 'network')
        return { rule: 'network-kept', line, message: `the RUN keeps its network: ${reason}`, fix };
      if (about === 'undone') return { rule: 'edit-undone', line, message: `stage ${stage}: ${reason}`, fix };
      const lacking = needed.filter((kind) => caches.includes(kind));
      const [only] = lacking.length < needed.length ? lacking : [];
      const message = `no ${only === undefined ? 'cache mounts were' : `mount of the ${only} cache was`} added to stage ${stage}: ${reason}`;
      const own = byHand ? stages.filter((other) => stage === (other.name || String(other.index))) : [];
      const lines = distinct(own.flatMap((other) => other.goRuns.flatMap((run) => adviceFor(run, other, lacking))));
      const isGuess = lines.some((each) => Object.values(GUESSED).some((folder) => each.includes(folder)));
      const names = lacking.map((kind) => GUESSED[kind].slice(1, -1)).join(' ');
      const where = isGuess ? `, at the folders that \`go env ${names}\` prints in that image` : '';
      return {
        rule: 'cache-mount-missing',
        line,
        message,
        fix: lines.length === 0 ? fix : `${fix}${where}: ${lines.join('; ')}`,
      };
    },
  );
  const found = [
    ...unservedFindings(unserved),
    ...skipped,
    ...stages.flatMap(({ goRuns }) => goRuns.flatMap((run) => [...compilesAllAnew(run), ...emptiedMounts(run)])),
  ];
  return found.map(({ rule, line, message, fix }) => ({
    rule,
    file,
    line,
    message: sentence(message),
    fix: sentence(fix),
  }));
}

/** One for each cause, however many RUNs and caches it concerns. */
function unservedFindings(unserved: readonly Unserved[]): readonly Found[] {
  const firsts = [...new Map(unserved.toReversed().map((each) => [causeOf(each), each])).values()].toReversed();
  return firsts.map((first): Found => {
    const same = unserved.filter((each) => causeOf(each) === causeOf(first));
    const kinds = (['modules', 'build'] as const).filter((kind) => same.some((each) => each.kind === kind));
    const lines = [...new Set(same.map(({ line }) => line))].toSorted((one, other) => one - other);
    const [line = first.line] = lines;
    const caches = `the ${kinds.join(' and ')} ${kinds.length > 1 ? 'caches' : 'cache'}`;
    const runs = lines.length > 1 ? `the RUNs in lines ${lines.join(', ')}` : 'this RUN';
    const are = kinds.length > 1 ? 'are' : 'is';
    const message = `${caches} of ${runs} ${are} not kept: ${first.reason}`;
    return { rule: 'cache-mount-unserved', line, message, fix: first.fix };
  });
}

const causeOf = ({ reason, fix }: Unserved): string => `${reason}\n${fix}`;

/** `go build -a`, which old examples and scaffolds have: whatever is cached is compiled again. */
function compilesAllAnew(run: GoRun): readonly Found[] {
  const command = compilesAll(run);
  if (command === undefined) return [];
  const message = `this RUN has ${command}, which compiles every package in each run, so the build cache saves nothing here`;
  return [{ rule: 'compiles-all-anew', line: run.line, message, fix: withoutForce }];
}

/** `go clean -cache` beside a mount of the author's own: where it would have to be added, it is not, and that is told. */
function emptiedMounts(run: GoRun): readonly Found[] {
  const kinds = [...new Set(run.cacheMounts.served.map(({ kind }) => kind))];
  const emptied = kinds.flatMap((kind) => {
    const removes = runTouches(run, kind).find((touch) => touch.kind === 'removes');
    return removes === undefined ? [] : [{ kind, what: removes.what }];
  });
  return distinct(emptied.map(({ what }) => what)).map((what): Found => {
    const same = emptied.filter((each) => each.what === what).map(({ kind }) => kind);
    const mounts =
      same.length > 1 ? `mounts of the ${same.join(' and ')} caches` : `mount of the ${same.join('')} cache`;
    const message = `${what}, which empties the ${mounts} in each run, so there is nothing to save`;
    return { rule: 'cache-emptied', line: run.line, message, fix: withoutEmptying };
  });
}

/** How to do without `-a`. */
export const withoutForce =
  'remove -a: go recompiles everything that is out of date, also after a change of flags or of the Go version';

/** Settings that no RUN takes although the build is given them, as one finding with the flags that would take them. */
export function unusedSettings(
  stages: readonly GoStage[],
  offered: readonly OfferedSetting[],
  file: string,
): readonly Finding[] {
  const runs = stages.flatMap((stage) => stage.goRuns).filter((run) => !run.inherited);
  const [first] = runs.filter(({ callsGo }) => callsGo !== 'no');
  const mounted = new Set(
    runs.flatMap(({ cacheMounts: { all } }) => all.filter(({ type }) => type === 'secret').map(({ id }) => id)),
  );
  const unused = offered.filter(({ fixedId }) => !mounted.has(fixedId));
  if (first === undefined || unused.length === 0) return [];
  const inputs = distinct(unused.map(({ input }) => input));
  const names = inputs.map((input) => `\`${input}\``).join(', ');
  const flags = unused.map(({ fixedId, env }) => `--mount=type=secret,id=${fixedId},env=${env}`).join(' ');
  return [
    {
      rule: 'go-settings-unused',
      file,
      line: first.line,
      message: `${names} ${inputs.length === 1 ? 'has' : 'have'} no effect: \`dockerfile-edits\` is off, and no RUN of the Dockerfile takes ${inputs.length === 1 ? 'it' : 'them'}.`,
      fix: `Add the mounts to each RUN that calls go, in line ${first.line} RUN ${flags} …; the action provides the values under these ids.`,
    },
  ];
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

// Only the RUNs that call go: a person need not mount the caches into the others.
function adviceFor(run: GoRun, { imageKnown }: GoStage, needed: readonly CacheKind[]): readonly string[] {
  if (run.callsGo === 'no' || run.inherited) return [];
  const kinds = needed.filter((kind) => !run.cacheMounts.served.some((mount) => mount.kind === kind));
  if (kinds.length === 0) return [];
  const owner = ownerFields(run.who.owner);
  const isKnown = imageKnown || (run.who.sight?.kind === 'seen' && run.who.sight.caches !== undefined);
  const folders = kinds.map((kind) =>
    isKnown || saysFolder(run.environment.env, kind) ? cacheFolder(run, kind) : GUESSED[kind],
  );
  return [
    `in line ${run.line} RUN ${folders.map((folder) => `--mount=type=cache,target=${folder}${owner}`).join(' ')} …`,
  ];
}

/** Stand for the folders of an image that nobody could inspect. */
const GUESSED: Readonly<Record<CacheKind, string>> = { modules: '<GOMODCACHE>', build: '<GOCACHE>' };

function ownerFields(owner: Owner): string {
  if ('uid' in owner) return owner.uid === 0 ? '' : `,uid=${owner.uid},gid=${owner.gid}`;
  const [user = '', group = ''] = owner.name.split(':');
  const uid = /^\d+$/.test(user) ? user : user === 'root' ? '0' : `<uid of ${user}>`;
  const own = '<its gid>';
  return `,uid=${uid},gid=${group === '' ? own : group === 'root' ? '0' : /^\d+$/.test(group) ? group : `<gid of group ${group}>`}`;
}
