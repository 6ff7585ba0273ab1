import { expect, test } from '@jest/globals';
import { refuseForeignFrontend } from '../../../src/action/findings/untrusted-frontend.ts';
import type { Analysis } from '../../../src/action/request/analysis.ts';
import { ConfigError } from '../../../src/action/services/errors.ts';
import { configOf, givenFacts } from '../../config/given.ts';
import { memoryFiles } from '../../fakes/files.ts';

interface Given {
  /** `undefined`: it is not there. */
  readonly text?: string | undefined;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly isApart?: boolean;
  readonly isForeign?: boolean;
}

const own = '# syntax=you/frontend\nFROM scratch\n';

/** The sentence that ends the run; empty where it goes on. */
async function refusal(given: Given): Promise<string> {
  const { inputs = {}, isApart = true, isForeign = true } = given;
  const text = 'text' in given ? given.text : own;
  const domain = { apart: isApart ? 'a-name' : '', buildsForeignCode: isForeign };
  const asked = { config: configOf(inputs), facts: givenFacts(), dockerfile: '/project/api/Dockerfile' };
  const analysis = { asked, plan: { caches: { domain } } } as unknown as Analysis;
  const checkout = memoryFiles(text === undefined ? {} : { '/project/api/Dockerfile': text });
  const services = { run: { folder: '/project' }, checkout } as never;
  return refuseForeignFrontend(services, analysis).then(
    () => '',
    (error: unknown) => (error instanceof ConfigError ? error.message : `no ConfigError: ${String(error)}`),
  );
}

const remote = { context: 'https://example.com/x.git' };

test.each<readonly [string, Given, string]>([
  ['a frontend of its own', {}, 'you/frontend'],
  ["one behind one of Docker's", { text: '# syntax=docker/dockerfile:1\n// syntax=you/frontend\n' }, 'you/frontend'],
  ['one in a text that is no Dockerfile', { text: '{ "syntax": "you/frontend" }' }, 'you/frontend'],
  ['a Dockerfile that cannot be read', { text: undefined }, '(unread)'],
  ['a Dockerfile that is fetched', { inputs: remote }, '(unread)'],
])("code that is not the repository's own may not bring %s to a builder of others", async (_name, given, name) => {
  expect(await refusal(given)).toContain(`names the frontend \`${name}\`, which could use the cache mounts`);
});

test.each<readonly [string, Given]>([
  ['code of the repository brings its own', { isForeign: false }],
  ['nobody else uses the builder', { isApart: false }],
  ['the workflow names the frontend', { inputs: { 'build-args': 'BUILDKIT_SYNTAX=me/frontend' } }],
  ["the frontend is one of Docker's", { text: '# syntax=docker/dockerfile:1.7\nFROM scratch\n' }],
  ['the Dockerfile names none', { text: 'FROM scratch\n' }],
])('the run goes on where %s', async (_name, given) => expect(await refusal(given)).toBe(''));

test.each<readonly [string, Given, RegExp]>([
  ['on the runner', {}, /^api\/Dockerfile: /],
  ['that is fetched', { inputs: remote }, /^Dockerfile of https:\/\/example\.com\/x\.git: /],
])('the sentence names a Dockerfile %s, and what to write', async (_name, given, start) => {
  const sentence = await refusal(given);
  expect(sentence).toMatch(start);
  expect(sentence).toMatch(/`# syntax=docker\/dockerfile:1`.*`builder-config`\.$/);
});
