import { describe, expect, test } from '@jest/globals';
import { checked } from '../given.ts';

const error = (line: number): readonly string[] => [`error Dockerfile:${line} from-without-image`];
const warning = (line: number): readonly string[] => [`warning Dockerfile:${line} from-without-image`];
const none: readonly string[] = [];
const rest = '\nRUN true\n';

describe('FROM without a value', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    [`ARG BASE\nFROM \${BASE} AS build${rest}`, {}, error(2)],
    [`ARG BASE\nFROM $BASE${rest}`, {}, error(2)],
    [`FROM $BASE${rest}`, {}, error(1)],
    [`ARG BASE=\nFROM $BASE${rest}`, {}, error(2)],
    [`ARG BASE=golang:1.26\nFROM $BASE${rest}`, {}, none],
    [`ARG BASE=golang:1.26\nFROM $BASE${rest}`, { 'build-args': 'BASE=' }, error(2)],
    [`ARG BASE\nFROM $BASE${rest}`, { 'build-args': 'BASE=golang:1.26' }, none],
    [`ARG V\nFROM golang:\${V}-alpine${rest}`, {}, error(2)],
    [`ARG V\nFROM golang:\${V}${rest}`, {}, error(2)],
    [`ARG V\nFROM golang:1.26\${V}${rest}`, {}, none],
    [`ARG R\nFROM \${R}golang:1.26${rest}`, {}, none],
    [`ARG R\nFROM \${R}/golang:1.26${rest}`, {}, error(2)],
    [`ARG B\nFROM \${B:-golang:1.26}${rest}`, {}, none],
    [`ARG B\nFROM golang:\${B:-1.26}${rest}`, {}, none],
    [`ARG B\nFROM golang:1.26\${B:+-alpine}${rest}`, {}, none],
    [`ARG B\nFROM \${B:?given}${rest}`, {}, error(2)],
    [`FROM golang:1.26 AS a\nARG V=1.26\nFROM golang:$V${rest}`, {}, error(3)],
    [`ARG B\nFROM $B AS unused\nRUN true\nFROM golang:1.26${rest}`, {}, warning(2)],
    [`ARG B\nFROM $B AS tools\nFROM golang:1.26\nCOPY --from=tools /a /a\n`, {}, error(2)],
    [`ARG S=base\nFROM golang:1.26 AS base\nFROM $S${rest}`, {}, none],
    [`FROM --platform=$X golang:1.26${rest}`, {}, error(1)],
    [`FROM --platform=$BUILDPLATFORM golang:1.26${rest}`, {}, none],
    ['ARG X=a\nFROM golang:1.26\nCOPY --from=$X /a /a\n', {}, error(3)],
    ['ARG X=a\nFROM golang:1.26\nRUN --mount=type=bind,from=${X},target=/x true\n', {}, error(3)],
    [`ARG B\nFROM $B AS b\nRUN go build\nFROM scratch\nCOPY --from=b / /\n`, { preflight: 'warn' }, warning(2)],
  ])('%j %j', async (Dockerfile, inputs, told) => {
    const found = await checked({ Dockerfile, 'go.mod': 'module a\n\ngo 1.26\n' }, { inputs });
    expect(found.told).toEqual(told);
  });

  test('names the line, the argument and what to write', async () => {
    const { findings } = await checked({
      Dockerfile: 'ARG BASE\nARG V\nFROM ${BASE} AS a\nRUN go build\nFROM golang:${V}-alpine\nCOPY --from=a /x /\n',
      'go.mod': 'module a\n\ngo 1.26\n',
    });
    expect(findings.map(({ message, fix }) => `${message} ${fix}`)).toEqual([
      'FROM of line 3 has no image: ARG BASE has no default and build-args gives none. Give BASE in `build-args`, or a default before the first FROM: ARG BASE=golang:1.26',
      'FROM of line 5 has no image: golang:${V}-alpine means golang:-alpine, which is no image; ARG V has no default and build-args gives none. Give V in `build-args`, or a default before the first FROM: ARG V=…',
    ]);
  });
});
