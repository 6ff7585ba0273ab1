import type { Problem } from '../inputs/input-reader.ts';
import { shown } from '../inputs/input-reader.ts';
import { didYouMean } from '../../text/did-you-mean.ts';

/** An image as somebody has named it; what is absent has a default. */
export interface ListedImage {
  /** Where it is written: `item 2`, `line 3`, `target api of docker-bake.hcl`. */
  readonly place: string;
  readonly name: string | undefined;
  readonly context: string | undefined;
  readonly file: string | undefined;
  readonly target: string | undefined;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly cacheScope: string | undefined;
}

interface ImageList {
  readonly images: readonly ListedImage[];
  readonly problems: readonly Problem[];
}

const texts = ['name', 'context', 'file', 'target', 'cache-scope'] as const;
const fields = [...texts, 'build-args'] as const;
type TextField = (typeof texts)[number];

const form = 'Write for example `- file: services/api/Dockerfile`, one item for each image.';

/** Reads the input `images`: a list of YAML or JSON, or one Dockerfile on each line. */
export async function parseImageList(text: string): Promise<ImageList> {
  if (!/^\s*(?:-\s|\[|\{|#)/.test(text)) return { images: text.split('\n').flatMap(imageOfLine), problems: [] };
  const { readYaml } = await import('../builder/yaml-text.ts');
  const read = readYaml(text);
  if (read.kind === 'broken') return failed(`line ${read.line}: it is not YAML: ${shown(read.message)}. ${form}`);
  if (read.kind === 'alias') return failed(`it has an alias (\`*name\`). ${form}`);
  if (!Array.isArray(read.value)) return failed(`it is not a list. ${form}`);
  const items = read.value.map((item: unknown, index) => imageOfItem(item, `item ${index + 1}`));
  return { images: items.map(({ image }) => image), problems: items.flatMap(({ problems }) => problems) };
}

function failed(message: string): ImageList {
  return { images: [], problems: [{ input: 'images', message }] };
}

function imageOfLine(line: string, index: number): readonly ListedImage[] {
  const file = line.trim();
  if (file === '') return [];
  const nothing = { name: undefined, context: undefined, target: undefined, cacheScope: undefined };
  return [{ ...nothing, place: `line ${index + 1}`, file, buildArgs: {} }];
}

function imageOfItem(
  item: unknown,
  place: string,
): { readonly image: ListedImage; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = (message: string): void => void problems.push({ input: 'images', message: `${place}: ${message}` });
  const isRecord = typeof item === 'object' && item !== null && !Array.isArray(item);
  const given = new Map<string, unknown>(
    isRecord ? Object.entries(item) : typeof item === 'string' ? [['file', item]] : [],
  );
  if (given.size === 0) report(`it has no fields. ${form}`);
  for (const name of given.keys())
    if (!fields.some((field) => field === name))
      report(`there is no field \`${shown(name)}\`.${didYouMean(name, fields)}`);
  const text = (field: TextField): string | undefined => {
    const value = given.get(field) ?? '';
    if (typeof value === 'string' || typeof value === 'number') return String(value).trim() || undefined;
    report(`\`${field}\` is not a text.`);
    return undefined;
  };
  const buildArgs = buildArgsFrom(given.get('build-args') ?? {});
  if (buildArgs === undefined) report('`build-args` is neither a map nor lines of `NAME=value`.');
  const image: ListedImage = {
    place,
    name: text('name'),
    context: text('context'),
    file: text('file'),
    target: text('target'),
    buildArgs: buildArgs ?? {},
    cacheScope: text('cache-scope'),
  };
  return { image, problems };
}

function buildArgsFrom(value: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof value === 'string') return buildArgsFrom(value.split('\n').filter((line) => line.trim() !== ''));
  if (typeof value !== 'object' || value === null) return undefined;
  const pairs = Array.isArray(value)
    ? value.map((line: unknown) => (typeof line === 'string' ? (/^(\w+)=(.*)$/s.exec(line.trim()) ?? []).slice(1) : []))
    : Object.entries(value).map(([name, each]: [string, unknown]) =>
        ['string', 'number', 'boolean'].includes(typeof each) ? [name, String(each)] : [],
      );
  if (pairs.some((pair) => pair.length !== 2)) return undefined;
  return Object.fromEntries(pairs.map(([name = '', each = '']) => [name, each]));
}
