import path from 'node:path';
import { parseConfig } from '../../config/config.ts';
import { isInputName } from '../../config/inputs/flags.ts';
import { mountsInputs } from '../../config/inputs/mounts-inputs.ts';
import type { MountsConfig } from '../../config/plan/mounts-config.ts';
import type { Image } from '../../plan/image.ts';
import { imageProblems } from '../../plan/image-problems.ts';
import type { Workflow } from '../../platform/workflow.ts';
import type { BakedTarget } from '../plan/baked-images.ts';
import { bakedTargets } from '../plan/baked-images.ts';
import { listedImages } from '../plan/listed-images.ts';
import { surroundings } from '../plan/find-images.ts';
import { moduleTexts } from '../plan/module-texts.ts';
import { projectFiles } from '../plan/project-files.ts';
import { readImage } from '../plan/read-image.ts';
import type { Request } from '../request/read-request.ts';
import { readRequest } from '../request/read-request.ts';
import { ConfigError, refusedInputs } from '../services/errors.ts';
import type { Services, ServicesOf } from '../services/services.ts';

/** An image that the mounts are prepared for; its name is empty where it is the only one. */
export interface AskedImage {
  readonly name: string;
  readonly request: Request;
  /** Absent of an image that no bake file describes. */
  readonly target?: BakedTarget;
}

type Input = (name: string) => string;

/** The images of the step, each as a request of its own. Throws `ConfigError`. */
export async function askedImages(
  services: ServicesOf<typeof readRequest> & ServicesOf<typeof bakedTargets>,
  config: MountsConfig,
): Promise<readonly [AskedImage, ...AskedImage[]]> {
  const given = inputOf(services.workflow);
  const [first, ...others] = await namedImages(services, config);
  const input = first === undefined ? given : inputFor(given, first.image);
  const request = await readRequest({ ...services, workflow: { ...services.workflow, input } });
  const asked = (named: NamedImage, own: Request): AskedImage => ({
    name: named.image.name,
    request: own,
    ...(named.target === undefined ? {} : { target: named.target }),
  });
  return [
    first === undefined ? { name: '', request } : asked(first, request),
    ...others.map((named) => asked(named, requestFor(services, request, inputFor(given, named.image)))),
  ];
}

type NamedImage = Pick<AskedImage, 'target'> & { readonly image: Image };

/** Nothing but what `mounts` has, and nothing that is done for a build of our own. */
export function inputOf(workflow: Pick<Workflow, 'input'>): Input {
  return (name) => {
    if (name === 'preflight' || name === 'fetch') return 'off';
    return isInputName(name, mountsInputs) ? workflow.input(name) : '';
  };
}

async function namedImages(
  services: ServicesOf<typeof bakedTargets> & Pick<Services, 'run'>,
  config: MountsConfig,
): Promise<readonly NamedImage[]> {
  const root = services.run.folder;
  if (config.files.length > 0) {
    const targets = await bakedTargets(services, { ...config, folder: path.resolve(root, config.workdir) }, root);
    // What is asked of the builder is asked for the first one.
    const [read, left] = [true, false].map((isRead) => targets.filter(({ whyLeft }) => (whyLeft === '') === isRead));
    return [...(read ?? []), ...(left ?? [])].map((target) => ({ image: target.image, target }));
  }
  if (config.images.length === 0) return [];
  const project = await projectFiles(services, undefined, root);
  const { after } = await moduleTexts(services, project, { kind: 'all', git: undefined, reason: '', advice: '' });
  const around = surroundings(root, project, after);
  const search = { root, project, platforms: [ofNoPlatform], around };
  const images = await listedImages(services, config.images, search);
  const problems = imageProblems(images, root);
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  // Tells of a Dockerfile that cannot be read, and of a stage that it does not have.
  for (const image of images) await readImage(services, image, [ofNoPlatform], root);
  return images.map((image) => ({ image }));
}

/** What is looked for is the same on each. */
const ofNoPlatform = 'linux/amd64';

/** The inputs with those of one image. */
function inputFor(given: Input, image: Image): Input {
  const { context, file, target, buildArgs, contexts, platforms, noCache = [] } = image;
  const own = new Map([
    ['context', context],
    ['file', file],
    ['target', target],
    ['build-args', asList(Object.entries(buildArgs))],
    ['build-contexts', asList(Object.entries(contexts))],
    ['no-cache', noCache === 'all' ? 'true' : ''],
    ['no-cache-filters', noCache === 'all' ? '' : noCache.join(',')],
    ['platforms', platforms.length > 0 ? platforms.join(',') : given('platforms')],
  ]);
  return (name) => own.get(name) ?? given(name);
}

/** In double quotes an item may have any letter. */
function asList(pairs: readonly (readonly [string, string])[]): string {
  return pairs.map((pair) => `"${pair.join('=').replaceAll('"', '""')}"`).join('\n');
}

/** As the first one, which has the facts and the builder of all. */
function requestFor({ workflow }: Pick<Services, 'workflow'>, first: Request, input: Input): Request {
  const parsed = parseConfig(input, first.facts);
  for (const secret of parsed.secretsToMask) workflow.addSecret(secret);
  if (parsed.kind === 'invalid') throw refusedInputs(parsed.problems);
  return { ...first, config: parsed.config };
}
