import type { InputReader } from './inputs/input-reader.ts';

/** The buildkitd.toml of a builder that is made for the run: a file, as written, or its text. */
export type BuilderConfig =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'text'; readonly text: string };

/** Reads `builder-config`. It makes a builder of its own, so it cannot stand beside the name of another. */
export function parseBuilderConfig(reader: InputReader): BuilderConfig | undefined {
  const given = reader.text('builder-config');
  if (given === undefined) return undefined;
  if (reader.text('builder') !== undefined) {
    reader.report(
      'builder-config',
      'it makes a builder of its own, and `builder` names another. Leave out one of the two; a builder that is there already was configured when it was made.',
    );
  }
  return isToml(given) ? { kind: 'text', text: `${given}\n` } : { kind: 'file', path: given };
}

/** A line of TOML is a table, a key with its value, or a comment; a path is none of these. */
function isToml(given: string): boolean {
  return /\n/.test(given) || /^(?:\[|#)/.test(given) || /^[\w."'-]+\s*=/.test(given);
}
