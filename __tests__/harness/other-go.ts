import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Gives an image of the engine this name that differs from `golang:1.26` in its Go alone: another patch. Returns its version. */
export async function goOfAnotherVersion(image: string): Promise<string> {
  const { stdout: usual } = await run('docker', ['run', '--rm', 'golang:1.26', 'go', 'env', 'GOVERSION']);
  const version = usual.trim() === 'go1.26.0' ? 'go1.26.1' : 'go1.26.0';
  // Where no go.mod asks for another one. Go fetches it as it fetches modules.
  const env = { ...process.env, GOTOOLCHAIN: version };
  const { stdout: root } = await run('go', ['env', 'GOROOT'], { cwd: tmpdir(), env });
  const folder = await mkdtemp(path.join(tmpdir(), 'other-go-'));
  try {
    const lines = ['FROM golang:1.26', 'RUN rm -rf /usr/local/go', 'COPY --from=go . /usr/local/go', ''];
    await writeFile(path.join(folder, 'Dockerfile'), lines.join('\n'));
    const context = ['--build-context', `go=${root.trim()}`, folder];
    await run('docker', ['buildx', 'build', '--quiet', '--load', '--tag', image, ...context]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return version;
}
