import { LineCounter, parseDocument } from 'yaml';

type ReadYaml =
  | { readonly kind: 'value'; readonly value: unknown }
  /** `line` counts from 1. */
  | { readonly kind: 'broken'; readonly line: number; readonly message: string }
  | { readonly kind: 'alias' };

/** Reads a YAML text. To be imported where it is needed: the package takes longer to load than a whole analysis. */
export function readYaml(text: string): ReadYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined)
    return { kind: 'broken', line: lineCounter.linePos(error.pos[0]).line, message: error.message };
  try {
    // An alias may stand for itself, or make a short text huge.
    return { kind: 'value', value: document.toJS({ maxAliasCount: 0 }) };
  } catch {
    return { kind: 'alias' };
  }
}
