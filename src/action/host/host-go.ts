import path from 'node:path';
import * as v from 'valibot';
import { decodedText, objectOf } from '../../text/json-schemas.ts';
import type { Services } from '../services/services.ts';

const absolute = v.pipe(
  v.string(),
  v.check((folder) => path.isAbsolute(folder)),
);

const goEnvironment = objectOf({
  GOMODCACHE: absolute,
  /** `off` where Go keeps nothing. */
  GOCACHE: v.string(),
  GOVERSION: v.string(),
  GOOS: v.string(),
  GOARCH: v.string(),
});

/** Go on the runner, and where it keeps what it has downloaded and compiled. */
export interface HostGo {
  readonly kind: 'go';
  readonly moduleFolder: string;
  /** Empty where Go keeps nothing. */
  readonly buildFolder: string;
  /** `go1.26.8`. */
  readonly version: string;
  /** `linux-amd64`. */
  readonly platform: string;
}

const timeoutMs = 20_000;

/** Asks the go command of the PATH, which the steps of the job run too. It downloads no toolchain for this. */
export async function hostGo({
  shell,
  run,
}: Pick<Services, 'shell' | 'run'>): Promise<HostGo | { readonly kind: 'none'; readonly reason: string }> {
  const exit = await shell.run({
    argv: ['go', 'env', '-json', ...Object.keys(goEnvironment.pipe[0].entries)],
    cwd: run.folder,
    env: { GOTOOLCHAIN: 'local' },
    timeoutMs,
  });
  if (exit.kind === 'not-started')
    return { kind: 'none', reason: 'there is no go on the runner: install it before this step' };
  const told = exit.kind === 'exited' && exit.code === 0 ? decodedText(goEnvironment, exit.stdout) : undefined;
  if (told === undefined) return { kind: 'none', reason: '`go env` on the runner does not say where its caches are' };
  return {
    kind: 'go',
    moduleFolder: path.join(told.GOMODCACHE, 'cache', 'download'),
    buildFolder: path.isAbsolute(told.GOCACHE) ? told.GOCACHE : '',
    version: told.GOVERSION,
    platform: `${told.GOOS}-${told.GOARCH}`,
  };
}
