import { packTar } from 'modern-tar';

/** A tar archive of these files, as BuildKit's tar exporter brings them. */
export async function tarOf(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  return packTar(
    Object.entries(files).map(([name, body]) => ({
      header: { name, size: Buffer.byteLength(body), type: 'file' },
      body,
    })),
  );
}
