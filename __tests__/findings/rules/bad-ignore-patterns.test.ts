import { describe, expect, test } from '@jest/globals';
import { checked } from '../given.ts';

describe('patterns of .dockerignore', () => {
  const files = { Dockerfile: 'FROM golang:1.24\nCOPY . .\nRUN go version\n', 'go.mod': 'module example.com/app\n' };
  test.each<readonly [string, string, readonly string[]]>([
    ['that are fine', '*.md\n[a-z]*.txt\n[!a-c]x\n[]-a]\n# [z-a]\n', []],
    ['with a range that runs backwards', '*.md\nlog[9-0]\n', ['warning .dockerignore:2 ignore-pattern']],
    ['with one among others, after a letter', 'x[a-cz-bd]y\n', ['warning .dockerignore:1 ignore-pattern']],
    ['with a bar that is only a letter', '[-z]\n[z\\-a]\n[z-]\n', []],
  ])('%s', async (_, ignore, expected) => {
    const { told } = await checked({ ...files, '.dockerignore': ignore });
    expect(told).toEqual(expected);
  });
});
