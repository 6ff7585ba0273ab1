import { writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Workspace } from '../harness/workspace.ts';
import type { BaseImages } from './base-images.ts';
import type { Rig } from './rig.ts';

/** A project whose image has a name that the runner and each builder can look up, so that all have one key. */
export async function projectForBuilders(rig: Rig, images: BaseImages): Promise<Workspace> {
  const workspace = await rig.project();
  const naive = await workspace.read('Dockerfile.naive');
  const image = `${images.registry.host}/library/golang:1.26`;
  await workspace.write('Dockerfile', naive.replace('golang:1.26', image).replace('go build', 'go build -v'));
  return workspace;
}

/** The environment of a step after docker/login-action; without a login that of one that had none. */
export async function environmentOf(rig: Rig, host: string, login?: string): Promise<Readonly<Record<string, string>>> {
  const folder = await rig.folder();
  const auths = login === undefined ? {} : { [host]: { auth: Buffer.from(login).toString('base64') } };
  await writeFile(path.join(folder, 'config.json'), JSON.stringify({ auths }));
  return { DOCKER_CONFIG: folder, BUILDX_CONFIG: path.join(homedir(), '.docker/buildx') };
}

/** The media types of all layers that the entries of a repository name, each with the first bytes of what they describe. */
export async function layersIn(repository: { readonly host: string; readonly name: string }, login: string) {
  const authorization = `Basic ${Buffer.from(login).toString('base64')}`;
  const accept = 'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json';
  const ask = async (place: string) =>
    fetch(`http://${repository.host}/v2/${repository.name}/${place}`, { headers: { authorization, accept } });
  const manifest = async (reference: string) => (await (await ask(`manifests/${reference}`)).json()) as Manifest;
  const { tags = [] } = (await (await ask('tags/list')).json()) as { readonly tags?: readonly string[] };
  const entries = await Promise.all(tags.filter((tag) => tag !== 'go-pushed').map(manifest));
  const digests = new Set(entries.flatMap(({ manifests = [] }) => manifests.map(({ digest }) => digest)));
  const images = await Promise.all([...digests].map(manifest));
  return Promise.all(
    images
      .flatMap(({ layers = [] }) => layers)
      .map(async ({ mediaType, digest }) => {
        const content = Buffer.from(await (await ask(`blobs/${digest}`)).arrayBuffer());
        return { mediaType, begins: content.subarray(0, 4).toString('hex') };
      }),
  );
}

interface Manifest {
  readonly manifests?: readonly { readonly digest: string }[];
  readonly layers?: readonly { readonly mediaType: string; readonly digest: string }[];
}
