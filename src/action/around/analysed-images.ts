import { mountsInputs } from '../../config/inputs/mounts-inputs.ts';
import type { MountsConfig } from '../../config/plan/mounts-config.ts';
import { parseMountsConfig } from '../../config/plan/mounts-config.ts';
import { beyondAnnotations } from '../../report/annotations.ts';
import { planLines } from '../../report/log-lines.ts';
import type { KeyPart } from '../../snapshot/keys.ts';
import { analyse } from '../analyse/analyse.ts';
import { unanalysed, untouched } from '../analyse/untouched.ts';
import { refuseForeignFrontend } from '../findings/untrusted-frontend.ts';
import type { Analysis } from '../request/analysis.ts';
import { commitOfBuild } from '../request/commit-of-build.ts';
import { Cancelled, ConfigError, refusedInputs } from '../services/errors.ts';
import type { Phases } from '../services/phases.ts';
import type { Services, ServicesOf } from '../services/services.ts';
import { withinTime } from '../services/time-box.ts';
import type { AskedImage } from './asked-images.ts';
import { askedImages } from './asked-images.ts';
import type { AnalysedImage } from './files-for-build.ts';
import { joinAnalyses } from './join-analyses.ts';

/** Of all images together; one takes half a second. */
const longestAnalysisMs = 60_000;

/** The images with what was decided about each, and about their mounts together. */
export interface Analysed {
  readonly images: readonly [AnalysedImage, ...AnalysedImage[]];
  readonly joint: Analysis;
}

/** Reads the inputs that only `mounts` has. Throws `ConfigError`. */
export async function mountsConfig({ workflow }: Pick<Services, 'workflow'>): Promise<MountsConfig> {
  const parsed = await parseMountsConfig((name) => workflow.input(name));
  if (parsed.kind === 'config') return parsed.config;
  throw refusedInputs(parsed.problems);
}

/** Analyses each image and joins them. Throws `ConfigError`. */
export async function analysedImages(
  services: ServicesOf<typeof askedImages> & ServicesOf<typeof analyse> & Pick<Services, 'http' | 'clock'>,
  config: MountsConfig,
  phases: Phases,
): Promise<Analysed> {
  const [firstAsked, ...othersAsked] = await askedImages(services, config);
  const analysed = async (within: ServicesOf<typeof analyse>, asked: AskedImage): Promise<AnalysedImage> => {
    const { request, target } = asked;
    const why = whyUnread(asked);
    if (target === undefined || why === '') return { ...asked, analysis: await analyse(within, request) };
    // Who has written the bake file has said what the target is made of.
    const { context, file: dockerfile } = target.image;
    const commit = await commitOfBuild(within, request, { context, dockerfile });
    return { ...asked, analysis: untouched(within, request, why, commit) };
  };
  const images = await phases.attempt<Analysed['images']>(
    'analyse',
    'Analyse',
    async () => {
      const value = await withinTime(services, longestAnalysisMs, async (within): Promise<Analysed['images']> => {
        const first = await analysed(within, firstAsked);
        const others: AnalysedImage[] = [];
        for (const asked of othersAsked) others.push(await analysed(within, withProxiesOf(first, asked)));
        return [first, ...others];
      });
      for (const { name, analysis } of value) {
        if (name !== '') services.log.info(`Image ${name}:`);
        for (const line of planLines(analysis.plan, beyondAnnotations(analysis.plan.findings))) services.log.info(line);
      }
      return { outcome: 'done', reason: '', value };
    },
    (reason) => {
      const left = (asked: AskedImage): AnalysedImage => ({
        ...asked,
        analysis: unanalysed(services, asked.request, reason),
      });
      return [left(firstAsked), ...othersAsked.map(left)];
    },
  );
  for (const { analysis, target } of images)
    await refuseForeignFrontend(services, analysis, {
      isRead: whyUnread({ target }) === '',
      isOwnArgument: target === undefined,
    });
  if (services.run.signal.aborted) throw new Cancelled('The run was cancelled.');
  refuseSeveralNamespaces(images);
  const [first, ...others] = images;
  const read = others.filter((image) => whyUnread(image) === '').map(({ analysis }) => analysis);
  const joint = joinAnalyses([first.analysis, ...read], namesOf(config));
  return { images, joint };
}

/** The proxies that were chosen for the first image serve all: they are asked once, and the builds get one list. */
function withProxiesOf({ analysis }: AnalysedImage, asked: AskedImage): AskedImage {
  const { config } = asked.request;
  const go = { ...analysis.delivery.go, autoProxies: undefined };
  return { ...asked, request: { ...asked.request, config: { ...config, go } } };
}

/** Why a target is built without a look at what it is made of. */
function whyUnread({ target }: { readonly target?: AskedImage['target'] | undefined }): string {
  return target?.whyLeft ?? '';
}

/** What names the images as the step names them: with one more target or service tomorrow, the caches of today are still found. */
function namesOf({ workdir, files, targets, images }: MountsConfig): readonly KeyPart[] {
  if (files.length === 0) {
    const value = images
      .map(({ file, context, target }) => [file, context, target].join('\n'))
      .toSorted()
      .join('\n\n');
    return [{ name: 'images', value, reason: 'the Dockerfiles of the list' }];
  }
  return [
    { name: 'files', value: [workdir, ...files.toSorted()].join('\n'), reason: 'the bake or compose files' },
    { name: 'targets', value: targets.toSorted().join('\n'), reason: 'the targets that are asked for' },
  ];
}

function refuseSeveralNamespaces(images: readonly AnalysedImage[]): void {
  const spaces = new Map(
    images.flatMap(({ name, analysis: { serving } }) =>
      serving.caches.some(({ plan }) => plan.kind === 'served') ? [[serving.namespace, name] as const] : [],
    ),
  );
  if (spaces.size > 1)
    throw new ConfigError(
      `${'files' satisfies keyof typeof mountsInputs}: ${[...spaces.values()].join(' and ')} have other values of BUILDKIT_CACHE_MOUNT_NS, so they share no mounts. Use a step for each.`,
    );
}
