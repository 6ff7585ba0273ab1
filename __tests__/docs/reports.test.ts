import { expect, test } from '@jest/globals';
import { read } from './pages.ts';

test('docs/reports.md lists each field of report.json', () => {
  const { properties } = JSON.parse(read('docs/report.schema.json')) as { readonly properties: object };
  const [, table = ''] = /\| field \| holds \|\n\|---\|---\|\n((?:\|.*\n)+)/.exec(read('docs/reports.md')) ?? [];
  const listed = [...table.matchAll(/^\| (.+?) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`(\w+)`/g)]);
  expect(listed.map(([, field]) => field).toSorted()).toEqual(Object.keys(properties).toSorted());
});
