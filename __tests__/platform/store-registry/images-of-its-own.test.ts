import { describe, expect, test } from '@jest/globals';
import { imagesOfItsOwn } from '../../../src/platform/store-registry/images-of-its-own.ts';
import type { Descriptor } from '../../../src/platform/store-registry/registry-entry.ts';
import { entryText } from '../../../src/platform/store-registry/registry-entry.ts';
import { tagOf } from '../../../src/platform/store-registry/tags.ts';
import { limits } from './given.ts';

const family = 'cached-go-docker-build-1-build-aaaaaaaaaaaa-go1.26.8-bbbbbbbbbbbb-cccccccccccccccc-';
const names = ['base', 'delta', 'newer', 'other', 'index'];
const digestOf = (name: string): string => `sha256:${String(names.indexOf(name)).repeat(64)}`;
const image = (name: string): Descriptor => ({ mediaType: 'image', digest: digestOf(name), size: 1 });

interface Entry {
  readonly key: string;
  readonly space?: string;
  readonly images: readonly string[];
}

const tag = ({ key, space = 'main' }: Entry): string => tagOf(key, space, 0) ?? '';
const text = ({ key, space = 'main', images }: Entry): string => entryText({ key, space }, images.map(image));

/** What the deleted entry has alone beside these. */
async function ownBeside(deleted: Entry, others: readonly Entry[]) {
  const texts = new Map([deleted, ...others].map((entry) => [tag(entry), text(entry)]));
  const read: string[] = [];
  const api = {
    tags: async () => ['go-pushed', ...texts.keys()],
    read: async (name: string) => {
      read.push(name);
      const found = texts.get(name);
      return found === undefined ? undefined : { text: found, descriptor: image('index') };
    },
  };
  const own = await imagesOfItsOwn(api, tag(deleted), text(deleted), limits);
  return { own: own.map((digest) => names.find((name) => digestOf(name) === digest)), read };
}

const deleted: Entry = { key: `${family}1`, images: ['base', 'delta'] };

describe('of the images that an entry names', () => {
  test.each<readonly [string, readonly Entry[], readonly string[]]>([
    ['all are its own, if there is no other entry', [], ['base', 'delta']],
    ['the base is not, if a newer delta lies over it', [{ key: `${family}2`, images: ['base', 'newer'] }], ['delta']],
    ['none is, if entries of other refs name them', [{ ...deleted, space: 'feature' }], []],
    [
      'one is not, if an entry of another Go and go.sum names it',
      [{ key: family.replace(/go1.*/, 'go1.27.0-b-d-1'), images: ['delta'] }],
      ['base'],
    ],
  ])('%s', async (_name, others, own) => {
    expect((await ownBeside(deleted, others)).own).toEqual(own);
  });

  test('those of other scopes are not looked at: no two pushes are the same image', async () => {
    const other = { key: family.replace('aaaaaaaaaaaa', 'dddddddddddd'), images: ['other'] };
    expect(await ownBeside(deleted, [other])).toEqual({ own: ['base', 'delta'], read: [] });
  });

  test.each([
    [300, ['delta']],
    [301, []],
  ])('beside %d entries that may name them too: %j', async (count, own) => {
    const others = Array.from({ length: count }, (_, at) => ({
      key: `${family}2`,
      space: `ref-${at}`,
      images: ['base'],
    }));
    expect((await ownBeside(deleted, others)).own).toEqual(own);
  });
});

test('an entry that cannot be read keeps nothing, and one whose reading fails ends the search', async () => {
  const newer = tag({ key: `${family}2`, images: [] });
  const api = (read: () => Promise<undefined>) => ({ tags: async () => [tag(deleted), newer], read });
  const gone = imagesOfItsOwn(
    api(async () => undefined),
    tag(deleted),
    text(deleted),
    limits,
  );
  expect(await gone).toHaveLength(2);
  const failing = api(async () => {
    throw new Error('status 503');
  });
  await expect(imagesOfItsOwn(failing, tag(deleted), text(deleted), limits)).rejects.toThrow('503');
});
