import { expect, test } from '@jest/globals';
import { overridingEnv, type OverridingEnv } from '../../../src/dockerfile/edit/overriding-env.ts';
import { placeDockerfile } from '../../../src/dockerfile/stages/placed-dockerfile.ts';
import { parsed, SCOPE } from '../description.ts';

/** What the last RUN sees instead of the build argument A. */
function found(...lines: readonly string[]): OverridingEnv | undefined {
  const all = lines[0]?.startsWith('FROM') === true ? lines : ['FROM golang:1.26', ...lines];
  return overridingEnv('A', all.length, placeDockerfile(parsed(`${all.join('\n')}\n`), SCOPE));
}
const at = (line: number, followsArg: boolean, ...madeOf: readonly string[]): OverridingEnv => ({
  line,
  followsArg,
  madeOf,
});

test.each<readonly [string, readonly string[], OverridingEnv | undefined]>([
  ['an ENV without an ARG', ['ENV A=1', 'RUN x'], at(2, false)],
  ['an ENV after the ARG', ['ARG A', 'ENV A=1', 'RUN x'], at(3, true)],
  ['the last of two', ['ENV A=1', 'ENV A=2', 'RUN x'], at(3, false)],
  ['an ENV in the old form', ['ENV A some value', 'RUN x'], at(2, false)],
  ['nothing, where an ARG follows', ['ENV A=1', 'ARG A', 'RUN x'], undefined],
  ['nothing, where the ARG has a default', ['ENV A=1', 'ARG B A=2', 'RUN x'], undefined],
  ['nothing of other names', ['ENV AA=1 B=$A', 'RUN x'], undefined],
  ['nothing that stands after it', ['RUN x', 'RUN x'], undefined],
  ['the ARGs that its value is made of', ['ARG B', 'ARG C', 'ENV A=$B-${C:-x}-$D', 'RUN x'], at(4, false, 'B', 'C')],
  ['not itself among these', ['ARG A', 'ENV A=${A}x', 'RUN x'], at(3, true)],
  ['an ENV of the stage that it is built FROM', ['FROM golang AS base', 'ENV A=1', 'FROM base', 'RUN x'], at(2, false)],
  ['that ENV also after an ARG there', ['FROM golang AS base', 'ENV A=1', 'ARG A', 'FROM base', 'RUN x'], at(2, false)],
  [
    'nothing, where its own stage has the ARG',
    ['FROM golang AS base', 'ENV A=1', 'FROM base', 'ARG A', 'RUN x'],
    undefined,
  ],
  ['no ENV of another stage', ['FROM golang AS other', 'ENV A=1', 'FROM golang', 'RUN x'], undefined],
])('a RUN sees %s', (_name, lines, expected) => expect(found(...lines)).toEqual(expected));

test('an ENV after the RUN does not count for it', () => {
  const placed = placeDockerfile(parsed('FROM golang\nRUN x\nENV A=1\n'), SCOPE);
  expect(overridingEnv('A', 2, placed)).toBeUndefined();
});
