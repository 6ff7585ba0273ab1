import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { expand } from '../../../src/dockerfile/syntax/variables.ts';

/** What BuildKit's own packages answered. */
interface Recorded {
  readonly words: readonly {
    readonly text: string;
    readonly escape: string;
    readonly env: Record<string, string>;
    readonly value: string | null;
  }[];
}

const recorded = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/dockerfiles/buildkit-parser.json'), 'utf8'),
) as Recorded;

test.each(recorded.words)('$text expands as in BuildKit', ({ text, escape, env, value }) => {
  const expansion = expand(text, (name) => env[name], { escape });
  expect(expansion.kind === 'expanded' ? expansion.value : null).toBe(value);
});
