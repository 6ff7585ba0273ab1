import { expect, test } from '@jest/globals';
import { runEventFrom } from '../../../src/config/run/run-event.ts';

const event = {
  action: 'opened',
  repository: { default_branch: 'main', visibility: 'private', private: true },
  pull_request: {
    number: 7,
    base: { ref: 'main' },
    head: { sha: 'a', repo: { full_name: 'me/app' } },
    user: { login: 'me' },
  },
  issue: { number: 7, pull_request: { url: 'x' } },
};

test('an event is read without what nobody asks for', () => {
  expect(runEventFrom({ ...event, sender: { login: 'x' }, repository: { ...event.repository, id: 1 } })).toEqual(event);
});

test.each([null, undefined, 7, 'text', [], [event]])('%p tells nothing', (value) => {
  expect(runEventFrom(value)).toEqual({});
});

test.each<readonly [string, unknown, unknown]>([
  ['an empty branch', { repository: { default_branch: '' } }, { repository: {} }],
  ['a number in words', { pull_request: { number: '7' } }, { pull_request: {} }],
  ['a number that is too large', { pull_request: { number: 1e300 } }, { pull_request: {} }],
  ['privacy in words', { repository: { private: 'yes' } }, { repository: {} }],
  ['a repository that is gone', { pull_request: { head: { repo: null } } }, { pull_request: { head: {} } }],
  ['a repository that is none', { repository: 'me/app' }, {}],
  ['a pull request that is none', { pull_request: null }, { pull_request: null }],
  ['a pull request that is no object, and there all the same', { pull_request: 'x' }, { pull_request: {} }],
  ['a prototype', JSON.parse('{"__proto__":{"action":"x"}}'), {}],
])('%s', (_name, given, read) => {
  expect(runEventFrom(given)).toEqual(read);
});
