import type { CacheKind } from '../../config/cache-kind.ts';
import { compilesNothing, onlyDownloads, onlyVendored } from '../../dockerfile/commands/download-commands.ts';
import { addedMounts } from '../../dockerfile/edit/added-mounts.ts';
import type { GoRun } from '../../dockerfile/go/go-runs.ts';
import type { DoctorFacts } from '../frame/doctor-facts.ts';
import { needsNoModules } from '../frame/needs-no-modules.ts';
import { flagsAdded, type Patch } from '../frame/patch.ts';
import { needsProgramAlone, shippedToolchain } from '../frame/shipped-toolchain.ts';
import type { Found, DoctorRule } from '../frame/doctor-rule.ts';

/** RUNs that call go without the cache mounts that they would gain from. */
export const missingMountRules: readonly DoctorRule[] = [
  {
    id: 'module-cache-mount-missing',
    level: 'warning',
    title: 'A RUN that calls go has no cache mount for the module cache.',
    why: 'One changed line of go.sum makes a new layer, and all modules are downloaded again. With a mount, go downloads only those that are new.',
    instead:
      'Mount GOMODCACHE into each RUN that calls go: `RUN --mount=type=cache,target=/go/pkg/mod go mod download`. A RUN that compiles needs the network and the logins of the download then: the mount may be empty where the layer of the download is cached.',
    // The action adds the mount itself, or says why it does not.
    inStep: false,
    find: (facts) => missing(facts, 'modules'),
  },
  {
    id: 'build-cache-mount-missing',
    level: 'warning',
    title: 'A RUN that compiles has no cache mount for the build cache.',
    why: 'One changed source file makes a new layer, and go compiles the standard library, all dependencies and all your packages again. With a mount, go compiles only what has changed.',
    instead:
      'Mount GOCACHE into each RUN that compiles: `RUN --mount=type=cache,target=/root/.cache/go-build go build ./cmd/app`.',
    inStep: false,
    find: (facts) => missing(facts, 'build'),
  },
];

function missing(facts: DoctorFacts, kind: CacheKind): readonly Found[] {
  const { read, modules, platforms } = facts;
  if (kind === 'modules' && (modules.vendored || needsNoModules(modules))) return [];
  const shipped = shippedToolchain(facts);
  const around = { ...read, severalPlatforms: platforms.length > 1, withheld: [] };
  const { flags, carried } = addedMounts(read.goStages, [kind], shipped === undefined ? around : asBuildStage(around));
  const gaining = flags.filter(({ run }) => gains(run, kind));
  const lines = [...new Set(gaining.map(({ run }) => run.line))].toSorted((a, b) => a - b);
  const [line] = lines;
  if (line === undefined || !gaining.some(({ run }) => run.callsGo === 'yes')) return [];
  const runsGaining = gaining.map(({ run }) => run);
  if (kind === 'modules' && runsGaining.some(readsOffline)) return [];
  const shut = kind === 'modules' ? runsGaining.find((run) => lacksLogin(run, runsGaining)) : undefined;
  const [name, what] = kind === 'modules' ? ['GOMODCACHE', 'module cache'] : ['GOCACHE', 'build cache'];
  const runs = lines.length === 1 ? 'This RUN has' : `The RUNs in lines ${lines.join(', ')} have`;
  const mayStay = shipped === undefined || needsProgramAlone(shipped, facts);
  const plain = gaining.map(({ run, flag }) => ({ run, flag: plainFlag(flag) }));
  return [
    {
      line,
      message: `${runs} no cache mount for the ${what} (${name}).`,
      fix: sentences([
        `Add ${plain[0]?.flag ?? ''}`,
        ...(shipped === undefined ? [] : [`Nothing of the ${what} is then in the image`]),
        ...(shut === undefined ? [] : [withLogin(shut)]),
      ]),
      // What a COPY carries from one stage to the next would stay in the mount, and who gets a secret is for a person to decide.
      patch: carried.length > 0 || shut !== undefined || !mayStay ? undefined : patchOf(facts, plain),
    },
  ];
}

/**
 * The action adds no mount to a stage that is the image, since somebody may use the caches that are in it. In one that starts the
 * program that it compiles nobody does.
 */
function asBuildStage<T extends Pick<DoctorFacts['read'], 'target'>>(around: T): T {
  return { ...around, target: undefined };
}

/** Without an id that says no more than the target does. */
function plainFlag(flag: string): string {
  return flag.replace(/id=cached-go-docker-build-[\w-]+,/, '').replace(/id=([^,]*),target=\1(?=,|$)/, 'target=$1');
}

/** A mount of the author's at another place is told as such. */
function gains(run: GoRun, kind: CacheKind): boolean {
  const isMisplaced = run.cacheMounts.unserved.some((each) => each.kind === kind);
  if (run.callsGo === 'no' || run.inherited || isMisplaced) return false;
  if (kind === 'modules') return !onlyVendored(run.instruction);
  return run.callsGo === 'maybe' || !compilesNothing(run.instruction);
}

const flagValues = ({ instruction }: GoRun, name: string): readonly string[] =>
  instruction.flags.filter((flag) => flag.name === name).map(({ value }) => value);

const logins = (run: GoRun): readonly string[] =>
  flagValues(run, 'mount').filter((mount) => /(?:^|,)type=(?:secret|ssh)\b/.test(mount));

/*
 * The layer of a download may be cached where the mount is empty: on a new machine with a layer cache, or when the builder has
 * cleared its mounts. What compiles then downloads itself, which takes a network and the logins.
 */

/** The author has modules in a layer so that go needs no network: a mount would break it. */
function readsOffline(run: GoRun): boolean {
  return flagValues(run, 'network').includes('none') && !onlyDownloads(run.instruction);
}

function lacksLogin(run: GoRun, runs: readonly GoRun[]): boolean {
  const own = logins(run);
  return !onlyDownloads(run.instruction) && runs.some((other) => logins(other).some((login) => !own.includes(login)));
}

const withLogin = ({ line }: GoRun): string =>
  `Give the RUN in line ${line} the secret and ssh mounts of the download too: it downloads what the mount lacks`;

/** A flag that stands alone has no full stop behind it. */
const sentences = (parts: readonly string[]): string => `${parts.join('. ')}${parts.length > 1 ? '.' : ''}`;

function patchOf(
  { dockerfile }: DoctorFacts,
  flags: readonly { readonly run: GoRun; readonly flag: string }[],
): Patch | undefined {
  const byLine = new Map(flags.map(({ run, flag }) => [run.line, { run, flag }]));
  const hunks = [...byLine.values()].map(({ run, flag }) => flagsAdded(dockerfile, run.instruction, [flag]));
  return hunks.every((hunk) => hunk !== undefined) ? hunks.flat() : undefined;
}
