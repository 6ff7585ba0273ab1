import type { InputReader } from '../inputs/input-reader.ts';

/** The buildkitd.toml of a builder that is made for the run: a file, as written, or its text. */
export type BuilderConfig =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'text'; readonly text: string };

/** Reads `builder-config`. */
export function parseBuilderConfig(reader: InputReader): BuilderConfig | undefined {
  const given = reader.text('builder-config');
  if (given === undefined) return undefined;
  return isToml(given) ? { kind: 'text', text: `${given}\n` } : { kind: 'file', path: given };
}

/** A line of TOML is a table, a key with its value, or a comment; a path is none of these. */
function isToml(given: string): boolean {
  return /\n/.test(given) || /^(?:\[|#)/.test(given) || /^[\w."'-]+\s*=/.test(given);
}
