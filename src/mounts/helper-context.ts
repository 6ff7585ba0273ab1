import path from 'node:path';
import type { OwnContext } from '../buildx/call/helper-build.ts';
import type { Files } from '../platform/files.ts';
import type { HelperDockerfile, HelperStage, Seed } from './helper-dockerfile.ts';
import { helperDockerfile } from './helper-dockerfile.ts';

/** The user's context argument and the folder that it is relative to: by their path buildx chooses the pod of a build. */
export type PodContext = Pick<OwnContext, 'context' | 'cwd'>;

/** The name under which the folder's files come, if the context is the user's. */
const filesContext = 'cached-go-docker-build-files';

/**
 * Writes the Dockerfile of a helper build into its folder, and says how the build gets the folder's files: as its context, else, for the
 * pod that the user's context leads to, as contexts with names. The user's files stay where they are, since no instruction reads them.
 */
export async function helperFiles(
  files: Files,
  folder: string,
  image: string,
  { stages, podContext }: { readonly stages: readonly HelperStage[]; readonly podContext: PodContext | undefined },
): Promise<{ readonly buildArgs: HelperDockerfile['buildArgs']; readonly ofContext?: OwnContext }> {
  const contexts = new Map([[filesContext, folder]]);
  const placed = podContext === undefined ? stages : await Promise.all(stages.map(inLayouts));
  const file = path.join(folder, 'Dockerfile');
  const { text, buildArgs } = helperDockerfile(image, placed);
  await files.writeText(file, text);
  if (podContext === undefined) return { buildArgs };
  const named = [...contexts].flatMap(([name, place]) => ['--build-context', `${name}=${place}`]);
  return { buildArgs, ofContext: { ...podContext, flags: ['--file', file, ...named], env: {} } };

  /** ADD takes archives of the main context only; those of an image BuildKit unpacks from any. */
  async function inLayouts(stage: HelperStage): Promise<HelperStage> {
    const seeds = await Promise.all(
      stage.seeds.map(async (seed, index): Promise<Seed> => {
        if (seed.kind === 'image') return seed;
        const reference = `cached-go-docker-build-layer-${stage.kind}-${index}`;
        contexts.set(reference, await imageLayout(files, folder, path.join(folder, 'layouts', reference), seed));
        return { kind: 'image', reference, to: seed.to };
      }),
    );
    return { ...stage, seeds, givenFrom: filesContext };
  }
}

/** Makes an archive the one layer of an image; gives the image's address on the runner. */
async function imageLayout(
  files: Files,
  folder: string,
  layout: string,
  { file, digest, sizeBytes }: Seed & { readonly kind: 'archive' },
): Promise<string> {
  const blobs = path.join(layout, 'blobs', 'sha256');
  await files.makeFolder(blobs);
  const blob = async (mediaType: string, content: unknown): Promise<Descriptor> => {
    const text = JSON.stringify(content);
    const written = path.join(layout, 'new');
    await files.writeText(written, text);
    const sha256 = await files.sha256(written);
    await files.link(written, path.join(blobs, sha256));
    await files.remove(written);
    return { mediaType, digest: `sha256:${sha256}`, size: text.length };
  };
  await files.link(path.join(folder, file), path.join(blobs, digest.replace('sha256:', '')));
  const config = await blob('application/vnd.oci.image.config.v1+json', {
    os: 'linux',
    architecture: 'amd64',
    // BuildKit knows an unpacked layer by this name, and does not compare it with the content.
    rootfs: { type: 'layers', diff_ids: [digest] },
  });
  const manifest = await blob(manifestType, {
    schemaVersion: 2,
    mediaType: manifestType,
    config,
    layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar+zstd', digest, size: sizeBytes }],
  });
  await files.writeText(path.join(layout, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
  await files.writeText(path.join(layout, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [manifest] }));
  return `oci-layout://${layout}@${manifest.digest}`;
}

interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

const manifestType = 'application/vnd.oci.image.manifest.v1+json';
