import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';

/** Compares with a file of `__tests__/fixtures/report`; `UPDATE_GOLDEN=1` writes it anew, to be read before it is committed. */
export function expectGolden(name: string, text: string): void {
  const path = join(import.meta.dirname, '../fixtures/report', name);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
