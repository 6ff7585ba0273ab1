import * as v from 'valibot';
import { anyRecord, decodedText, itemsOf, textOrEmpty } from '../../text/json-schemas.ts';

/** What one of Docker's build checks has found (docs.docker.com/build/checks). */
export interface BuildWarning {
  /** What the rule asks for. */
  readonly title: string;
  /** What is wrong, after the rule's name. */
  readonly message: string;
  /** Where the rule is described; empty where it is nowhere. */
  readonly url: string;
  /** Name of the file without its folder. */
  readonly file: string;
  /** Text of the file. */
  readonly text: string;
  /** From 1; 0 when there is none. */
  readonly line: number;
}

const field = 'buildx.build.warnings';

const lineSchema = v.object({ start: v.object({ line: v.number() }) });
const warningSchema = v.object({
  short: textOrEmpty,
  detail: v.fallback(itemsOf(v.string()), []),
  url: textOrEmpty,
  sourceInfo: v.fallback(v.object({ filename: textOrEmpty, data: textOrEmpty }), { filename: '', data: '' }),
  range: v.fallback(itemsOf(lineSchema), []),
});
const warningsSchema = v.object({ [field]: itemsOf(warningSchema) });

/** The warnings in the file of `--metadata-file`, where BUILDX_METADATA_WARNINGS asks for them. */
export function buildWarnings(metadata: string): readonly BuildWarning[] {
  const warnings = decodedText(warningsSchema, metadata)?.[field] ?? [];
  return warnings.map(({ short, detail, url, sourceInfo, range }) => ({
    title: detail.map(fromBase64).join(' '),
    message: fromBase64(short).replace(/ \(line \d+\)$/, ''),
    url,
    file: sourceInfo.filename,
    text: fromBase64(sourceInfo.data),
    line: range[0]?.start.line ?? 0,
  }));
}

/** The same file with the user's Dockerfile as the source of the warnings, where its edited copy was built: both have the same lines. */
export function withOwnSource(metadata: string, texts: { readonly built: string; readonly own: string }): string {
  const all = decodedText(anyRecord, metadata);
  const warnings = all?.[field];
  if (all === undefined || !Array.isArray(warnings)) return metadata;
  const [built, own] = [toBase64(texts.built), toBase64(texts.own)];
  const renamed: readonly unknown[] = warnings.map((warning: unknown) => {
    const fields = v.safeParse(v.looseObject({ sourceInfo: v.looseObject({ data: v.literal(built) }) }), warning);
    if (!fields.success) return warning;
    // The definition tells how to show the copy's file, which is gone.
    const { definition: _definition, ...source } = fields.output.sourceInfo;
    return { ...fields.output, sourceInfo: { ...source, data: own } };
  });
  return JSON.stringify({ ...all, [field]: renamed }, undefined, 2);
}

function fromBase64(text: string): string {
  return Buffer.from(text, 'base64').toString();
}

function toBase64(text: string): string {
  return Buffer.from(text).toString('base64');
}
