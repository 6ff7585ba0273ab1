import type { Problem } from '../inputs/input-reader.ts';
import { shown } from '../inputs/input-reader.ts';
import type { CreatedBuilder } from './builder-choice.ts';
import { inputList } from './builder-choice.ts';
import type { NodeWish } from './node-wish.ts';
import { driverOptionProblem, platformProblem, wordProblem } from './node-wish.ts';

interface AppendedNodes {
  readonly nodes: readonly NodeWish[];
  readonly problems: readonly Problem[];
}

const fields = ['name', 'endpoint', 'driver-opts', 'buildkitd-flags', 'platforms'] as const;

type Field = (typeof fields)[number];

const form = 'Write a YAML list of nodes, as in `- endpoint: tcp://buildkit.example.com:1234`.';

/** Reads `append` and gathers what is wrong with it. */
export async function readAppendedNodes({
  append,
  driver,
}: Pick<CreatedBuilder, 'append' | 'driver'>): Promise<AppendedNodes> {
  if (append === undefined) return { nodes: [], problems: [] };
  const { readYaml } = await import('./yaml-text.ts');
  const read = readYaml(append);
  if (read.kind === 'broken') return failed(`line ${read.line}: it is not YAML: ${shown(read.message)}. ${form}`);
  if (read.kind === 'alias') return failed(`it has an alias (\`*name\`). ${form}`);
  const { value } = read;
  if (!Array.isArray(value)) return failed(`it is not a list. ${form}`);
  const nodes = value.map((item: unknown, index) => readNode(item, index + 1, driver));
  return { nodes: nodes.map(({ node }) => node), problems: nodes.flatMap(({ problems }) => problems) };
}

function failed(message: string): AppendedNodes {
  return { nodes: [], problems: [{ input: 'append', message }] };
}

function readNode(
  item: unknown,
  number: number,
  driver: CreatedBuilder['driver'],
): { readonly node: NodeWish; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = (message: string): void =>
    void problems.push({ input: 'append', message: `node ${number}: ${message}` });
  const given = new Map<string, unknown>(
    typeof item === 'object' && item !== null && !Array.isArray(item) ? Object.entries(item) : [],
  );
  if (given.size === 0) report(`it has no fields. ${form}`);
  for (const name of given.keys())
    if (!fields.some((field) => field === name))
      report(`there is no field \`${shown(name)}\`. A node has ${inputList(fields)}.`);
  const text = (field: Field): string | undefined => {
    const value = given.get(field) ?? '';
    if (typeof value === 'string' || typeof value === 'number') return String(value).trim() || undefined;
    report(`\`${field}\` is not a text.`);
    return undefined;
  };
  const list = (field: Field): readonly string[] => {
    const value = given.get(field) ?? [];
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (items.every((each) => typeof each === 'string')) return items.map((each) => each.trim()).filter(Boolean);
    report(`\`${field}\` is not a list of texts. Write one item per line, each after \`- \`.`);
    return [];
  };
  const node: NodeWish = {
    name: text('name'),
    endpoint: text('endpoint'),
    driverOptions: list('driver-opts').flatMap((each) => each.split('\n').filter((line) => line.trim() !== '')),
    buildkitdFlags: text('buildkitd-flags'),
    platforms: list('platforms').flatMap((each) => each.split(/[,\n]/).flatMap((part) => part.trim() || [])),
  };
  for (const [field, message] of nodeProblems(node, driver)) report(`\`${field}\`: ${message}`);
  return { node, problems };
}

function nodeProblems(node: NodeWish, driver: CreatedBuilder['driver']): readonly (readonly [Field, string])[] {
  const { name, endpoint, driverOptions, buildkitdFlags, platforms } = node;
  const isRemote = driver === 'remote';
  const checked: readonly (readonly [Field, string | undefined])[] = [
    ['name', name === undefined ? undefined : wordProblem(name, 'name')],
    [
      'endpoint',
      endpoint !== undefined
        ? wordProblem(endpoint, 'endpoint')
        : isRemote
          ? 'it is missing, and the driver remote needs the address of a BuildKit that runs. Write for example `tcp://buildkit.example.com:1234`.'
          : undefined,
    ],
    ...driverOptions.map((option) => ['driver-opts', driverOptionProblem(option)] as const),
    [
      'buildkitd-flags',
      isRemote && buildkitdFlags !== undefined
        ? 'the driver remote takes none. Leave it out, and configure BuildKit where it is started.'
        : undefined,
    ],
    ...platforms.map((platform) => ['platforms', platformProblem(platform)] as const),
  ];
  return checked.flatMap(([field, message]) => (message === undefined ? [] : [[field, message] as const]));
}
