import { createHash } from 'node:crypto';

/** The hash of a go.mod file as go.sum has it (golang.org/x/mod/sumdb/dirhash.Hash1 over the one name `go.mod`). */
export function goModHash(content: Uint8Array): string {
  const file = createHash('sha256').update(content).digest('hex');
  return `h1:${createHash('sha256').update(`${file}  go.mod\n`).digest('base64')}`;
}
