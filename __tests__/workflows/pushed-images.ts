import type { DockerRegistry } from '../servers/docker-registry.ts';

/** What a registry has of an image under one tag. */
export interface PushedImage {
  readonly digest: string;
  /** Of what the tag names: an index, or the manifest of one platform. */
  readonly mediaType: string;
  readonly annotations: Json;
  readonly manifests: readonly PushedManifest[];
}

interface PushedManifest {
  readonly digest: string;
  readonly platform: string;
  /** In the index, and in the manifest itself. */
  readonly annotations: readonly Json[];
  readonly mediaTypes: readonly string[];
  readonly config: Json;
  /** Of an attestation manifest. */
  readonly statements: readonly { readonly predicateType: string; readonly predicate: Json }[];
}

type Json = Readonly<Record<string, unknown>>;

interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly platform?: { readonly os: string; readonly architecture: string };
  readonly annotations?: Json;
}

interface Manifest {
  readonly mediaType?: string;
  readonly annotations?: Json;
  readonly manifests?: readonly Descriptor[];
  readonly config?: Descriptor;
  readonly layers?: readonly Descriptor[];
}

/** All images whose name begins with `prefix`, by `name:tag` without it. */
export async function pushedImages(
  { host }: Pick<DockerRegistry, 'host'>,
  prefix: string,
): Promise<Readonly<Record<string, PushedImage>>> {
  const images: Record<string, PushedImage> = {};
  const { repositories } = (await json(`${host}/v2/_catalog`)) as { readonly repositories: readonly string[] };
  for (const name of repositories.filter((repository) => repository.startsWith(prefix))) {
    const { tags } = (await json(`${host}/v2/${name}/tags/list`)) as { readonly tags: readonly string[] };
    for (const tag of tags.toSorted()) images[`${name.slice(prefix.length)}:${tag}`] = await image(host, name, tag);
  }
  return images;
}

/**
 * What two builds of the same have in common: all but times, digests, the ids of the build and the commit, and but for what
 * docs/drop-in.md says of the copy of the Dockerfile: its text, the mounts of its RUNs, and that its folder is not named.
 */
export function comparable({ mediaType, annotations, manifests }: PushedImage): unknown {
  return {
    mediaType,
    annotations,
    manifests: manifests.map((manifest) => ({
      platform: manifest.platform,
      annotations: manifest.annotations.map((each) => ({ ...each, [attested]: nameOf(each[attested], manifests) })),
      mediaTypes: manifest.mediaTypes,
      config: without(manifest.config, ['created', 'rootfs', 'history']),
      history: list(manifest.config['history']).map((entry) => without(entry, ['created'])),
      statements: manifest.statements.map(({ predicateType, predicate }) => ({
        predicateType,
        predicate: predicateType.includes('slsa.dev') ? comparableProvenance(predicate) : predicate,
      })),
    })),
  };
}

const attested = 'vnd.docker.reference.digest';
const metadataKey = 'https://mobyproject.org/buildkit@v1#metadata';

/** The platform whose image an attestation is of. */
const nameOf = (digest: unknown, manifests: readonly PushedManifest[]): unknown =>
  digest === undefined ? digest : (manifests.find((manifest) => manifest.digest === digest)?.platform ?? 'unknown');

function comparableProvenance(predicate: Json): Json {
  const metadata = part(predicate, 'metadata');
  const buildkit = part(metadata, metadataKey);
  const vcs = without(part(buildkit, 'vcs'), ['revision', 'localdir:dockerfile']);
  const files = list(part(buildkit, 'source')['infos']).map((info) => info['filename']);
  return {
    ...without(predicate, ['buildConfig']),
    metadata: {
      ...without(metadata, ['buildInvocationID', 'buildStartedOn', 'buildFinishedOn']),
      [metadataKey]: { ...without(buildkit, ['layers', 'source']), vcs, files },
    },
  };
}

const without = (of: Json, names: readonly string[]): Json =>
  Object.fromEntries(Object.entries(of).filter(([name]) => !names.includes(name)));
const part = (of: Json, name: string): Json => (of[name] ?? {}) as Json;
const list = (of: unknown): readonly Json[] => (of ?? []) as readonly Json[];

async function image(host: string, name: string, tag: string): Promise<PushedImage> {
  const { digest, manifest } = await fetched(host, name, tag);
  const parts = manifest.manifests ?? [{ mediaType: manifest.mediaType ?? '', digest }];
  const manifests = await Promise.all(parts.map((descriptor) => pushedManifest(host, name, descriptor)));
  return { digest, mediaType: manifest.mediaType ?? '', annotations: manifest.annotations ?? {}, manifests };
}

async function pushedManifest(host: string, name: string, descriptor: Descriptor): Promise<PushedManifest> {
  const { manifest } = await fetched(host, name, descriptor.digest);
  const { config, layers = [] } = manifest;
  const blob = (digest: string | undefined): Promise<unknown> => json(`${host}/v2/${name}/blobs/${digest}`);
  const statements = layers.filter(({ mediaType }) => mediaType.includes('in-toto'));
  return {
    digest: descriptor.digest,
    platform: `${descriptor.platform?.os}/${descriptor.platform?.architecture}`,
    annotations: [descriptor.annotations ?? {}, manifest.annotations ?? {}],
    mediaTypes: [descriptor, manifest, config, ...layers].map((each) => each?.mediaType ?? ''),
    config: (await blob(config?.digest)) as Json,
    statements: (await Promise.all(statements.map(({ digest }) => blob(digest)))) as PushedManifest['statements'],
  };
}

const accepted = ['index', 'manifest'].map((kind) => `application/vnd.oci.image.${kind}.v1+json`);

async function fetched(
  host: string,
  name: string,
  reference: string,
): Promise<{ readonly digest: string; readonly manifest: Manifest }> {
  const address = `http://${host}/v2/${name}/manifests/${reference}`;
  const types = [
    ...accepted,
    ...['manifest', 'manifest.list'].map((kind) => `application/vnd.docker.distribution.${kind}.v2+json`),
  ];
  const answer = await fetch(address, { headers: { accept: types.join(', ') } });
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`);
  return {
    digest: answer.headers.get('docker-content-digest') ?? '',
    manifest: (await answer.json()) as Manifest,
  };
}

async function json(address: string): Promise<unknown> {
  const answer = await fetch(`http://${address}`);
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
