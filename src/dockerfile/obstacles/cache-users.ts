import type { CacheKind } from '../../config/cache-kind.ts';
import { cacheFolder } from '../go/cache-folder.ts';
import type { Obstacle } from './obstacle.ts';
import { runText } from '../commands/go-commands.ts';
import type { GoRun } from '../go/go-runs.ts';
import type { GoStage } from '../go/go-stages.ts';

/** Who uses one of Go's caches in stages that hand it on to each other. */
interface CacheUsers {
  /** RUNs that do not call go, of another user or with another folder than those that do: a mount would be of no use to them. */
  readonly bystanders: ReadonlySet<GoRun>;
  /** Why there is no one mount for all of the others. */
  readonly obstacles: readonly Obstacle[];
}

/** A mount belongs to one user, so all that call go with one folder have to be the same. */
export function cacheUsers(family: readonly GoStage[], kind: CacheKind): CacheUsers {
  const placed = family.flatMap((stage) => stage.goRuns.map((run) => ({ stage, run })));
  const callers = placed.filter(({ run }) => run.callsGo !== 'no');
  const theirs = new Set(callers.map(({ run }) => useOf(run, kind)));
  const bystanders = new Set(
    callers.length === 0 ? [] : placed.map(({ run }) => run).filter((run) => !theirs.has(useOf(run, kind))),
  );
  const obstacles = placed.flatMap(({ stage, run }): readonly Obstacle[] => {
    const reason = bystanders.has(run) ? readsCache(run, kind, callers[0]?.run) : sharedFolder(run, kind, callers);
    const rest = { stage: stage.name || String(stage.index), line: run.line, byHand: false };
    return reason === ''
      ? []
      : [{ ...rest, reason, fix: 'run all of them as one user, or give each a folder of its own' }];
  });
  return { bystanders, obstacles };
}

function useOf(run: GoRun, kind: CacheKind): string {
  return `${ownerText(run)} ${cacheFolder(run, kind)}`;
}

function ownerText({ who: { owner } }: GoRun): string {
  return 'uid' in owner ? `${owner.uid}:${owner.gid}` : owner.name;
}

function readsCache(run: GoRun, kind: CacheKind, caller: GoRun | undefined): string {
  const folder = caller === undefined ? '' : cacheFolder(caller, kind);
  const text = runText(run.instruction);
  const named = [folder, kind === 'modules' ? 'GOMODCACHE' : 'GOCACHE'].find((name) => text.includes(name));
  return named === undefined
    ? ''
    : `the RUN names ${named}, and it has another user or folder than the RUNs that call go`;
}

function sharedFolder(run: GoRun, kind: CacheKind, callers: readonly { readonly run: GoRun }[]): string {
  const folder = cacheFolder(run, kind);
  const other = callers.find(
    (caller) => cacheFolder(caller.run, kind) === folder && ownerText(caller.run) !== ownerText(run),
  );
  if (other === undefined) return '';
  const name = (user: string): string => (user === '' ? 'root' : user);
  return `${folder} is used by ${name(other.run.who.user)} in line ${other.run.line} and by ${name(run.who.user)} here, and a mount belongs to one user`;
}
