import { placeDockerfile } from '../../../src/dockerfile/stages/placed-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import {
  asksBesideVendor,
  ignoresVendor,
  turnsWorkspaceOff,
} from '../../../src/dockerfile/commands/module-settings.ts';
import { parsed, SCOPE } from '../description.ts';

const file = (...lines: readonly string[]) => parsed(['FROM golang:1.26 AS build', ...lines, ''].join('\n'));

describe('vendored modules', () => {
  test.each<[string, boolean]>([
    ['RUN go mod download', true],
    ['RUN go  mod tidy && go build', true],
    ['RUN go build -mod=mod ./...', true],
    ['RUN go build -mod readonly', true],
    ['ENV GOFLAGS=-mod=mod', true],
    ['ENV GOFLAGS="-trimpath --mod=mod"', true],
    ['RUN go build -mod=vendor', false],
    ['RUN go build -modfile=mod', false],
    ['RUN go build', false],
    ['LABEL x="go mod download"', false],
  ])('%s asks beside them: %s', (line, expected) =>
    expect(asksBesideVendor(placeDockerfile(file(line), SCOPE))).toBe(expected),
  );

  test('a stage that is not built does not', () => {
    const lines = ['RUN go build', 'FROM golang:1.26 AS other', 'RUN go mod download'];
    expect(asksBesideVendor(placeDockerfile(file(...lines), { ...SCOPE, target: 'build' }))).toBe(false);
  });

  test.each([
    ['', false],
    ['-mod=mod', true],
    ['-trimpath -mod=readonly', true],
    ['-mod=vendor', false],
  ])('GOFLAGS %s: %s', (flags, expected) => expect(ignoresVendor(flags)).toBe(expected));
});

test.each([
  ['ENV GOWORK=off', true],
  ['ENV GOWORK off', true],
  ['RUN GOWORK="off" go build', true],
  ['RUN go env -w GOWORK=off', true],
  ['ENV GOWORK=/src/go.work', false],
  ['RUN go build', false],
])('%s turns workspaces off: %s', (line, expected) =>
  expect(turnsWorkspaceOff(placeDockerfile(file(line), SCOPE))).toBe(expected),
);
