import { parseAttestations } from '../attestations.ts';
import { isGitContext } from '../git-context.ts';
import { bakeInputs } from '../inputs/bake-inputs.ts';
import type { Problem } from '../inputs/input-reader.ts';
import { inputReader, inputReaderOf, shown } from '../inputs/input-reader.ts';
import type { RunFacts } from '../run/run-facts.ts';
import { readVariables } from './mounts-config.ts';

/** What the user decides of `bake` beside what is an input of `mounts` too. */
export interface BakeConfig {
  /** A remote bake definition; absent for files of the workspace. */
  readonly source: string | undefined;
  /** From the workspace. */
  readonly workdir: string;
  readonly files: readonly string[];
  readonly targets: readonly string[];
  readonly set: readonly string[];
  readonly vars: Readonly<Record<string, string>>;
  readonly allow: readonly string[];
  /** Flags that say what is built how: `--pull` and the like. */
  readonly switches: readonly string[];
  readonly noCache: boolean;
  readonly load: boolean;
  /** What is done instead of building, as flags; empty for a build. */
  readonly instead: readonly string[];
}

type ParsedBakeConfig =
  | { readonly kind: 'config'; readonly config: BakeConfig }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

/** Reads and checks the inputs that only `bake` has. All problems are found in one go. */
export function parseBakeConfig(raw: (name: string) => string): ParsedBakeConfig {
  const reader = inputReaderOf(bakeInputs, raw);
  const list = (name: 'files' | 'targets' | 'set' | 'allow'): readonly string[] =>
    reader.list(name).map(({ text }) => text);
  const source = reader.text('source');
  if (source?.includes('{{') === true)
    reader.report(
      'source',
      `\`${shown(source)}\` is not known here. Leave it out for the files of the checkout, name a folder of it, or write a URL.`,
    );
  const isRemote = source !== undefined && (isGitContext(source) || /:\/\//.test(source));
  if (!isRemote && source !== undefined && reader.text('workdir') !== undefined)
    reader.report('workdir', 'the folder comes from `source`. Remove one of the two.');
  const call = reader.text('call');
  const listed = reader.text('list');
  const config: BakeConfig = {
    source: isRemote ? source : undefined,
    workdir: (isRemote ? undefined : source) ?? reader.text('workdir') ?? '.',
    files: list('files'),
    targets: list('targets'),
    set: list('set'),
    vars: readVariables(reader),
    allow: list('allow'),
    switches: (['pull', 'load', 'push'] as const).flatMap((name) => (reader.flag(name) ? [`--${name}`] : [])),
    noCache: reader.flag('no-cache'),
    load: reader.flag('load'),
    instead: [
      ...(call === undefined || call === 'build' ? [] : [`--call=${call}`]),
      ...(listed === undefined ? [] : [`--list=${listed}`]),
    ],
  };
  const problems = reader.problems();
  return problems.length === 0 ? { kind: 'config', config } : { kind: 'invalid', problems };
}

/** `--set` for the attestations of all targets, as docker/bake-action makes them; `isLoaded`: one goes into Docker, which takes none. */
export function bakeAttestations(
  raw: (name: string) => string,
  facts: RunFacts,
  { isLoaded, takesDefault }: { readonly isLoaded: boolean; readonly takesDefault: boolean },
): readonly string[] {
  const reader = inputReader((name) => (name === 'provenance' || name === 'sbom' ? raw(name) : ''));
  const { attestations, defaultAttestation } = parseAttestations(reader, { load: isLoaded, outputs: [] }, facts);
  const byDefault = takesDefault && defaultAttestation !== undefined ? [defaultAttestation] : [];
  return [...byDefault, ...attestations].map((attestation) => `*.attest=${attestation}`);
}
