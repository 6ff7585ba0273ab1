import { expect, test } from '@jest/globals';
import { parseDockerfile } from '../../src/dockerfile/syntax/parse.ts';
import { checked, images } from '../findings/given.ts';
import { pages } from './pages.ts';

const snippets = pages.flatMap(({ blocks }) => blocks.filter(({ language }) => language === 'dockerfile'));
const isWhole = (text: string): boolean => /^FROM /m.test(text);

test.each(snippets)('$place is a Dockerfile', ({ text }) => {
  expect(parseDockerfile(isWhole(text) ? text : `FROM golang:1.26\n${text}`)).toMatchObject({ kind: 'parsed' });
});

/** What the snippets copy. */
const project = {
  'go.mod': 'module example.com/app\n\ngo 1.26\n',
  'go.sum': '',
  'main.go': 'package main\n\nfunc main() {}\n',
};

test.each(snippets.filter(({ text, isBad }) => isWhole(text) && !isBad))(
  'nothing is wrong with $place',
  async ({ text }) => {
    const named = [...text.matchAll(/^FROM (?:--\S+ )*(\S+)/gm)].map(([, image = '']) => image);
    const official = images['golang:1.26'] ?? [];
    const all = { ...images, ...Object.fromEntries(named.map((image) => [image, official])) };
    const { findings } = await checked({ ...project, Dockerfile: text }, { docker: { images: all } });
    expect(findings.filter(({ level }) => level !== 'notice')).toEqual([]);
  },
);
