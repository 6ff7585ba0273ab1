import { spawnSync } from 'node:child_process';

/** Runs the machine's go, which has to be there, without a network; the answer of both streams. */
export function realGo(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const own = { GOENV: 'off', GOFLAGS: '', GOWORK: '', GOPROXY: 'off', GOTOOLCHAIN: 'local', GO111MODULE: '' };
  const run = spawnSync('go', args, { cwd: folder, env: { ...process.env, ...own, ...env }, encoding: 'utf8' });
  if (run.error !== undefined) throw run.error;
  return `${run.stdout}${run.stderr}`;
}
