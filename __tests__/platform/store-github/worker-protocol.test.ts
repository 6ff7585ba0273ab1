import { expect, test } from '@jest/globals';
import {
  parseWorkerAnswer,
  parseWorkerRequest,
  type WorkerAnswer,
  type WorkerRequest,
} from '../../../src/platform/store-github/worker-protocol.ts';

test.each<WorkerRequest>([
  { kind: 'find', groups: [['a', 'b'], ['c']] },
  { kind: 'restore', groups: [['a']], timeoutMs: 5 },
  { kind: 'save', key: 'a' },
])('a request is read as it was written: %j', (request) => {
  expect(parseWorkerRequest(JSON.stringify(request))).toEqual(request);
  expect(parseWorkerRequest(JSON.stringify({ ...request, later: 1 }))).toEqual(request);
});

test.each<WorkerAnswer>([
  { kind: 'found', key: 'a\nb' },
  { kind: 'none' },
  { kind: 'saved' },
  { kind: 'exists' },
  { kind: 'not-saved' },
  { kind: 'failed', reason: 'why' },
])('an answer is read as it was written: %j', (answer) => {
  expect(parseWorkerAnswer(JSON.stringify(answer))).toEqual(answer);
});

test.each([
  '{"kind":"find"}',
  '{"kind":"restore","groups":[["a"]]}',
  '{"kind":"find","groups":["a"]}',
  '{"kind":"save","key":1}',
  'null',
  '{"kind":"other"}',
  'x',
])('%s is no request', (text) => {
  expect(() => parseWorkerRequest(text)).toThrow('not a request of the store');
});

test.each(['{"kind":"found"}', '{"kind":"failed"}', '{"kind":"saved', 'null', '[]', '{"kind":"restored"}'])(
  '%s is no answer',
  (text) => {
    expect(parseWorkerAnswer(text)).toBeUndefined();
  },
);
