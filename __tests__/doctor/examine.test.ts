import { expect, test } from '@jest/globals';
import { examine } from '../../src/doctor/examine.ts';
import type { DoctorFacts } from '../../src/doctor/frame/doctor-facts.ts';
import type { DoctorRule, Found } from '../../src/doctor/frame/doctor-rule.ts';
import { doctorFacts } from '../../src/doctor/frame/gather-facts.ts';
import { knownImages } from '../../src/doctor/frame/known-images.ts';
import { readDockerfile } from '../../src/dockerfile/go/go-dockerfile.ts';
import { parsed, SCOPE } from '../dockerfile/description.ts';
import { memoryFiles } from '../fakes/files.ts';

const rule = (id: string, ...found: readonly Partial<Found>[]): DoctorRule => ({
  id,
  level: 'warning',
  title: '',
  why: '',
  instead: '',
  inStep: true,
  find: () => found.map((each) => ({ line: 1, message: '', fix: '', ...each })),
});

const facts: DoctorFacts = await doctorFacts(
  memoryFiles({ '/project/Dockerfile': 'FROM scratch\n' }),
  { folder: '/project', context: '/project', dockerfile: '/project/Dockerfile' },
  readDockerfile(parsed('FROM scratch\n'), SCOPE, knownImages),
  [],
);

test('by file and line, the Dockerfile first, each rule once at a place', () => {
  const found = examine(
    [
      rule('b', { line: 9 }, { file: '.dockerignore', line: 2 }),
      rule('a', { line: 3 }, { line: 3, message: 'again' }),
      rule('c', { line: 9, level: 'error' }),
    ],
    facts,
  );
  expect(found.map((each) => `${each.file}:${each.line} ${each.rule.id} ${each.level}`)).toEqual([
    'Dockerfile:3 a warning',
    'Dockerfile:9 b warning',
    'Dockerfile:9 c error',
    '.dockerignore:2 b warning',
  ]);
});
