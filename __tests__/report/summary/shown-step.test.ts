import { expect, test } from '@jest/globals';
import { shownStep } from '../../../src/report/summary/shown-step.ts';

test.each([
  ['[build 1/6] FROM docker.io/library/golang:1.26@sha256:e16d', '[build 1/6] FROM docker.io/library/golang:1.26'],
  ['[b 4/6] RUN --mount=type=cache,target=/a --network=none --mount=type=secret,id=x go build', '[b 4/6] RUN go build'],
  ['[b 4/6] RUN echo --mount=type=cache,target=/a x', '[b 4/6] RUN echo --mount=type=cache,target=/a x'],
  ['exporting to image', 'exporting to image'],
])('%s', (name, expected) => {
  expect(shownStep(name)).toBe(expected);
});
