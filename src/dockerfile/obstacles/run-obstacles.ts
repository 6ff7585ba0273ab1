import { posix } from 'node:path';
import type { CacheKind } from '../../config/cache-kind.ts';
import { cacheFolder } from '../go/cache-folder.ts';
import type { CacheTouch } from '../touches/cache-touches.ts';
import { runTouches, withoutEmptying } from '../touches/run-touches.ts';
import type { GoRun } from '../go/go-runs.ts';
import type { ObstacleAt } from './obstacle.ts';
import { ownMountsAt } from './own-mounts.ts';

/** What of a RUN itself stands against a mount of this kind; undefined when nothing does. */
export function runObstacle(run: GoRun, kind: CacheKind): ObstacleAt | undefined {
  const { line } = run;
  const folder = cacheFolder(run, kind);
  if (run.inherited && run.callsGo !== 'no') {
    return {
      line,
      reason: 'ONBUILD of its base runs go, and that RUN is not in this file',
      fix: 'use a base without ONBUILD',
      byHand: false,
    };
  }
  const another = userObstacle(run, folder);
  if (another !== undefined) return another;
  if (!run.paths.homeKnown && run.paths.belowHome[kind])
    return { line, reason: 'the home folder of its user is not known', fix: 'set HOME with ENV', byHand: false };
  if (run.unclear !== '') return { line, reason: run.unclear, fix: 'set the folder with ENV', byHand: false };
  if (!/^\/[A-Za-z0-9_.@+/-]+$/.test(folder)) {
    return {
      line,
      reason: 'its cache folder has characters that do not go into a mount',
      fix: 'choose a folder of letters, digits and _.@+-/',
      byHand: false,
    };
  }
  if (isGeneral(run, folder)) {
    const setting = kind === 'modules' ? 'GOMODCACHE' : 'GOCACHE';
    return {
      line,
      reason: `${setting} is ${folder}, and a mount there would hide what else is in it`,
      fix: `set ${setting} to a folder of its own with ENV`,
      byHand: false,
    };
  }
  return touchObstacle(run, kind);
}

/** Folders that other programs put files into: GOPATH has what `go install` makes. */
function isGeneral({ paths: { home }, environment: { env } }: GoRun, folder: string): boolean {
  const gopath = env.get('GOPATH')?.split(':')[0] || posix.join(home, 'go');
  return ['/tmp', '/var/tmp', home, gopath].some((each) => posix.resolve('/', each) === folder);
}

function touchObstacle(run: GoRun, kind: CacheKind): ObstacleAt | undefined {
  const touches = runTouches(run, kind);
  const { line } = run;
  const removes = touches.find((touch) => touch.kind === 'removes');
  if (removes !== undefined)
    return {
      line,
      reason: `${removes.what}: a mounted folder cannot be removed, and an empty cache has no use`,
      fix: withoutEmptying,
      byHand: false,
    };
  const [other] = touches;
  // A mount of the author's is there in any case.
  if (other === undefined || ownMountsAt(run, cacheFolder(run, kind)).kind === 'taken') return undefined;
  return { line, byHand: false, ...otherTouch(other, kind) };
}

function otherTouch({ kind, what }: CacheTouch, cache: CacheKind): Pick<ObstacleAt, 'reason' | 'fix'> {
  const others = cache === 'modules' ? 'modules' : 'compiled packages';
  switch (kind) {
    case 'makes':
      return { reason: `${what}, which fails where a mount is`, fix: 'write mkdir -p' };
    case 'changes':
      return {
        reason: `${what}, and a change in a cache mount is in no layer, while other builds compile it too`,
        fix: 'change a copy of the module in your sources, which go.mod names by `replace`',
      };
    case 'links':
      return {
        reason: `${what}, and what a link into a cache mount leads to is in no layer`,
        fix: 'copy the files instead',
      };
    case 'removes':
    case 'reads':
      return {
        reason: `${what}, and a cache mount may hold the ${others} of other projects and versions too`,
        fix:
          cache === 'modules'
            ? "name a module's folder by its version, as in $(go list -m -f '{{.Dir}}' MODULE)"
            : 'take only files that the build makes elsewhere',
      };
  }
}

function userObstacle({ line, who: { user, sight } }: GoRun, folder: string): ObstacleAt | undefined {
  if (['', '0', '0:0', 'root', 'root:root', 'root:0', '0:root'].includes(user)) return undefined;
  const rest = { line, fix: 'declare the mounts with their owner', byHand: true };
  const is = `the RUN's user is ${user}, not root`;
  if (sight === undefined) return { ...rest, reason: is, needsLook: true };
  if (sight.kind === 'unseen') return { ...rest, reason: `${is}, and ${sight.reason}` };
  switch (sight.folders.get(folder)) {
    case 'free':
      return undefined;
    case 'full':
      return {
        line,
        reason: `${folder} has content, which a mount would hide`,
        fix: 'put it elsewhere',
        byHand: false,
      };
    case 'parentless': {
      const parent = posix.dirname(folder);
      const reason = `${parent} is not there before it, and for a mount in it BuildKit would make it root's, where ${user} could not write`;
      return {
        line,
        reason,
        fix: `write RUN mkdir -p ${parent} after USER ${user}, before line ${line}`,
        byHand: false,
      };
    }
    case undefined:
      return { ...rest, reason: `${is}, and the content of ${folder} is unknown` };
  }
}
