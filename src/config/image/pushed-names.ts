import type { InputReader } from '../inputs/input-reader.ts';
import { shown } from '../inputs/input-reader.ts';
import { parseFields } from '../inputs/lists.ts';
import type { InputName } from '../inputs/inputs.ts';
import { isReference, lowerCaseReference } from '../../text/image-reference.ts';

// buildx and BuildKit refuse a wrong name only when all else is done, so names are checked here.

/** Reads `tags`. */
export function parseTags(reader: InputReader): readonly string[] {
  return reader.list('tags').map(({ text, line }) => {
    checkName(reader, 'tags', line, text);
    return text;
  });
}

/** Reads `outputs`, and checks the names of images in them. */
export function parseOutputs(reader: InputReader): readonly string[] {
  return reader.list('outputs').map(({ text, line }) => {
    const { type, name = '' } = attributesOf(parseFields(text) ?? []);
    // With `*` the image has the name that the frontend gives it.
    const names = isOfImage(type) && name !== '' && name !== '*' ? name.split(',') : [];
    for (const each of names) checkName(reader, 'outputs', line, each.trim());
    return text;
  });
}

/** Reads `cache-to`, and checks where layers are to be pushed. */
export function parseCacheTo(reader: InputReader): readonly string[] {
  return reader.list('cache-to').map(({ text, line }) => {
    const fields = parseFields(text);
    if (fields === undefined)
      reader.report(
        'cache-to',
        `line ${line}: its double quotes cannot be parsed. Write \`name=value,name=value\`; quotes may stand only around a whole \`name=value\`.`,
      );
    else {
      const target = pushedLayers(fields);
      if (target !== undefined) checkName(reader, 'cache-to', line, target);
    }
    return text;
  });
}

/** The input that asks for a push of an image without a name, which buildx refuses. */
export function unnamedPush(build: {
  readonly tags: readonly string[];
  readonly outputs: readonly string[];
  readonly push: boolean;
}): 'push' | 'outputs' | undefined {
  if (build.tags.length > 0) return undefined;
  const images = build.outputs
    .map((output) => attributesOf(parseFields(output) ?? []))
    .filter(({ type }) => type === 'image' || type === 'registry');
  const isUnnamed = images.some(
    ({ type, name = '', push }) => name === '' && (type === 'registry' || build.push || isOn(push)),
  );
  if (isUnnamed) return build.push ? 'push' : 'outputs';
  return build.push && images.length === 0 ? 'push' : undefined;
}

/** Where `cache-to` pushes to a registry and the build fails if that fails. A line without `=` is such a name. */
function pushedLayers(fields: readonly string[]): string | undefined {
  const [only = ''] = fields;
  if (fields.length === 1 && !only.includes('=')) return only.trim();
  const { type, ref = '', 'ignore-error': ignoreError } = attributesOf(fields);
  return type === 'registry' && !isOn(ignoreError) ? ref : undefined;
}

function checkName(reader: InputReader, input: InputName, line: number, text: string): void {
  if (isReference(text)) return;
  const lower = lowerCaseReference(text);
  const advice =
    lower === undefined
      ? 'Write `name:tag`, for example `ghcr.io/me/app:1.2.3`. A tag has only letters, digits, `_`, `.` and `-`, and at most 128 of them.'
      : `Names of images are lower case. Write \`${shown(lower)}\`.`;
  reader.report(input, `line ${line}: \`${shown(text)}\` is not an image reference. ${advice}`);
}

function isOfImage(type: string | undefined): boolean {
  return type === 'image' || type === 'registry' || type === 'docker';
}

function isOn(text: string | undefined): boolean {
  return /^(?:1|t|true)$/i.test(text ?? '');
}

function attributesOf(fields: readonly string[]): Readonly<Partial<Record<string, string>>> {
  return Object.fromEntries(
    fields.map((field) => {
      const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(field) ?? [];
      return [name.trim(), value.trim()];
    }),
  );
}
