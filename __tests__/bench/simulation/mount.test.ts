import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import type { WriteQuestion } from '../../../bench/simulation/mount.ts';
import { readMount, whatToWrite } from '../../../bench/simulation/mount.ts';
import { layerOf } from '../../snapshot/given.ts';

const scripts = path.resolve(import.meta.dirname, '../../../src/mounts/scripts');

/** The lines in which a helper script decides, from `write=none` to the end of that if, with what it sums up before. */
function ruleIn(script: string): string {
  const text = readFileSync(path.join(scripts, script), 'utf8');
  const found = /^(?:set -- \$\{OTHERS[^\n]*\n[^\n]*\n)?write=none\n(?:if|elif|else|fi| ).*?^fi$/ms.exec(text)?.[0];
  if (found === undefined) throw new Error(`${script} decides elsewhere now`);
  return found;
}

const flag = (is: boolean): string => (is ? '1' : '0');

/** The script's own answers: one shell for all questions. */
function asked(questions: readonly WriteQuestion[]): readonly string[] {
  const lines = questions.map(({ isBuild, ...question }) =>
    [
      `OTHERS= crowd=0 ALREADY=0 late_compiled=0 used=0 made=${flag(question.isUsed)} have=${flag(question.isUsed)}`,
      `anew=${flag(question.isNew)} fresh=${flag(question.isNew)} MAY_BASE=${flag(question.mayWriteBase)}`,
      `SWEEP=${flag(question.isSwept)} BASE_BYTES=${question.baseBytes} delta=${question.bytes.delta} bytes=${question.bytes.live}`,
      isBuild ? 'of_build' : 'of_modules',
    ].join('\n'),
  );
  const text = [
    `of_build() {\n${ruleIn('extract-build.sh')}\necho $write\n}`,
    `of_modules() {\n${ruleIn('extract-modules.sh')}\necho $write\n}`,
    // A module file counts where ALREADY is another number than what is there.
    ...lines.map((each) => each.replace('have=0', 'have=0 ALREADY=9').replace('have=1', 'have=1 ALREADY=0')),
  ].join('\n');
  return execFileSync('sh', ['-eu', '-c', text], { encoding: 'utf8' }).trim().split('\n');
}

test('what is written is what the helper scripts would write', () => {
  const bools = [true, false];
  const questions = bools.flatMap((isBuild) =>
    bools.flatMap((isUsed) =>
      bools.flatMap((isNew) =>
        bools.flatMap((mayWriteBase) =>
          bools.flatMap((sweeps) =>
            [
              [0, 0, 100],
              [0, 100, 100],
              [100, 0, 100],
              [100, 50, 120],
              [100, 51, 130],
              [100, 25, 100],
              [100, 26, 100],
              [100, 0, 79],
              [100, 0, 80],
            ].map(([baseBytes = 0, delta = 0, live = 0]): WriteQuestion => ({
              isBuild,
              isUsed,
              isNew,
              mayWriteBase,
              // The modules have no sweep: what go.sum does not name is dead.
              isSwept: !isBuild || sweeps,
              baseBytes,
              bytes: { live, delta },
            })),
          ),
        ),
      ),
    ),
  );
  const answers = asked(questions);
  expect(answers).toHaveLength(questions.length);
  expect(questions.map(whatToWrite)).toEqual(answers);
  expect(new Set(answers)).toEqual(new Set(['none', 'base', 'delta']));
});

const extraction = {
  group: { kind: 'build', records: [] },
  stamp: 's',
  baseBytes: 420,
  marks: { base: ['m-build-0'], all: ['m-build-0', 'd-build-0'] },
  expectedAt: 0,
  roomBytes: 1e9,
  mayWriteBase: true,
  sweep: true,
  given: undefined,
  already: { entries: 0, readAt: 0 },
  layers: { mark: 'n-build' },
} as const;
const layers = [
  {
    layer: { ...layerOf('base', 'k', 'base'), mark: 'm-build-0' },
    content: new Map([
      ['std', 90],
      ['old', 10],
    ]),
  },
  { layer: { ...layerOf('delta', 'l', 'delta'), mark: 'd-build-0' }, content: new Map([['a', 5]]) },
];

test.each([
  ['a delta has what the base lacks, and main', ['std', 'a', 'b', 'main:x'], true, 'delta', ['a', 'b', 'main:x'], 1],
  ['main alone is no reason', ['std', 'a', 'main:x'], true, 'none', [], 0],
  ['without a sweep the dead live on', ['std', 'b'], false, 'delta', ['a', 'b'], 1],
  [
    'a base has the live ones alone',
    ['std', 'b', 'c', 'd', 'e', 'f', 'g'],
    true,
    'base',
    ['std', 'b', 'c', 'd', 'e', 'f', 'g'],
    6,
  ],
] as const)('%s', (_name, names, sweep, write, packed, compiled) => {
  const needed = new Map(names.map((name) => [name, name === 'std' ? 90 : 10]));
  const there = new Map(layers.flatMap(({ content }) => [...content]));
  const read = readMount({ layers, there, needed }, { ...extraction, sweep });
  expect([read.extracted.packing.write, [...read.packed.keys()], read.extracted.contents.compiled]).toEqual([
    write,
    packed,
    compiled,
  ]);
});
