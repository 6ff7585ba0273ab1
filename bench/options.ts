import path from 'node:path';
import { parseArgs } from 'node:util';
import { didYouMean } from '../src/text/did-you-mean.ts';

/** What a run of the bench was asked for. */
export interface Options {
  /** The folder of a Go project, absolute. */
  readonly app: string;
  /** Its Dockerfile, relative to that folder. */
  readonly dockerfile: string;
  /** Another Dockerfile of the same image, relative to that folder. */
  readonly other: string;
  /** The package that is built, as go takes it; found in the Dockerfile when empty. */
  readonly package: string;
  /** The Go image; found in the Dockerfile when empty. */
  readonly image: string;
  /** The image store of the bench's engines. */
  readonly store: 'containerd' | 'overlay2';
  /** `module@version`; chosen when empty. */
  readonly bump: string;
  readonly scenarios: readonly string[];
  readonly repetitions: number;
  readonly commits: number;
  readonly seed: number;
  /** Files, absolute; empty for none. */
  readonly json: string;
  readonly page: string;
  /** Earlier results, to make the page of instead of measuring. */
  readonly from: readonly string[];
}

export type Parsed =
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] };

const flags = {
  app: { type: 'string', default: '' },
  dockerfile: { type: 'string', default: 'Dockerfile' },
  other: { type: 'string', default: 'Dockerfile.naive' },
  package: { type: 'string', default: '' },
  image: { type: 'string', default: '' },
  store: { type: 'string', default: 'containerd' },
  bump: { type: 'string', default: '' },
  scenario: { type: 'string', default: 'default' },
  repetitions: { type: 'string', default: '3' },
  commits: { type: 'string', default: '30' },
  seed: { type: 'string', default: '1' },
  json: { type: 'string', default: '' },
  page: { type: 'string', default: '' },
  from: { type: 'string', multiple: true },
  help: { type: 'boolean', default: false },
} as const;

/** Reads the words of the command line; paths count from `folder`. `known` are the scenarios, with those that are run when none is named. */
export function parseOptions(
  words: readonly string[],
  folder: string,
  repository: string,
  known: { readonly all: readonly string[]; readonly default: readonly string[] },
): Parsed {
  let values;
  try {
    ({ values } = parseArgs({ args: [...words], options: flags }));
  } catch (error) {
    return { kind: 'wrong', problems: [error instanceof Error ? error.message : String(error)] };
  }
  if (values.help) return { kind: 'help' };
  const problems: string[] = [];
  const count = (name: 'repetitions' | 'commits' | 'seed'): number => {
    const number = Number(values[name]);
    if (!Number.isInteger(number) || number < 1)
      problems.push(`--${name} is a number from 1 on, not "${values[name]}".`);
    return number;
  };
  const options: Options = {
    app: values.app === '' ? path.join(repository, 'examples/web-service') : path.resolve(folder, values.app),
    dockerfile: values.dockerfile,
    other: values.other,
    package: values.package,
    image: values.image,
    store: values.store === 'overlay2' ? 'overlay2' : 'containerd',
    bump: values.bump,
    scenarios: scenariosFrom(values.scenario, known, problems),
    repetitions: count('repetitions'),
    commits: count('commits'),
    seed: count('seed'),
    json: values.json === '' ? '' : path.resolve(folder, values.json),
    page: values.page === '' ? '' : path.resolve(folder, values.page),
    from: (values.from ?? []).map((file) => path.resolve(folder, file)),
  };
  if (options.bump !== '' && !/^[^@\s]+@v[^@\s]+$/.test(options.bump))
    problems.push(`--bump is MODULE@VERSION, not "${options.bump}".`);
  if (options.store !== values.store) problems.push(`--store is containerd or overlay2, not "${values.store}".`);
  if (options.from.length > 0 && options.page === '')
    problems.push('--from needs --page: what to make of the results.');
  return problems.length === 0 ? { kind: 'options', options } : { kind: 'wrong', problems };
}

function scenariosFrom(
  text: string,
  known: { readonly all: readonly string[]; readonly default: readonly string[] },
  problems: string[],
): readonly string[] {
  const names = text.split(',').map((name) => name.trim());
  return names.flatMap((name) => {
    if (name === 'default') return known.default;
    if (name === 'all') return known.all;
    if (!known.all.includes(name)) {
      problems.push(
        `There is no scenario "${name}".${didYouMean(name, known.all)} There are ${known.all.join(', ')}, default and all.`,
      );
    }
    return [name];
  });
}

/** What `--help` prints; `scenarios` are lines about each. */
export function helpText(scenarios: readonly string[]): string {
  return `Measures a Go project's image builds side by side: cold, with kept mounts, by the action, and the machine's own limits.

usage: npm run bench -- [flags]
       npm run bench -- simulation --help   (the cache service under many runs; needs no engine)
       npm run bench -- images              (six services over 200 modules, with and without shared layers)

  --app DIR            a Go project with a Dockerfile (examples/web-service)
  --dockerfile FILE    its Dockerfile, below DIR (Dockerfile)
  --other FILE         another one of the same image, to compare with (Dockerfile.naive)
  --package PATH       the package that it builds (what its \`go build\` names)
  --image REFERENCE    its Go image (what its FROM names)
  --store STORE        the image store of its engines: containerd, or overlay2 as on hosted runners (containerd)
  --bump MODULE@V      the module update to measure (one that changes no other module)
  --scenario A,B       what to measure; \`all\` or \`default\` (the default: all but history)
  --repetitions N      3
  --commits N          how many commits the history has (30); --seed N makes another one (1)
  --json FILE          writes the results
  --page FILE          writes the results into a page, between its bench marks, and plots beside it
  --from FILE          makes the page of earlier results and measures nothing; can be given several times

scenarios, each with those that it needs:
${scenarios.map((line) => `  ${line}`).join('\n')}

Ends with 1 when a build failed, or compiled what one with kept mounts would not. A goal that is missed is no failure.`;
}
