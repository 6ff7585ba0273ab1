import { createHash } from 'node:crypto';

/** Where an image is pushed to. */
interface Target {
  readonly host: string;
  readonly name: string;
  /** What each request has, such as a login. */
  readonly headers?: Readonly<Record<string, string>>;
}

interface Blob {
  readonly digest: string;
  readonly size: number;
}

/** Pushes an image as a builder does, without a tag and with one layer that has `text`; gives the digest of its manifest. */
export async function pushImage(target: Target, text: string): Promise<string> {
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const config = {
    mediaType: 'application/vnd.oci.image.config.v1+json',
    ...(await upload(target, '{"architecture":"amd64","os":"linux"}')),
  };
  const layers = [{ mediaType: 'application/vnd.oci.image.layer.v1.tar+zstd', ...(await upload(target, text)) }];
  const body = JSON.stringify({ schemaVersion: 2, mediaType, config, layers });
  const headers = { ...target.headers, 'content-type': mediaType };
  const digest = digestOf(body);
  const put = await fetch(`http://${target.host}/v2/${target.name}/manifests/${digest}`, {
    method: 'PUT',
    headers,
    body,
  });
  if (put.status !== 201) throw new Error(`a manifest is not taken: ${put.status} ${await put.text()}`);
  return digest;
}

/** The digest of a content. */
export function digestOf(content: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

async function upload({ host, name, headers = {} }: Target, body: string): Promise<Blob> {
  const digest = digestOf(body);
  const begun = await fetch(`http://${host}/v2/${name}/blobs/uploads/`, { method: 'POST', headers });
  const address = new URL(begun.headers.get('location') ?? '', begun.url);
  address.searchParams.set('digest', digest);
  const put = await fetch(address, { method: 'PUT', headers, body });
  if (put.status !== 201) throw new Error(`a layer is not taken: ${put.status} ${await put.text()}`);
  return { digest, size: body.length };
}
