import type { InputReader, Problem } from '../inputs/input-reader.ts';
import { inputReaderOf, shown } from '../inputs/input-reader.ts';
import { mountsInputs } from '../inputs/mounts-inputs.ts';
import type { ListedImage } from './image-list.ts';
import { parseImageList } from './image-list.ts';

/** What the user decides of `mounts` beside what is an input of the action too. */
export interface MountsConfig {
  readonly mode: 'auto' | 'restore' | 'save';
  /** As it was written. */
  readonly state: string | undefined;
  /** Empty when there is one image, or those of `files`. */
  readonly images: readonly ListedImage[];
  readonly files: readonly string[];
  readonly targets: readonly string[];
  /** In which bake runs, from the workspace. */
  readonly workdir: string;
  readonly set: readonly string[];
  readonly vars: Readonly<Record<string, string>>;
}

type ParsedMountsConfig =
  | { readonly kind: 'config'; readonly config: MountsConfig }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

/** Inputs that describe one image. */
const ofOneImage = ['context', 'file', 'target', 'build-args', 'build-contexts', 'platforms'] as const;

/** The variables of bake files, for `mounts` and for `bake`. */
export function readVariables(reader: Pick<InputReader<'vars'>, 'list' | 'report'>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    reader.list('vars').flatMap(({ text }) => {
      const [, name = '', value = ''] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
      if (name === '') reader.report('vars', `\`${shown(text)}\` is no variable. Write \`NAME=value\`.`);
      return name === '' ? [] : [[name, value]];
    }),
  );
}

/** Reads and checks the inputs that only `mounts` has. All problems are found in one go. */
export async function parseMountsConfig(raw: (name: string) => string): Promise<ParsedMountsConfig> {
  const reader = inputReaderOf(mountsInputs, raw);
  const list = (name: 'files' | 'targets' | 'set' | 'vars'): readonly string[] =>
    reader.list(name).map(({ text }) => text);
  const listed = await parseImageList(reader.text('images') ?? '');
  const config: MountsConfig = {
    mode: reader.choice('mode', ['auto', 'restore', 'save']) ?? 'auto',
    state: reader.text('state'),
    images: listed.images,
    files: list('files'),
    targets: list('targets'),
    workdir: reader.text('workdir') ?? '.',
    set: list('set'),
    vars: readVariables(reader),
  };
  const isSeveral = listed.images.length > 0 || config.files.length > 0;
  if (listed.images.length > 0 && config.files.length > 0)
    reader.report('images', 'the images come from this list or from `files`, not from both. Remove one of the two.');
  for (const name of ['targets', 'set', 'vars'] as const)
    if (list(name).length > 0 && config.files.length === 0)
      reader.report(name, 'it is for `files`, which is missing. Name the bake or compose file there.');
  if (config.mode === 'auto' && config.state !== undefined)
    reader.report('state', 'only `mode: restore` and `mode: save` leave and read it. Remove it, or set `mode`.');
  for (const name of ofOneImage) {
    const isOfFiles = name === 'platforms' && config.files.length === 0;
    if (isSeveral && !isOfFiles && raw(name).trim() !== '')
      reader.report(
        name,
        `it describes one image, and \`${config.files.length > 0 ? 'files' : 'images'}\` names several. Write it there.`,
      );
  }
  const problems = [...listed.problems, ...reader.problems()];
  return problems.length === 0 ? { kind: 'config', config } : { kind: 'invalid', problems };
}
