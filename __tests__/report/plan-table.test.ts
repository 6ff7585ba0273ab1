import { expect, test } from '@jest/globals';
import { planSummary, planTableLines } from '../../src/report/plan-table.ts';

const rows = [
  { name: 'api', file: 'services/api/Dockerfile', affected: true, reason: 'libs/a changed, imported by services/api' },
  { name: 'x', file: 'x/Dockerfile', affected: false, reason: '<img src=x> | [a](b)\n::error::y' },
];

test('the table of the log', () => {
  expect(planTableLines({ rows, compared: '1 changed path since `base`, main.' })).toEqual([
    '1 of 2 images affected. 1 changed path since `base`, main.',
    '  IMAGE  DOCKERFILE               BUILD  REASON',
    '  api    services/api/Dockerfile  yes    libs/a changed, imported by services/api',
    '  x      x/Dockerfile             no     <img src=x> | [a](b) ::error::y',
  ]);
});

test('the summary, in which names of files are no Markdown', () => {
  const summary = planSummary({ rows, compared: 'All.' });
  expect(summary).toContain('### Images: 1 of 2 images affected.');
  expect(summary).toContain('| <code>api</code> | <code>services/api/Dockerfile</code> | **yes** |');
  expect(summary).not.toMatch(/<img|\[a\]/);
});
