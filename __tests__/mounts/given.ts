import type { Extracted } from '../../src/mounts/extracted.ts';
import type { MountRecord } from '../../src/mounts/mount-group.ts';
import type { StageSetting } from '../../src/mounts/in-stage/stage-build.ts';
import type { Files } from '../../src/platform/files.ts';
import type { Command, Shell } from '../../src/platform/shell.ts';
import { memoryFiles } from '../fakes/files.ts';
import { type Played, scriptedShell } from '../fakes/shell.ts';

/** What was read of a small build cache after the build. */
export function extractedOf(
  differences: Partial<Extracted['contents']> &
    Partial<Pick<Extracted['reading'], 'replaced' | 'strange' | 'isCrowded'>> = {},
): Extracted {
  const { replaced = 0, strange = 0, isCrowded = false, ...contents } = differences;
  return {
    packing: { write: 'none', archives: [], packedBytes: 0, shortBytes: 0, sums: [] },
    contents: {
      used: 0,
      made: 40,
      fresh: 0,
      compiled: 3,
      mains: 1,
      total: 40,
      live: { entries: 40, bytes: 4000 },
      baseLiveBytes: 0,
      ...contents,
    },
    reading: { replaced, mounts: 1, isCrowded, strange, driftS: 0, goVersion: 'go1.26.1', readAt: 1 },
  };
}

/** A mount without an id, owned by root. */
export function recordOf(differences: Partial<MountRecord> = {}): MountRecord {
  return {
    id: '/go/pkg/mod',
    sharing: 'shared',
    uid: '',
    gid: '',
    mode: '',
    from: '',
    source: '',
    owner: { uid: 0, gid: 0 },
    ...differences,
  };
}

/** Lines as BuildKit's rawjson progress brings what a RUN printed. */
export function printed(lines: readonly string[]): string {
  const data = Buffer.from(lines.map((line) => `${line}\n`).join('')).toString('base64');
  return `${JSON.stringify({ logs: [{ vertex: 'sha256:1', stream: 1, data }] })}\n`;
}

/** What became of a build in the user's stage, with what lay in our folders when it ran, and what is left of it. */
export interface StageBuilt<T> {
  readonly outcome: T;
  readonly texts: Readonly<Record<string, string>>;
  readonly left: readonly string[];
  readonly command: Command | undefined;
}

/** Lets something build in the user's stage; `present` are the files that are there before. */
export async function builtInStage<T>(
  played: Played,
  present: Readonly<Record<string, string>>,
  build: (shell: Shell, files: Files, setting: StageSetting) => Promise<T>,
): Promise<StageBuilt<T>> {
  const files = memoryFiles(present);
  let texts: Readonly<Record<string, string>> = {};
  const shell = scriptedShell([
    [
      /^docker buildx build/,
      () => {
        texts = files.texts();
        return played;
      },
    ],
    [/history/, ''],
  ]);
  const outcome = await build(shell, files, {
    builder: { name: 'b', driver: 'docker', nodes: [] },
    nonce: 'n',
    timeoutMs: 1000,
    workMs: 60_000,
    ownBuilds: { note: () => undefined },
  });
  return { outcome, texts, left: Object.keys(files.texts()), command: shell.commands[0] };
}
