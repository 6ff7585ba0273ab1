import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { splitFile } from '../../../src/dockerfile/syntax/logical-lines.ts';

/** What BuildKit's own packages answered. */
interface Recorded {
  readonly files: readonly {
    readonly text: string;
    readonly escape: string | null;
    readonly instructions: readonly unknown[] | null;
  }[];
}

const recorded = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/dockerfiles/buildkit-parser.json'), 'utf8'),
) as Recorded;

test.each(recorded.files)('$text is split as in BuildKit', ({ text, escape, instructions }) => {
  const split = splitFile(text);
  expect(split.kind === 'split' ? split.escape : null).toBe(escape);
  const lines =
    split.kind === 'invalid'
      ? null
      : split.lines.map(({ keyword, flags, line, endLine, heredocs }) => {
          // A flag without a value has no equals sign in BuildKit's text.
          return {
            keyword,
            flags: flags.map(({ name, value }) => (value === '' ? `--${name}` : `--${name}=${value}`)),
            line,
            endLine,
            heredocs,
          };
        });
  expect(lines).toEqual(instructions?.map(withoutEmptyValues) ?? null);
});

function withoutEmptyValues(instruction: unknown): unknown {
  const read = instruction as { readonly flags: readonly string[] };
  return { ...read, flags: read.flags.map((flag) => flag.replace(/=$/, '')) };
}
