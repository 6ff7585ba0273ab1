import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Looks for secret words wherever a run may have left them. */
export interface CanarySearch {
  /** Those in a text, as they are or in base64. */
  found(text: string): readonly string[];
  /** Those in the files of a folder, and in the archives among them. */
  foundBelow(folder: string): Promise<readonly string[]>;
  /** A new folder with what is in an archive; tar knows the compression by itself. */
  unpacked(archive: string): Promise<string>;
  /** Those in an image, its configuration and its history. */
  foundInImage(tag: string): Promise<readonly string[]>;
  /** The builder's record of a build and its provenance, by the output `metadata`. */
  recordOf(metadata: string): Promise<{ readonly record: string; readonly provenance: string }>;
}

export function canarySearch(canaries: readonly string[], scratch: string): CanarySearch {
  const found: CanarySearch['found'] = (text) =>
    canaries.filter((canary) => text.includes(canary) || text.includes(Buffer.from(canary).toString('base64')));
  const unpacked: CanarySearch['unpacked'] = async (archive) => {
    const folder = await mkdtemp(path.join(scratch, 'unpacked-'));
    await run('tar', ['-C', folder, '--no-same-owner', '-xf', archive]);
    return folder;
  };
  const foundBelow: CanarySearch['foundBelow'] = async (folder) => {
    const all: string[] = [];
    for (const name of await readdir(folder, { recursive: true })) {
      const file = path.join(folder, name);
      if (!(await stat(file)).isFile()) continue;
      all.push(...found(await readFile(file, 'latin1')));
      const inner = await unpacked(file).catch(() => undefined);
      if (inner !== undefined && (await readdir(inner)).length > 0) all.push(...(await foundBelow(inner)));
    }
    return [...new Set(all)];
  };
  return {
    found,
    foundBelow,
    unpacked,
    foundInImage: async (tag) => {
      const texts = await Promise.all([
        run('docker', ['image', 'inspect', tag]),
        run('docker', ['image', 'history', '--no-trunc', tag]),
      ]);
      const saved = path.join(await mkdtemp(path.join(scratch, 'image-')), 'image.tar');
      await run('docker', ['image', 'save', '--output', saved, tag]);
      return [...texts.flatMap(({ stdout }) => found(stdout)), ...(await foundBelow(await unpacked(saved)))];
    },
    recordOf: async (metadata) => {
      const [ref = ''] = /(?<="buildx\.build\.ref": ")[^"]+/.exec(metadata) ?? [];
      const id = ref.split('/').at(-1) ?? '';
      const inspect = ['buildx', 'history', 'inspect'];
      const { stdout: record } = await run('docker', [...inspect, '--format', 'json', id]);
      const { stdout: provenance } = await run('docker', [...inspect, 'attachment', '--type', 'provenance', id]);
      return { record, provenance };
    },
  };
}
