import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const page = readFileSync(path.join(import.meta.dirname, '../../docs/architecture.md'), 'utf8');
const walks = page.slice(page.indexOf('## Five walks'), page.indexOf('## Ports and adapters')).split('\n### ').slice(1);

test('each of the five walks visits twelve files at most', () => {
  expect(walks).toHaveLength(5);
  const files = walks.map((walk) => walk.match(/^\d+\. `/gm)?.length ?? 0);
  expect(Math.min(...files)).toBeGreaterThan(0);
  expect(Math.max(...files)).toBeLessThanOrEqual(12);
});
