import { csvFields } from './instruction-text.ts';
import type { Instruction } from './parse.ts';

/** A `--mount` of a RUN as it is written, before its variables are expanded. */
export interface WrittenMount {
  /** The flag's value, quotes and escapes of the flag taken away. */
  readonly text: string;
  /** Names and values in their order. Names are in lower case and in full: `src` is `source`, `dst` is `target`. A name alone is `true`. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** The last value of a name, which is the one that counts; undefined where it is not named. */
  readonly get: (name: string) => string | undefined;
  /** In lower case; `bind` where none is named. */
  readonly type: string;
}

const fullNames: Readonly<Record<string, string>> = {
  src: 'source',
  dst: 'target',
  destination: 'target',
  ro: 'readonly',
  rw: 'readwrite',
};

/** A mount by the text of its flag, as BuildKit's parser takes it apart; undefined when a quote is misplaced. */
export function writtenMount(text: string): WrittenMount | undefined {
  const fields = csvFields(text)?.map((field): readonly [string, string] => {
    const equals = field.indexOf('=');
    const name = (equals < 0 ? field : field.slice(0, equals)).toLowerCase();
    return [fullNames[name] ?? name, equals < 0 ? 'true' : field.slice(equals + 1)];
  });
  if (fields === undefined) return undefined;
  const get = (name: string): string | undefined => fields.findLast(([each]) => each === name)?.[1];
  return { text, fields, get, type: get('type')?.toLowerCase() || 'bind' };
}

/** The mounts of a RUN, without those that no parser takes. */
export function writtenMounts({ keyword, flags }: Instruction): readonly WrittenMount[] {
  if (keyword !== 'RUN') return [];
  return flags
    .flatMap(({ name, value }) => (name === 'mount' ? [writtenMount(value)] : []))
    .filter((mount) => mount !== undefined);
}

/** Whether it shows files of the build context: a bind mount from nowhere else. */
export function isOfContext({ type, get }: WrittenMount): boolean {
  return type === 'bind' && (get('from') ?? '') === '';
}
