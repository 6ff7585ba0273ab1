import type { ListRules } from './lists.ts';

/** How the text of an input is read. */
type InputKind =
  | { readonly kind: 'string' | 'boolean' | 'path' | 'duration' }
  /** A boolean, or text for which a boolean is a shorthand. */
  | { readonly kind: 'boolean-or-string' }
  | {
      readonly kind: 'choice';
      readonly choices: readonly string[];
      readonly aliases?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'list'; readonly rules: ListRules };

/** One input of the action, which is also a flag of the command line with the same name. */
export interface InputSpec {
  readonly type: InputKind;
  /** The value when the input is empty or absent. Empty: there is none. */
  readonly default: string;
  /** What action.yml says instead, where the runner can fill in more than the command line can. */
  readonly actionDefault?: string;
  /** `docker`: same name, meaning and list rules as in docker/build-push-action v7. */
  readonly origin: 'docker' | 'ours';
  /** One or two sentences for action.yml, the documentation and `--help`. */
  readonly text: string;
}

/** Any text. */
export const text: InputKind = { kind: 'string' };
/** A path, relative to the workspace. */
export const path: InputKind = { kind: 'path' };
/** A boolean. */
export const flag: InputKind = { kind: 'boolean' };
/** One item per line; a comma is a part of the item. */
export const lines: InputKind = { kind: 'list', rules: { commas: 'kept', quotes: 'csv' } };
/** The same, where a quote is a letter as any other: buildx reads it. */
export const literal: InputKind = { kind: 'list', rules: { commas: 'kept', quotes: 'literal' } };
/** Items separated by lines or commas. */
export const csv: InputKind = { kind: 'list', rules: { commas: 'split', quotes: 'csv' } };

/** An input of docker/build-push-action. */
export function docker(type: InputKind, description: string, defaultValue = ''): InputSpec {
  return { type, default: defaultValue, origin: 'docker', text: description };
}

/** An input that docker/build-push-action does not have. */
export function ours(type: InputKind, description: string, defaultValue = ''): InputSpec {
  return { type, default: defaultValue, origin: 'ours', text: description };
}
