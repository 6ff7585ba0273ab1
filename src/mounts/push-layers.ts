import { createHash } from 'node:crypto';
import type { HelperBuild } from '../buildx/call/helper-build.ts';
import { runHelperBuild } from '../buildx/call/helper-build.ts';
import { fetchesImage } from '../buildx/progress/work-limit.ts';
import type { Files } from '../platform/files.ts';
import type { Shell } from '../platform/shell.ts';
import type { Archive } from './extracted.ts';
import { layerStageName } from './helper-dockerfile.ts';
import type { HelperResult } from './helper-result.ts';
import { countIn } from './helper-result.ts';
import type { HelperSetting } from './inject.ts';
import type { MountGroup } from './mount-group.ts';
import { msForBytes } from './work-limits.ts';

/** Where the builder pushes layers to. */
export interface PushTarget {
  /** A repository, without a tag. */
  readonly repository: string;
  /** Without a tag. The engine's own builder needs one (buildx, build/opt.go): then each push moves the same. */
  readonly byDigest: boolean;
  /** The size of an image that has been pushed; the reason where the registry does not say. */
  readonly sizeOf: (digest: string) => Promise<{ readonly bytes: number } | { readonly reason: string }>;
}

/** A helper build that has read mounts, and that can be run on: what its scripts did, the builder has kept. */
type ReadMounts = Pick<HelperBuild, 'folder' | 'buildArgs'> & Partial<Pick<HelperBuild, 'ofContext'>>;

/** What a script has left of a kind's mounts, and what the layers made of it are called and serve. */
interface Left {
  readonly group: MountGroup;
  readonly layers: { readonly mark: string; readonly platforms?: readonly string[] };
  readonly result: HelperResult;
}

/** What was pushed of one kind; none of it counts where some of it could not be. */
export interface Pushed {
  readonly archives: readonly Archive[];
  readonly refused?: string;
  readonly ms: number;
}

/** The folders of a kind's mounts of which images can be made. */
export function layerFolders({ kind, records }: MountGroup): readonly string[] {
  return records.map((_, index) => `${kind}-${index}`);
}

/**
 * Has the builder push what a script has left of a kind's mounts, each as an image with one zstd layer, by its digest: no byte of it
 * passes the runner. A tag comes later, with the manifest.
 */
export async function pushLayers(
  { shell, files }: { readonly shell: Shell; readonly files: Files },
  setting: HelperSetting,
  source: ReadMounts,
  target: PushTarget,
  { group, layers: { mark: stem, ...made }, result }: Left,
): Promise<Pushed> {
  const bytes = countIn(result, result.get('write') === 'base' ? 'liveBytes' : 'deltaBytes');
  const folders = layerFolders(group).flatMap((folder, index) => {
    const entries = countIn(result, `packed.${index}`);
    return entries === 0 ? [] : [{ folder, entries, mark: `${stem}-${index}`, ...made }];
  });
  const archives: Archive[] = [];
  let ms = 0;
  for (const { folder, ...layer } of folders) {
    const moreMs = msForBytes(bytes);
    const outcome = await runHelperBuild(shell, files, setting.builder, {
      ...source,
      push: { stage: layerStageName(folder), output: exporter(target, `${setting.nonce}-${folder}`) },
      timeoutMs: setting.timeoutMs + moreMs,
      workLimit: { ms: setting.workMs + moreMs, isWaiting: fetchesImage },
      ownBuilds: setting.ownBuilds,
      ...(setting.signal === undefined ? {} : { signal: setting.signal }),
    });
    ms += outcome.ms;
    if (outcome.kind === 'failed') return { archives: [], refused: outcome.reason, ms };
    if (outcome.digest === '') return { archives: [], refused: 'the builder does not say what it has pushed', ms };
    const size = await target.sizeOf(outcome.digest);
    if ('reason' in size) return { archives: [], refused: size.reason, ms };
    const share = Math.round(bytes / folders.length);
    archives.push({ digest: outcome.digest, sizeBytes: size.bytes, bytes: share, ...layer });
  }
  return { archives, ms };
}

/** `push` makes two images differ whose content is the same: each is named by its own snapshot and those on it alone. */
function exporter({ repository, byDigest }: PushTarget, push: string): string {
  // Without `store=false` the engine would keep the image.
  const name = byDigest
    ? [`name=${repository}`, 'push-by-digest=true']
    : [`name=${repository}:go-pushed`, 'store=false'];
  const id = createHash('sha256').update(push).digest('hex').slice(0, 24);
  const annotation = `annotation.io.github.cached-go-docker-build.push=${id}`;
  const options = ['push=true', 'oci-mediatypes=true', 'compression=zstd', 'compression-level=3', annotation];
  return ['type=image', ...name, ...options].join(',');
}
