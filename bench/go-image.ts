// Images with another Go.
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { go } from './app.ts';
import type { Engines } from './engine.ts';
import { copyImage, docker } from './engine.ts';

/** An image with another Go than the one it is made of. */
export interface GoImage {
  readonly reference: string;
  readonly version: string;
  remove(): void;
}

/** The same image with the patch release of Go next to its own, which go fetches as the toolchain module. Throws when there is none. */
export async function otherGoImage(image: string, folder: string, engines: Engines): Promise<GoImage> {
  const { kept, fresh } = engines;
  const variables = '{{range .Config.Env}}{{println .}}{{end}}';
  const env = docker(kept.env, ['image', 'inspect', '--format', variables, image]);
  const current = /^GOLANG_VERSION=(\S+)$/m.exec(env)?.[1] ?? '';
  // A workspace has no go.mod here: then each release of the same Go counts as accepted.
  const mod = await readFile(path.join(folder, 'go.mod'), 'utf8').catch(() => '');
  const needed = /^go (\S+)$/m.exec(mod)?.[1] ?? '1';
  const listed = go('/', ['list', '-m', '-versions', '-f', '{{join .Versions " "}}', 'golang.org/toolchain']);
  const version = otherPatch(listed, current, needed);
  if (version === undefined) throw new Error(`there is no other release beside Go ${current}`);
  const root = go('/', ['env', 'GOROOT'], { GOTOOLCHAIN: `go${version}` }).trim();
  const context = await mkdtemp(path.join(tmpdir(), 'bench-go-'));
  const reference = `cached-go-docker-build-bench-go:${version}`;
  try {
    await cp(root, path.join(context, 'go'), { recursive: true });
    const lines = [
      `FROM ${image}`,
      'USER 0:0',
      'RUN rm -rf /usr/local/go',
      'COPY go/ /usr/local/go/',
      `ENV GOLANG_VERSION=${version}`,
    ];
    await writeFile(path.join(context, 'Dockerfile'), `${lines.join('\n')}\n`);
    docker(kept.env, ['buildx', 'build', '--quiet', '--load', '--tag', reference, context]);
    copyImage(reference, kept.env, fresh.env);
  } finally {
    // Toolchains are read-only, as all modules are.
    execFileSync('chmod', ['-R', 'u+w', context]);
    await rm(context, { recursive: true, force: true });
  }
  return {
    reference,
    version,
    remove: () => {
      for (const { env: engine } of [kept, ...(engines.areOwn ? [fresh] : [])])
        docker(engine, ['image', 'rm', '--force', reference]);
    },
  };
}

/** Of the versions of golang.org/toolchain: the patch release before the current one that the project accepts, else the one after. */
export function otherPatch(listed: string, current: string, needed: string): string | undefined {
  const minor = current.split('.').slice(0, 2).join('.');
  const patch = (version: string): number => Number(version.split('.')[2] ?? 0);
  const same = (version: string): boolean => version.split('.').slice(0, 2).join('.') === minor;
  const patches = [...listed.matchAll(/-go(\d+\.\d+\.\d+)\./g)].map((match) => match[1] ?? '').filter(same);
  const usable = [...new Set(patches)]
    .filter((version) => !same(needed) || patch(version) >= patch(needed))
    .toSorted((a, b) => patch(a) - patch(b));
  return (
    usable.findLast((version) => patch(version) < patch(current)) ??
    usable.find((version) => patch(version) > patch(current))
  );
}
