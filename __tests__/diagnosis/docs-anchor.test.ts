import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { docsAt } from '../../src/diagnosis/docs-anchor.ts';
import { allRules } from '../../src/diagnosis/rules/failure-rules.ts';

const text = readFileSync(path.join(import.meta.dirname, '../../docs/troubleshooting.md'), 'utf8');

test.each([
  ['no space left on device', 'no-space-left-on-device'],
  ['exec: "git": executable file not found in $PATH', 'exec-git-executable-file-not-found-in-path'],
  ['--- FAIL', '----fail'],
  ['go.mod requires go >=', 'gomod-requires-go-'],
])('the anchor of %j is the one of GitHub', (heading, anchor) => expect(docsAt(heading).split('#')[1]).toBe(anchor));

test('each rule has its section, and each message its rule', () => {
  const headings = [...text.matchAll(/^### `(.+)`$/gm)].map(([, heading = '']) => heading);
  expect(headings.toSorted()).toEqual(allRules.map(({ heading }) => heading).toSorted());
  // A section of a family must not take the anchor of a message.
  const all = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => docsAt(heading));
  expect(new Set(all).size).toBe(all.length);
});

test('each section has the cause and the remedy of its rule', () => {
  const onOneLine = text.replaceAll(/\s+/g, ' ');
  for (const { heading, cause, remedy } of allRules)
    expect(onOneLine).toContain(`### \`${heading}\` ${cause} ${remedy}`);
});

test.each(allRules)(
  'the heading $heading is a message: a real log has the words of it, or the rule finds it',
  (rule) => {
    const log = readFileSync(path.join(import.meta.dirname, `../fixtures/logs/${rule.id}.log`), 'utf8').toLowerCase();
    // Of several messages, one; between its words there may be a name or a place.
    const messages = [rule.heading, ...rule.heading.split(/, |: /).filter((part) => part.includes(' '))];
    const isSaid = messages.some((message) => {
      const words = message.toLowerCase().match(/[\p{L}\d./-]+/gu) ?? [];
      const inOrder = words.map((word) => word.replaceAll(/[./-]/g, '\\$&')).join('.{1,100}?');
      return new RegExp(inOrder).test(log) || new RegExp(inOrder).test(rule.pattern.toLowerCase());
    });
    const isFound = new RegExp(rule.pattern, 'i').test(rule.heading);
    expect([rule.heading, isSaid || isFound]).toEqual([rule.heading, true]);
  },
);
