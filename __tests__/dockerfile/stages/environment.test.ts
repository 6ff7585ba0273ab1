import { describe, expect, test } from '@jest/globals';
import {
  type Environment,
  environmentAfter,
  globalArguments,
  inheritedEnvironment,
} from '../../../src/dockerfile/stages/environment.ts';
import { parsed, SCOPE } from '../description.ts';

type Values = Readonly<Record<string, string>>;
const start: Environment = { env: new Map(), kept: new Map(), user: '', workdir: '/' };
const text = (values: ReadonlyMap<string, string>): Values => Object.fromEntries(values);

/** What is in force after these lines of a stage. */
function after(lines: string, globals: Values = {}, buildArgs: Values = {}): Environment {
  const instructions = parsed(`FROM scratch\n${lines}\n`).stages[0]?.instructions ?? [];
  const context = { escape: '\\', globals: new Map(Object.entries(globals)), buildArgs };
  return instructions.reduce((before, each) => environmentAfter(each, before, context), start);
}

describe('what ENV sets', () => {
  test.each<readonly [string, string, Values]>([
    ['a value', 'ENV A=1', { A: '1' }],
    ['in the old form', 'ENV A 1 2', { A: '1 2' }],
    ['several values', 'ENV A=1 B=2', { A: '1', B: '2' }],
    ['with what was before it', 'ENV A=1\nENV B=$A-$A', { A: '1', B: '1-1' }],
    ['not with what stands beside it', 'ENV A=1\nENV A=2 B=$A', { A: '2', B: '1' }],
    ['a name that is a variable', 'ENV N=X\nENV $N=1', { N: 'X', X: '1' }],
    ['over an ARG before it', 'ARG A=1\nENV A=2', { A: '2' }],
    ['nothing that cannot be expanded', 'ENV A=${B:?} C=1', { C: '1' }],
  ])('%s', (_name, lines, env) => expect(text(after(lines).env)).toEqual(env));
});

describe('what ARG sets', () => {
  test.each<readonly [string, string, Values, Values, Values]>([
    ['its default', 'ARG A=1', {}, {}, { A: '1' }],
    ['a build argument before its default', 'ARG A=1', {}, { A: '2' }, { A: '2' }],
    ['a build argument before the global one', 'ARG A', { A: '1' }, { A: '2' }, { A: '2' }],
    ['the global one where it has no default', 'ARG A', { A: '1' }, {}, { A: '1' }],
    ['its default before the global one', 'ARG A=2', { A: '1' }, {}, { A: '2' }],
    ['nothing without any of these', 'ARG A', {}, {}, {}],
    ['nothing for an ENV of that name then', 'ENV A=1\nARG A', {}, {}, { A: '1' }],
    ['more than an ENV before it', 'ENV A=1\nARG A=2', {}, {}, { A: '2' }],
    ['with what stands beside it', 'ARG A=1 B=$A', {}, {}, { A: '1', B: '1' }],
    ['no build argument that is not declared', 'ARG A=1', {}, { B: '2' }, { A: '1' }],
    ['an empty build argument', 'ARG A=1', {}, { A: '' }, { A: '' }],
  ])('%s', (_name, lines, globals, buildArgs, env) => expect(text(after(lines, globals, buildArgs).env)).toEqual(env));
});

test('the image keeps what ENV sets, and no ARG', () => {
  const { env, kept } = after('ARG A=1\nENV B=2\nARG B=3');
  expect([text(env), text(kept)]).toEqual([{ A: '1', B: '3' }, { B: '2' }]);
});

test('in a stage that is built FROM it the ARGs are in force too, and an ENV wins', () => {
  const { env } = inheritedEnvironment(after('ARG A=1\nENV B=2\nARG B=3'));
  expect(text(env)).toEqual({ A: '1', B: '2' });
});

test.each<readonly [string, string, string, string]>([
  ['a folder of its own', 'WORKDIR /src', '/src', ''],
  ['below the one before', 'WORKDIR /src\nWORKDIR api/..//cmd', '/src/cmd', ''],
  ['of a variable', 'ENV D=/d\nWORKDIR $D/x', '/d/x', ''],
  ['a user of a variable', 'ARG U=app\nUSER $U', '/', 'app'],
  ['the user before, where it cannot be expanded', 'USER app\nUSER ${U:?}', '/', 'app'],
  ['nothing of other instructions', 'RUN cd /x && su app', '/', ''],
])('WORKDIR and USER: %s', (_name, lines, workdir, user) => {
  const found = after(lines);
  expect([found.workdir, found.user]).toEqual([workdir, user]);
});

describe('the global arguments', () => {
  test.each<readonly [string, string, Values, Values]>([
    ['a default', 'ARG A=1\nFROM scratch', {}, { A: '1' }],
    ['a build argument before it', 'ARG A=1\nFROM scratch', { A: '2' }, { A: '2' }],
    ['with one before it', 'ARG A=1\nARG B=$A.2\nFROM scratch', {}, { B: '1.2' }],
    ['with the platform of the build', 'ARG A=go-$BUILDARCH-$TARGETARCH\nFROM scratch', {}, { A: 'go-amd64-arm64' }],
    ['a platform that a build argument replaces', 'FROM scratch', { TARGETARCH: 'x' }, { TARGETARCH: 'x' }],
    ['the stage that is built, the last one', 'FROM scratch AS a\nFROM scratch AS b', {}, { TARGETSTAGE: 'b' }],
    ['a name for a stage without one', 'FROM scratch', {}, { TARGETSTAGE: 'default' }],
  ])('%s', (_name, lines, buildArgs, expected) => {
    expect(text(globalArguments(parsed(`${lines}\n`), { ...SCOPE, buildArgs }))).toMatchObject(expected);
  });

  test.each<readonly [string, string]>([
    ['one without a value', 'ARG A\nFROM scratch\n'],
    ['one of a stage', 'FROM scratch\nARG A=1\n'],
  ])('not %s', (_name, lines) => expect(globalArguments(parsed(lines), SCOPE).has('A')).toBe(false));
});
