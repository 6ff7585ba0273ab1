import { expect, test } from '@jest/globals';
import { gunzipSync, gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import { differInTimesAlone } from '../../src/comparison/archive-times.ts';

const tar = async (seconds: number, content = 'text', mode = 0o644): Promise<Buffer> =>
  Buffer.from(
    await packTar([
      { header: { name: 'a', size: content.length, mode, mtime: new Date(seconds * 1000) }, body: content },
    ]),
  );

/** The same with another text in the size field of its entry. */
const sized = async (archive: Promise<Buffer>, size: string): Promise<Buffer> => {
  const bytes = Buffer.from(await archive);
  bytes.write(size.padEnd(12, '\0'), 124, 'latin1');
  return bytes;
};

const gzip = (bytes: Buffer, seconds: number): Buffer => {
  const packed = gzipSync(bytes);
  packed.writeUInt32LE(seconds, 4);
  return packed;
};

/** A zip archive of one stored file (APPNOTE.TXT 4.3). */
function zip(time: number, content = 'text', crc = 7): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(time, 6);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(content.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(1, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from('a'), Buffer.from(content)]);
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02', 'latin1'),
    Buffer.alloc(2),
    fields,
    Buffer.alloc(14),
    Buffer.from('a'),
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

const gunzip = (bytes: Buffer): Buffer | undefined => {
  try {
    return gunzipSync(bytes);
  } catch {
    return undefined;
  }
};

test.each([
  ['the time of an entry of a tar archive', tar(1), tar(2), true],
  ['the content of an entry', tar(1), tar(1, 'tent'), false],
  ['the mode of an entry', tar(1), tar(1, 'text', 0o755), false],
  ['the time of an entry of a negative size', sized(tar(1), '-1000'), sized(tar(2), '-1000'), false],
  ['the time in the header of a gzip file', gzip(Buffer.from('text'), 1), gzip(Buffer.from('text'), 2), true],
  ['the content of a gzip file', gzip(Buffer.from('text'), 1), gzip(Buffer.from('tent'), 1), false],
  [
    'the time of an entry of a compressed tar archive',
    tar(1).then((a) => gzip(a, 1)),
    tar(2).then((a) => gzip(a, 2)),
    true,
  ],
  ['a damaged gzip file', gzip(Buffer.from('text'), 1), gzip(Buffer.from('text'), 2).subarray(0, 14), false],
  ['the time of an entry of a zip archive', zip(1), zip(2), true],
  ['the content of an entry of a zip archive', zip(1), zip(1, 'tent', 8), false],
  ['a zip archive that is cut off', zip(1), zip(2).subarray(0, 60), false],
  ['two texts', Buffer.from('a'), Buffer.from('b'), false],
  ['archives of two kinds', tar(1), zip(1), false],
])('%s', async (_, cold, warm, expected) => {
  expect(differInTimesAlone(await cold, await warm, gunzip)).toBe(expected);
});
