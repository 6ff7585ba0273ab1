import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import { editDockerfile } from '../../../src/dockerfile/edit/edit.ts';
import { IMAGES, parsed, SCOPE } from '../description.ts';

const edit = (text: string) =>
  editDockerfile(readDockerfile(parsed(text), SCOPE, IMAGES), { mounts: false, settings: [], offline: true });
const file = (...lines: readonly string[]): string => ['FROM golang:1.26 AS build', ...lines, ''].join('\n');

describe('an offline build', () => {
  test.each<[string, string, string]>([
    ['takes the network from a RUN that calls go', 'RUN go build .', 'RUN --network=none go build .'],
    ['and from one in a here-document', 'RUN <<EOF\ngo build .\nEOF', 'RUN --network=none <<EOF\ngo build .\nEOF'],
    ['leaves one that calls no go', 'RUN ls', 'RUN ls'],
    ['leaves one whose network its author has chosen', 'RUN --network=host go build', 'RUN --network=host go build'],
    ['leaves one that installs packages', 'RUN apk add git && go build', 'RUN apk add git && go build'],
  ])('%s', (_, line, now) => expect(edit(file(line)).text).toBe(file(now)));

  test('says where it leaves a network', () => {
    expect(edit(file('RUN apk add git && go build')).skipped).toEqual([
      expect.objectContaining({ line: 2, stage: 'build', reason: expect.stringContaining('keeps its network') }),
    ]);
  });

  test('is edited once', () => {
    const { text } = edit(file('RUN go build .'));
    expect(edit(text).text).toBe(text);
  });
});
