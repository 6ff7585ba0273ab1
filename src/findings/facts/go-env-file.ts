import { posix } from 'node:path';
import { goPaths } from '../../dockerfile/stages/go-paths.ts';
import type { RunView } from '../../dockerfile/go/run-views.ts';
import { type ContextFiles, locate } from './files-in-image.ts';

/**
 * Whether a file may be in the image that sets Go's variables beside the environment: the one that `go env -w` writes, or that
 * of the whole installation (`go help environment`).
 */
export async function maySetGoEnv(source: ContextFiles, { step, placements }: RunView): Promise<boolean> {
  const { env } = step.before;
  if (env.get('GOENV') !== undefined) return true;
  const config = env.get('XDG_CONFIG_HOME') || posix.join(goPaths(step.before, new Map(), undefined).home, '.config');
  const files = [posix.resolve('/', config, 'go/env'), '/usr/local/go/go.env'];
  const located = await Promise.all(files.map((file) => locate(source, placements, file)));
  return located.some(({ kind }) => kind !== 'absent');
}
