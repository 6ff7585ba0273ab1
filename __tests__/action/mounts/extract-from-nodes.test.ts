import { describe, expect, test } from '@jest/globals';
import { extractFromNodes } from '../../../src/action/mounts/extract-from-nodes.ts';
import type { CacheKind } from '../../../src/config/cache-kind.ts';
import type { Extraction } from '../../../src/mounts/extract.ts';
import type { Command } from '../../../src/platform/shell.ts';
import { memoryFiles } from '../../fakes/files.ts';
import { type Played, scriptedShell } from '../../fakes/shell.ts';
import { tarOf } from '../../fakes/tar.ts';
import { printed, recordOf } from '../../mounts/given.ts';
import { cacheOf, nodeOf } from '../given.ts';

const nodes = [0, 1].map((index) => nodeOf({ name: `n${index}`, index, group: cacheOf().plan.group }));
const extraction = (kind: CacheKind, mark: string): Extraction => ({
  group: { kind, records: [recordOf()] },
  stamp: 's',
  baseBytes: 0,
  marks: { base: [], all: [] },
  expectedAt: 0,
  roomBytes: 1000,
  mayWriteBase: true,
  sweep: false,
  given: [],
  already: { entries: 0, readAt: 0 },
  layers: { mark },
});
const part = (index: number, kind: CacheKind = 'build') => {
  const node = nodes[index];
  if (node === undefined) throw new Error('There is no such node.');
  return { node, extraction: extraction(kind, `m${index}-${kind}`) };
};

/** What a helper prints that has counted, and packed each kind that there is room for. */
async function played({ argv }: Command): Promise<Played> {
  const words = argv.join(' ');
  const kinds = (['modules', 'build'] as const).filter((kind) => words.includes(`${kind.toUpperCase()}_SWEEP`));
  const numbers = [
    'made=4',
    'have=4',
    'new=1',
    'compiled=2',
    'sums=4 0 2 30 40',
    `names=${'a'.repeat(64)}`,
    'mount.0=ours',
  ];
  const packed = kinds.filter((kind) => new RegExp(`${kind.toUpperCase()}_ROOM=[1-9]`).test(words));
  const written = (kind: CacheKind) => (packed.includes(kind) ? ['write=base'] : ['short=9', 'write=none']);
  const lines = kinds.flatMap((kind) => [...numbers, ...written(kind)].map((line) => `x-out-${kind} ${line}`));
  const archives = Object.fromEntries(packed.map((kind) => [`${kind}-0.tar`, 'content']));
  return { stderr: printed(lines), stdout: await tarOf(archives) };
}

async function read(parts: readonly ReturnType<typeof part>[], fails = /nothing/) {
  const files = memoryFiles();
  const shell = scriptedShell([
    [
      /^docker buildx build/,
      (command) => {
        const words = command.argv.join(' ');
        return fails.test(words) ? { code: 1, stderr: 'ERROR: gone' } : played(command);
      },
    ],
  ]);
  const outcome = await extractFromNodes(
    {
      shell,
      files,
      compress: async (content, to) => {
        for await (const chunk of content) await files.writeText(to, Buffer.from(chunk).toString());
        return { path: to, bytes: 7, sizeBytes: 5, digest: to };
      },
      settingOf: ({ name, index }) => ({
        builder: { name: 'b', driver: 'remote', nodes: [], ...(index === 0 ? {} : { platform: name }) },
        image: 'golang',
        namespace: '',
        nonce: 'x',
        timeoutMs: 1000,
        workMs: 1000,
        ownBuilds: { note: () => undefined },
      }),
    },
    parts,
  );
  const helpers = shell.commands.map(({ argv }) => {
    const value = (name: string): string => argv.find((word) => word.startsWith(name))?.slice(name.length) ?? '-';
    const to = argv[argv.indexOf('--platform') + 1] ?? '';
    const place = argv.includes('--platform') ? to : 'n0';
    return `${place}: room ${value('BUILD_ROOM=')} and ${value('MODULES_ROOM=')}, others ${value('BUILD_OTHERS=')}`;
  });
  const marks = (kind: CacheKind): readonly string[] =>
    outcome.kind === 'done' ? (outcome.extracted.get(kind)?.packing.archives.map(({ mark }) => mark) ?? []) : [];
  return { outcome, helpers, marks, left: Object.keys(files.texts()) };
}

describe('caches are extracted', () => {
  test('from one node in one helper build', async () => {
    const { helpers, marks } = await read([part(0), part(0, 'modules')]);
    expect(helpers).toEqual(['n0: room 1000 and 1000, others ']);
    expect([marks('build'), marks('modules')]).toEqual([['m0-build-0'], ['m0-modules-0']]);
  });

  test('from several: counted on each, then packed by the sums of the others, the modules on the first', async () => {
    const { helpers, marks, outcome } = await read([part(0), part(0, 'modules'), part(1), part(1, 'modules')]);
    expect(helpers.toSorted()).toEqual([
      'n0: room  and , others ',
      'n0: room 500 and 1000, others 4 0 2 30 40',
      'n1: room  and , others ',
      'n1: room 500 and 0, others 4 0 2 30 40',
    ]);
    expect([marks('build'), marks('modules')]).toEqual([['m0-build-0', 'm1-build-0'], ['m0-modules-0']]);
    const [build, modules] =
      outcome.kind === 'done' ? [outcome.extracted.get('build'), outcome.extracted.get('modules')] : [];
    expect([build?.contents.compiled, modules?.contents.total]).toEqual([4, 4]);
    expect(modules?.packing).toMatchObject({ write: 'base', shortBytes: 0 });
  });

  test.each([
    ['counts', /n1.*BUILD_ROOM=(?: |$)/],
    ['packs', /n1.*_ROOM=500\b/],
  ])('from none where one cannot be read when it %s, and no archive is left', async (_, fails) => {
    const { outcome, left } = await read([part(0), part(1)], fails);
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'node n1: gone' });
    expect(left).toEqual([]);
  });
});
