import type { ListedImage } from './image-list.ts';
import { parseImageList } from './image-list.ts';
import type { Problem } from '../inputs/input-reader.ts';
import { inputReaderOf } from '../inputs/input-reader.ts';
import { planInputs } from '../inputs/plan-inputs.ts';

/** What the user decides of a plan, checked and typed. */
export interface PlanConfig {
  /** From the workspace. */
  readonly path: string;
  /** Empty when images are to be found. */
  readonly images: readonly ListedImage[];
  readonly files: readonly string[];
  readonly targets: readonly string[];
  /** Patterns; without any everything is included. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly base: string | undefined;
  readonly head: string | undefined;
  /** Patterns of changed files. */
  readonly always: readonly string[];
  readonly ignore: readonly string[];
  readonly platforms: readonly string[];
  readonly usesGo: boolean;
}

type ParsedPlanConfig =
  | { readonly kind: 'config'; readonly config: PlanConfig }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

/** Reads and checks every input of `plan`. All problems are found in one go. */
export async function parsePlanConfig(raw: (name: string) => string): Promise<ParsedPlanConfig> {
  const reader = inputReaderOf(planInputs, raw);
  const list = (name: keyof typeof planInputs): readonly string[] => reader.list(name).map(({ text }) => text);
  const listed = await parseImageList(reader.text('images') ?? '');
  const platforms = list('platforms');
  const config: PlanConfig = {
    path: reader.text('path') ?? '.',
    images: listed.images,
    files: list('files'),
    targets: list('targets'),
    include: list('include'),
    exclude: list('exclude'),
    base: reader.text('base'),
    head: reader.text('head'),
    always: list('always'),
    ignore: list('ignore'),
    platforms,
    usesGo: reader.choice('go', ['auto', 'off']) !== 'off',
  };
  for (const platform of platforms)
    if (!/^[a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9]+)?$/i.test(platform))
      reader.report('platforms', `\`${platform}\` is not a platform. Write for example \`linux/arm64\`.`);
  if (listed.images.length > 0 && config.files.length > 0)
    reader.report('images', 'the images come from this list or from `files`, not from both. Remove one of the two.');
  if (config.targets.length > 0 && config.files.length === 0)
    reader.report('targets', 'it chooses targets of `files`, which is missing. Name the bake or compose file there.');
  const problems = [...listed.problems, ...reader.problems()];
  return problems.length === 0 ? { kind: 'config', config } : { kind: 'invalid', problems };
}
