import { expect, test } from '@jest/globals';
import { refusedFor, unbuilt } from '../../../src/action/build/whether-to-build.ts';
import type { Finding } from '../../../src/report/run-report.ts';

const finding = (level?: Finding['level']): Finding => {
  const plain = { rule: 'r', file: '', line: 0, message: 'm', fix: '' };
  return level === undefined ? plain : { ...plain, level };
};

test.each<[string, readonly Finding[]]>([
  ['nothing was found', []],
  ['there are only warnings and notices', [finding(), finding('notice')]],
])('a build is begun where %s', (_name, findings) => expect(refusedFor(findings)).toBeUndefined());

test.each<[string, readonly Finding[], string, string]>([
  ['one error', [finding(), finding('error')], 'found 1 error', 'see the error above'],
  ['several errors', [finding('error'), finding('error')], 'found 2 errors', 'see the 2 errors above'],
])('a build is refused for %s, and the step fails', (_name, findings, reason, failure) => {
  expect(refusedFor(findings)).toMatchObject({
    reason: expect.stringContaining(reason),
    failure: expect.stringContaining(failure),
    isRefused: true,
  });
});

test('a build that was not begun has no steps and took no time', () => {
  expect(unbuilt({ kind: 'cancelled' })).toMatchObject({
    result: { kind: 'cancelled' },
    steps: [],
    allSteps: [],
    ms: 0,
  });
});
