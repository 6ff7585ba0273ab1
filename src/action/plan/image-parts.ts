import path from 'node:path';
import type { ImageParts } from '../../plan/affected.ts';
import { type ModuleChanges, moduleChanges } from '../../plan/go/changed-modules.ts';
import { goViews } from '../../plan/go/go-query.ts';
import { everythingIn } from '../../plan/reads/image-reads.ts';
import { rootsOf } from '../../plan/go/image-packages.ts';
import type { MainModules, ModuleTexts } from '../../plan/go/module-versions.ts';
import type { GoStep } from '../../plan/reads/run-reads.ts';
import type { CountedPath } from '../../plan/reads/stage-files.ts';
import type { GoDockerfile } from '../../dockerfile/go/go-dockerfile.ts';
import type { Services } from '../services/services.ts';
import { listPackages, type NamedIn, type PackageLists } from './list-packages.ts';
import { placeStep } from './place-step.ts';
import type { ProjectFiles } from './project-files.ts';
import type { ReadImage } from './read-image.ts';

/** What the plan knows of the repository. */
interface PlanSources {
  readonly project: ProjectFiles;
  /** Of the base and of the checkout. */
  readonly before: ModuleTexts;
  readonly after: ModuleTexts;
  readonly usesGo: boolean;
  /** Paths that changed, absolute. */
  readonly changed: readonly string[];
}

interface PlannedParts {
  readonly parts: readonly ImageParts[];
  /** The folder of the module that an image is built in, absolute; empty where nobody knows. */
  readonly modules: readonly string[];
  readonly packages: readonly (readonly string[])[];
  /** What the reader of the plan has to know of how packages were listed. */
  readonly notes: readonly string[];
}

/** A go command with its place; `named` is empty where only the build knows what it builds. */
interface StepOfImage {
  readonly step: GoStep;
  readonly resolved: GoDockerfile;
  readonly named: readonly NamedIn[];
  readonly reason: string;
}

/** Puts together what each image is made of. */
export async function imageParts(
  services: Pick<Services, 'shell' | 'checkout'>,
  images: readonly ReadImage[],
  sources: PlanSources,
): Promise<PlannedParts> {
  const steps = await Promise.all(images.map((image) => stepsOf(services, image)));
  const changesOf = rememberedChanges(sources);
  const named = steps.flat().flatMap((step) => step.named);
  const lists = await listPackages(services, named, { ...sources, changesOf });
  const parts = images.map((image, index) => partsOf(image, steps[index] ?? [], lists, changesOf));
  return {
    parts,
    modules: parts.map(({ packages: [first] }) => {
      const dir = first === undefined ? undefined : rootsOf(first)[0]?.dir;
      return dir === undefined ? '' : moduleFolder(sources.after, dir);
    }),
    packages: steps.map((each) => [...new Set(each.flatMap(({ step }) => step.names))]),
    notes: lists.notes,
  };
}

async function stepsOf(services: Pick<Services, 'checkout'>, read: ReadImage): Promise<readonly StepOfImage[]> {
  const all = read.platforms.flatMap((platform) => platform.reads.go.map((step) => ({ ...platform, step })));
  const placed = all.map(async ({ step, platform, resolved }): Promise<StepOfImage> => {
    const place = await placeStep(services, step, { context: read.image.context, isIgnored: read.ignore.isIgnored });
    if (place.kind === 'unclear') return { step, resolved, named: [], reason: place.reason };
    const { names, tests } = step;
    const named = goViews(step, place.main, platform).map((view) => ({ view, folder: place.folder, names, tests }));
    return { step, resolved, named, reason: '' };
  });
  return Promise.all(placed);
}

function partsOf(
  { image, platforms, dockerfiles, ignore }: ReadImage,
  steps: readonly StepOfImage[],
  lists: PackageLists,
  changesOf: (main: MainModules) => ModuleChanges,
): ImageParts {
  const counted: CountedPath[] = platforms.flatMap(({ reads }) => reads.counted);
  const packages = steps.flatMap(({ step, resolved, named, reason }) => {
    const known = named.map((each) => ({
      ...each,
      graph: lists.graphOf(each.view),
      modules: changesOf(each.view.main),
    }));
    const isListed = known.some((each) => rootsOf(each).length > 0);
    const why = reason || `builds \`${step.names.join(' ').slice(0, 60)}\`, of which there is no package`;
    if (!isListed) counted.push(...everythingIn(resolved, step.view, why));
    return known;
  });
  return {
    image,
    described: [
      ...dockerfiles.map((file) => ({ file, what: 'the Dockerfile' })),
      ...ignore.files.map((file) => ({ file, what: 'which decides what gets into the build' })),
      ...image.describedBy.map((file) => ({ file, what: 'which describes the image' })),
    ],
    counted,
    isIgnored: ignore.isIgnored,
    packages,
  };
}

/** The nearest folder at or above a package that has a go.mod. */
function moduleFolder(texts: ModuleTexts, dir: string): string {
  for (let at = dir; ; at = path.dirname(at)) {
    if (texts.has(path.join(at, 'go.mod'))) return at;
    if (at === path.dirname(at)) return '';
  }
}

function rememberedChanges({ before, after }: PlanSources): (main: MainModules) => ModuleChanges {
  const known = new Map<string, ModuleChanges>();
  return (main) => {
    const key = JSON.stringify(main);
    const changes = known.get(key) ?? moduleChanges(before, after, main);
    known.set(key, changes);
    return changes;
  };
}
