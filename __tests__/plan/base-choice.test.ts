import { describe, expect, test } from '@jest/globals';
import { chooseBase } from '../../src/plan/base-choice.ts';

const [base, tip, merge, newer] = ['b', 'c', 'd', 'e'].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
  string,
];
const event = { pull_request: { base: { sha: base }, head: { sha: tip } } };
const run = (eventName: string) => ({ inActions: true, eventName, event });

describe('pull_request_target', () => {
  test.each([
    ['the pull request itself', { sha: tip, parents: [base] }, { ref: base, mergeBase: true }],
    ['its merge commit', { sha: merge, parents: [newer, tip] }, { ref: newer, mergeBase: false }],
    ['the base', { sha: base, parents: [] }, { reason: 'the pull request is not checked out' }],
    ['a newer base', { sha: newer, parents: [base] }, { reason: 'the pull request is not checked out' }],
  ])('with %s', (_name, head, expected) =>
    expect(chooseBase(undefined, run('pull_request_target'), head)).toMatchObject(expected),
  );

  test('of which the event says nothing', () => {
    const unknown = { inActions: true, eventName: 'pull_request_target', event: {} };
    expect(chooseBase(undefined, unknown, { sha: tip, parents: [base] })).toEqual({
      kind: 'all',
      reason: 'the pull request is not checked out',
    });
  });
});

test.each([
  [base, false],
  ['a'.repeat(64), false],
  ['a'.repeat(41), true],
  ['main', true],
])('`base: %s` is where the checkout has branched off: %s', (input, mergeBase) =>
  expect(chooseBase(input, run('push'), { sha: tip, parents: [] })).toMatchObject({ ref: input, mergeBase }),
);
