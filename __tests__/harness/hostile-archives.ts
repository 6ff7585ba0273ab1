import { randomFillSync } from 'node:crypto';
import path from 'node:path';
import { packTar } from 'modern-tar';

/** An archive that somebody who may write to the cache service has made, to be unpacked on the runner. */
export interface HostileArchive {
  readonly name: string;
  /** `outside` is a file that no archive has any business with; `linked` a folder. */
  readonly bytes: (places: { readonly outside: string; readonly linked: string }) => Promise<Uint8Array>;
  /** Why it is refused. */
  readonly reason: RegExp;
  /** What the program `tar -P` lets it do. */
  readonly byTar?: 'writes outside' | 'links outside' | 'makes a pipe';
}

type Entries = Parameters<typeof packTar>[0];
type Header = Entries[number]['header'];

const file = (name: string, body = 'hostile', more: Partial<Header> = {}): Entries[number] => ({
  header: { name, type: 'file', size: Buffer.byteLength(body), ...more },
  body,
});
const other = (type: NonNullable<Header['type']>, name: string, linkname = ''): Entries[number] => ({
  header: { name, type, size: 0, linkname },
});
const honest = [other('directory', 'snapshot/'), file('snapshot/manifest.json', '{}')];
const base = 'snapshot/base-0.tar.zst';

/** In the zstd format as it is, in blocks of 64 KiB: a test on an old Node has no zstd of its own. */
export async function inZstd(bytes: Uint8Array): Promise<Uint8Array> {
  const blocks = Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, index) => {
    const block = bytes.subarray(index * 65_536, (index + 1) * 65_536);
    return Buffer.concat([blockHeader(block.length << 3), block]);
  });
  return Buffer.concat([frameStart, ...blocks, lastBlock]);
}

/** RFC 8878, 3.1.1: a frame without checksum, size or dictionary, for a window of 128 KiB. */
const frameStart = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38);
const blockHeader = (value: number): Uint8Array => Uint8Array.of(value & 0xff, (value >> 8) & 0xff, value >> 16);
const lastBlock = blockHeader(1);

const packed = async (...entries: Entries): Promise<Uint8Array> => inZstd(await packTar([...honest, ...entries]));

/** Zeros, 128 KiB of them in four bytes. */
function air(blocks: number): Uint8Array {
  const block = Buffer.concat([blockHeader(((128 << 10) << 3) | 2), Uint8Array.of(0)]);
  return Buffer.concat([...Array.from({ length: blocks }, () => block), lastBlock]);
}

/** A file that a tar archive begins, and zeros without end that follow in it. */
async function zeros(blocks: number): Promise<Uint8Array> {
  const size = blocks * (128 << 10);
  const header = Buffer.from(await packTar([file(base, '')])).subarray(0, 512);
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  header.write(' '.repeat(8), 148, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return Buffer.concat([(await inZstd(header)).subarray(0, -3), air(blocks)]);
}

const notAName = /is not the name of a file of a snapshot$/;

export const hostileArchives: readonly HostileArchive[] = [
  {
    name: 'an absolute path',
    bytes: ({ outside }) => packed(file(outside)),
    reason: notAName,
    byTar: 'writes outside',
  },
  {
    name: 'a path through parent folders',
    bytes: ({ outside }) => packed(file(`snapshot/../../../../../../../../../..${outside}`)),
    reason: notAName,
    byTar: 'writes outside',
  },
  {
    name: 'a symbolic link to a folder, and a file through it',
    bytes: ({ outside }) =>
      packed(other('symlink', 'snapshot/d', path.dirname(outside)), file(`snapshot/d/${path.basename(outside)}`)),
    reason: /"snapshot\/d" is a "symlink", not a regular file$/,
    byTar: 'writes outside',
  },
  {
    name: 'a symbolic link in the place of its own folder',
    bytes: async ({ linked }) => inZstd(await packTar([other('symlink', 'snapshot', linked)])),
    reason: /"snapshot" is a "symlink"/,
    byTar: 'links outside',
  },
  {
    name: 'a symbolic link in the place of an archive',
    bytes: ({ outside }) => packed(other('symlink', base, outside)),
    reason: /is a "symlink"/,
    byTar: 'links outside',
  },
  {
    name: 'a hard link to a file of the runner',
    bytes: ({ outside }) => packed(other('link', base, outside)),
    reason: /is a "link"/,
  },
  { name: 'a pipe', bytes: () => packed(other('fifo', base)), reason: /is a "fifo"/, byTar: 'makes a pipe' },
  { name: 'a device', bytes: () => packed(other('character-device', base)), reason: /is a "character-device"/ },
  {
    name: 'a path in an extended attribute',
    bytes: ({ outside }) => packed(file(base, 'hostile', { pax: { path: outside } })),
    reason: /has the attribute "path"$|is not the name of a file/,
    byTar: 'writes outside',
  },
  {
    name: 'a long name of GNU tar',
    bytes: ({ outside }) => packed(file('././@LongLink', `${outside}\0`, { type: 'gnu-long-name' }), file(base)),
    reason: notAName,
    byTar: 'writes outside',
  },
  {
    name: 'a sparse file',
    bytes: () => packed(file(base, 'x', { pax: { 'GNU.sparse.realsize': '99999999999' } })),
    reason: /has the attribute "GNU\.sparse\.realsize"$/,
  },
  {
    name: 'a name that is a command for the runner',
    bytes: () => packed(file('snapshot/x\n::error::hostile\u0085::warning::hostile')),
    reason: /^[^\n\u0085]*"snapshot\/x\?::error::hostile\?::warning::hostile" is not the name/,
  },
  { name: 'a name that no snapshot has', bytes: () => packed(file('snapshot/.bashrc')), reason: notAName },
  {
    name: 'a folder in its folder',
    bytes: () => packed(other('directory', 'snapshot/d/')),
    reason: /is a "directory"/,
  },
  { name: 'one name twice', bytes: () => packed(file(base), file(base)), reason: /is in it twice$/ },
  {
    name: 'very many files',
    bytes: () => packed(...Array.from({ length: 2000 }, (_, index) => file(`snapshot/base-${index}.tar.zst`, ''))),
    reason: /more than 130 files$/,
  },
  // 1 GiB in 64 kB.
  { name: 'a file that is mostly air', bytes: () => zeros(8192), reason: /holds more than \d+ bytes/ },
  {
    name: 'air alone',
    bytes: async () => Buffer.concat([frameStart, air(8192)]),
    reason: /checksum|holds more than|Invalid/,
  },
  {
    name: 'less than it says',
    bytes: async () =>
      inZstd(
        (await packTar([...honest, file(base, randomFillSync(Buffer.alloc(9000)).toString('hex'))])).subarray(0, 6000),
      ),
    reason: /truncated|ends after|aborted/i,
  },
  {
    name: 'half a compressed archive',
    bytes: async () => (await packed(file(base))).subarray(0, 1500),
    reason: /unexpected end of file/,
  },
  {
    name: 'something after its end',
    bytes: async () =>
      inZstd(Buffer.concat([await packTar([...honest, file(base)]), Buffer.from('hostile'.repeat(200))])),
    reason: /padding|Invalid|end/i,
  },
  {
    name: 'something after its compressed end',
    bytes: async () => Buffer.concat([await packed(file(base)), Buffer.from('hostile')]),
    reason: /something follows the end/,
  },
  { name: 'nothing', bytes: async () => inZstd(await packTar([])), reason: /holds no files of a snapshot$/ },
  { name: 'an empty file', bytes: async () => new Uint8Array(0), reason: /unexpected end|Incomplete|0 bytes|empty/ },
];
