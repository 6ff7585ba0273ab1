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

/** Whether a line has the message, with anything for each `…`. A part of few characters would be in any line. */
function isPrinted(message: string, line: string): boolean {
  let at = 0;
  for (const part of message.split('…')) {
    const found = line.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return message.replaceAll('…', '').length >= 8;
}

test.each(allRules)('the heading $heading is what a program prints', ({ id, heading }) => {
  const log = readFileSync(path.join(import.meta.dirname, `../fixtures/logs/${id}.log`), 'utf8').split('\n');
  // Of several messages the log has one.
  const messages = [heading, ...heading.split(', ')];
  expect(messages.filter((message) => log.some((line) => isPrinted(message, line)))).not.toEqual([]);
});
