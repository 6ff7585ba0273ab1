import * as v from 'valibot';

/*
 * What the decoders have in common. A decoder is a schema beside its type, and the type is what the schema gives, so neither changes
 * without the other. What is refused is refused without words: a user cannot repair a file that the action wrote.
 */

/** An object with these fields; it may have others, which are left out. */
export function objectOf<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(v.object(entries), v.readonly());
}

/** An object whose fields may all be absent: a list, which has none of them either, is refused. */
export function partsOf<const Entries extends v.ObjectEntries>(entries: Entries) {
  const isNoList = v.check((value: unknown) => !Array.isArray(value));
  return v.pipe(v.unknown(), isNoList, v.object(entries), v.readonly());
}

/** A list in which every item is as it has to be. */
export function listOf<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.readonly());
}

/** Those items of a list that are as they have to be, without the others. */
export function itemsOf<const Item extends v.GenericSchema>(item: Item) {
  const good = (value: unknown): readonly v.InferOutput<Item>[] => {
    const read = v.safeParse(item, value);
    return read.success ? [read.output] : [];
  };
  return v.pipe(
    v.array(v.unknown()),
    v.transform((values): readonly v.InferOutput<Item>[] => values.flatMap(good)),
  );
}

/** A text, or an empty one in the place of anything else. */
export const textOrEmpty = v.fallback(v.string(), '');

/** A number that can be a count or a time, or 0 in the place of anything else. */
export const countOrZero = v.fallback(v.pipe(v.number(), v.finite(), v.minValue(0)), 0);

/** A field that may be absent, and that counts as absent where it is not as it has to be. */
export function absentOr<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.fallback(v.optional(schema), undefined);
}

/** An object and no list, of whose fields nothing is known yet. */
export const anyRecord = v.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

/** Reads a value of JSON; `undefined` in the place of what the schema refuses. */
export function decoded<const Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> | undefined {
  const read = v.safeParse(schema, value, { abortEarly: true });
  return read.success ? read.output : undefined;
}

/** Reads a text; `undefined` when it is no JSON, or none that the schema takes. */
export function decodedText<const Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
): v.InferOutput<Schema> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return decoded(schema, value);
}
