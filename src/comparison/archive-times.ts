import type { ImageFiles } from '../platform/image-files.ts';

const blockBytes = 512;

/** Whether two archives (gzip, tar, zip) differ in times alone. */
export function differInTimesAlone(cold: Buffer, warm: Buffer, gunzip: ImageFiles['gunzip']): boolean {
  if (isGzip(cold) && isGzip(warm)) {
    const [before, after] = [gunzip(cold), gunzip(warm)];
    if (before === undefined || after === undefined) return false;
    if (before.equals(after)) return withoutGzipTime(cold).equals(withoutGzipTime(warm));
    return differInTimesAlone(before, after, gunzip);
  }
  for (const timeless of [timelessTar, timelessZip]) {
    const [before, after] = [timeless(cold), timeless(warm)];
    if (before !== undefined && after !== undefined) return before.equals(after);
  }
  return false;
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** RFC 1952: MTIME is at offset 4. */
function withoutGzipTime(bytes: Buffer): Buffer {
  return Buffer.from(bytes).fill(0, 4, 8);
}

/** A tar archive with the times of its entries, and the checksums over them, taken out. */
function timelessTar(archive: Buffer): Buffer | undefined {
  if (archive.toString('latin1', 257, 262) !== 'ustar') return undefined;
  const bytes = Buffer.from(archive);
  for (let at = 0; at + blockBytes <= bytes.length && bytes[at] !== 0;) {
    if (bytes.toString('latin1', at + 257, at + 262) !== 'ustar') return undefined;
    const sizeBytes = Number.parseInt(bytes.toString('latin1', at + 124, at + 136), 8) || 0;
    // A header with such a size would lead back to where it stands.
    if (sizeBytes < 0) return undefined;
    bytes.fill(0, at + 136, at + 156);
    at += blockBytes + Math.ceil(sizeBytes / blockBytes) * blockBytes;
  }
  return bytes;
}

/** The entries of a zip archive: of each in the central directory (APPNOTE.TXT 4.3.12) the name, checksum, sizes and mode. */
function timelessZip(archive: Buffer): Buffer | undefined {
  if (archive.toString('latin1', 0, 4) !== 'PK\x03\x04') return undefined;
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 20 > archive.length) return undefined;
  const parts: Buffer[] = [];
  for (let at = archive.readUInt32LE(end + 16); at + 46 <= end;) {
    if (archive.toString('latin1', at, at + 4) !== 'PK\x01\x02') return undefined;
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    if (name === undefined || extra === undefined || comment === undefined) return undefined;
    parts.push(archive.subarray(at + 4, at + 12), archive.subarray(at + 16, at + 28));
    parts.push(archive.subarray(at + 38, at + 42), archive.subarray(at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return Buffer.concat(parts);
}
