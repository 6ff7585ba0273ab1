import { createTarDecoder, packTar } from 'modern-tar';
import { describe, expect, test } from '@jest/globals';
import { tarHeader, tarPadding } from '../../../src/platform/machine/tar-header.ts';

type TarMember = Parameters<typeof tarHeader>[0];
/** What a reader of others makes of a header alone. */
async function readBack(member: TarMember) {
  const decoder = createTarDecoder({ strict: true });
  const writer = decoder.writable.getWriter();
  void writer.write(tarHeader(member)).catch(() => undefined);
  const { value } = await decoder.readable.getReader().read();
  return value?.header;
}

describe('the header of a member', () => {
  test.each<TarMember>([
    { name: 'snapshot/', type: 'directory', sizeBytes: 0 },
    { name: 'snapshot/manifest.json', type: 'file', sizeBytes: 1 },
    { name: 'snapshot/base-0.tar.zst', type: 'file', sizeBytes: 0o77777777777 },
    { name: 'snapshot/base-0.tar.zst', type: 'file', sizeBytes: 0o77777777777 + 1 },
    { name: `${'folder/'.repeat(20)}${'x'.repeat(99)}`, type: 'file', sizeBytes: 3 },
    { name: 'x'.repeat(100), type: 'file', sizeBytes: 20_000_000_000 },
  ])('$type of $sizeBytes bytes is read as it is written', async ({ name, type, sizeBytes }) => {
    expect(await readBack({ name, type, sizeBytes })).toMatchObject({ name, type, size: sizeBytes });
  });

  test('is the one that a library for archives writes', async () => {
    const header = { name: 'snapshot/a', type: 'file', size: 3, mtime: new Date(0) } as const;
    const archive = await packTar([{ header, body: 'abc' }]);
    expect(Buffer.from(tarHeader({ name: 'snapshot/a', type: 'file', sizeBytes: 3 }))).toEqual(
      Buffer.from(archive.subarray(0, 512)),
    );
  });

  test.each(['x'.repeat(101), `${'x'.repeat(156)}/y`])('takes no name that does not fit', (name) => {
    expect(() => tarHeader({ name, type: 'file', sizeBytes: 0 })).toThrow('too long');
  });
});

test.each([
  [0, 0],
  [1, 511],
  [512, 0],
  [1025, 511],
])('after %d bytes come %d to fill the block', (size, padding) => {
  expect(tarPadding(size)).toHaveLength(padding);
});
