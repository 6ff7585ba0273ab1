import type { CacheKind } from '../../config/cache-kind.ts';
import { type CacheTouch, cacheTouch } from './cache-touches.ts';
import type { GoRun } from '../go/go-runs.ts';

/** How to do without `go clean` and the like. */
export const withoutEmptying = 'leave that out: what is in a cache mount is in no layer';

/** What a RUN does to a cache as files, by its own text and by the scripts and make targets that it calls. */
export function runTouches(run: GoRun, kind: CacheKind): readonly CacheTouch[] {
  const own = { name: 'the RUN', instruction: run.instruction, workdir: run.environment.workdir };
  return [own, ...run.called].flatMap((text) => {
    const touch = cacheTouch(text, run, kind);
    return touch === undefined ? [] : [{ ...touch, what: `${text.name} ${touch.what}` }];
  });
}
