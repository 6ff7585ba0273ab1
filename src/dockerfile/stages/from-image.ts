import type { PlacedDockerfile } from './placed-dockerfile.ts';
import { lookupIn } from './environment.ts';
import { expand } from '../syntax/variables.ts';
import type { Dockerfile, Instruction } from '../syntax/parse.ts';
import { runnablePlatforms } from '../../text/platform-match.ts';
import type { BuildScope, Images } from './build-scope.ts';
import { normalPlatform } from './platform.ts';
import { fromNames } from './stage-graph.ts';

/** What an instruction takes its files or its platform from, and that BuildKit refuses before it builds anything. */
export interface MissingBase {
  readonly line: number;
  readonly message: string;
  readonly fix: string;
  /** Its stage is built; BuildKit refuses other stages, too. */
  readonly isReached: boolean;
}

/** FROM lines without an image or platform, for lack of a value, and names of stages with a variable, which nobody expands. */
export function missingBases({ dockerfile, scope, graph, reached }: PlacedDockerfile): readonly MissingBase[] {
  const values = { dockerfile, scope, globals: graph.globals };
  return graph.stages.flatMap(({ stage, base, reference }) => {
    const isReached = reached.has(stage.index);
    const from = { line: stage.line, isReached };
    const image = base.kind === 'none' ? [{ ...from, ...imageText(stage.base, stage.line, reference, values) }] : [];
    const hasPlatform = stage.platform === '' || expandedIn(values, stage.platform) !== '';
    const platform = hasPlatform ? [] : [{ ...from, ...platformText(stage.platform, stage.line, values) }];
    const sources = stage.instructions.flatMap((instruction) =>
      sourceTexts(instruction).map((text) => ({ line: instruction.line, isReached, ...text })),
    );
    return [...image, ...platform, ...sources];
  });
}

interface Values {
  readonly dockerfile: Dockerfile;
  readonly scope: BuildScope;
  readonly globals: ReadonlyMap<string, string>;
}

type Text = Pick<MissingBase, 'message' | 'fix'>;

function imageText(written: string, line: number, reference: string, values: Values): Text {
  const { reasons, names, isDeclared } = emptyValues(written, values);
  const means = reference === '' ? '' : `${written} means ${reference}, which is no image; `;
  const [name = ''] = names;
  const example =
    written.replaceAll(new RegExp(`\\$(?:${name}\\b|\\{${name}[^}]*\\})`, 'g'), '') === '' ? 'golang:1.26' : '…';
  return { message: `FROM of line ${line} has no image: ${means}${reasons}.`, fix: fixOf(names, example, isDeclared) };
}

function platformText(written: string, line: number, values: Values): Text {
  const { reasons, names, isDeclared } = emptyValues(written, values);
  const fix = fixOf(names, 'linux/amd64', isDeclared);
  return { message: `FROM of line ${line} has no platform: ${reasons}.`, fix };
}

function fixOf(names: readonly string[], example: string, isDeclared: boolean): string {
  const [name] = names;
  if (name === undefined) return 'Name the image in the FROM line.';
  // BuildKit gives FROM no argument that is not declared there, whatever build-args says.
  if (!isDeclared) return `Write ${names.map((each) => `ARG ${each}=${example}`).join(' and ')} before the first FROM.`;
  return `Give ${names.join(' and ')} in \`build-args\`, or a default before the first FROM: ARG ${name}=${example}`;
}

/** Why each variable of the text is empty. */
function emptyValues(
  text: string,
  values: Values,
): { readonly reasons: string; readonly names: readonly string[]; readonly isDeclared: boolean } {
  const { globals, dockerfile } = values;
  const expansion = expand(text, lookupIn(globals), { escape: dockerfile.escape });
  const named = [...text.matchAll(/\$\{?(\w+)/g)].map(([, name = '']) => name);
  const names = [...new Set(named)].filter((name) => (globals.get(name) ?? '') === '');
  const reasons = names.map((name) => reasonOf(name, values)).join(', ');
  const isDeclared = names.every((name) => declarationOf(name, dockerfile) !== undefined);
  return { reasons: reasons === '' && expansion.kind === 'bad' ? expansion.message : reasons, names, isDeclared };
}

function declarationOf(name: string, { globalArgs }: Dockerfile): Instruction | undefined {
  return globalArgs.find(({ args }) => new RegExp(`(?:^|\\s)${name}(?:=|\\s|$)`).test(args));
}

function reasonOf(name: string, { dockerfile, scope }: Values): string {
  const declared = declarationOf(name, dockerfile);
  const given = scope.buildArgs[name];
  if (declared === undefined) return `no ARG before the first FROM declares ${name}`;
  if (given !== undefined) return `build-args gives ${name} an empty value`;
  const isEmpty = declared.args.includes(`${name}=`);
  return `ARG ${name} has ${isEmpty ? 'an empty' : 'no'} default and build-args gives none`;
}

const expandedIn = ({ globals, dockerfile }: Values, text: string): string => {
  const expansion = expand(text, lookupIn(globals), { escape: dockerfile.escape });
  return expansion.kind === 'expanded' ? expansion.value : '';
};

function sourceTexts(instruction: Instruction): readonly Text[] {
  return fromNames(instruction)
    .filter(({ name }) => name.includes('$'))
    .map(({ name }) => ({
      message: `${instruction.keyword} takes files from ${name}, and BuildKit expands no variable there.`,
      fix: `Write FROM ${name} AS a-name for it, with its ARG before the first FROM, and from=a-name here.`,
    }));
}

/** An image that a built stage begins with, whose index has nothing for the platform of the stage. */
export interface ForeignBase {
  readonly line: number;
  readonly reference: string;
  /** The platform of the stage. */
  readonly platform: string;
  /** `--platform` of FROM names it, and not the build. */
  readonly isInFrom: boolean;
  /** The platforms that the index has. */
  readonly offered: readonly string[];
}

/** The bases that BuildKit does not find: `no match for platform in manifest`. What could not be inspected is not among them. */
export function foreignBases({ graph, reached, scope }: PlacedDockerfile, images: Images): readonly ForeignBase[] {
  return graph.stages.flatMap(({ stage, base, platform: written }) => {
    if (base.kind !== 'image' || !reached.has(stage.index)) return [];
    const offered = images(base.reference)?.indexPlatforms ?? [];
    const platform = normalPlatform(written, scope.buildPlatform);
    const accepted = runnablePlatforms(platform);
    const isThere = offered.some((each) => accepted.includes(normalPlatform(each, scope.buildPlatform)));
    if (offered.length === 0 || isThere) return [];
    return [{ line: stage.line, reference: base.reference, platform, isInFrom: stage.platform !== '', offered }];
  });
}
