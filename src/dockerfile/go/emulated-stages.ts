import type { GoDockerfile } from './go-dockerfile.ts';
import { runText } from '../commands/go-commands.ts';
import type { Stage } from '../syntax/parse.ts';
import { fromChain } from '../stages/stage-graph.ts';

/** A FROM whose RUNs are for another platform than the node's, with what runs go there. */
export interface ForeignStage {
  /** The stage that begins with the image. */
  readonly stage: Stage;
  /** The image, expanded. */
  readonly image: string;
  readonly platform: string;
  /** The image that is built is made of it: it must stay of its platform. */
  readonly isResult: boolean;
  /** Go is told to use cgo, which needs a C compiler for the platform. */
  readonly usesCgo: boolean;
}

/** The stages that run go for a platform that `isForeign`, as far as their image is known to have that platform. */
export function foreignStages(
  { graph, target, images, goStages }: GoDockerfile,
  isForeign: (platform: string) => boolean,
): readonly ForeignStage[] {
  const result = new Set(target === undefined ? [] : fromChain(graph, target.index).map(({ stage }) => stage.index));
  const found = new Map<number, ForeignStage>();
  for (const { index, goRuns, baseImage, basePlatform } of goStages) {
    const calls = goRuns.filter(({ callsGo, inherited }) => callsGo !== 'no' && !inherited);
    const root = fromChain(graph, index).at(-1)?.stage;
    if (calls.length === 0 || root === undefined || !isForeign(basePlatform)) continue;
    if (images(baseImage)?.platforms?.some((each) => isSame(each, basePlatform)) !== true) continue;
    const usesCgo = calls.some(
      ({ environment, instruction }) =>
        environment.env.get('CGO_ENABLED') === '1' || /\bCGO_ENABLED=["']?1\b/.test(runText(instruction)),
    );
    const before = found.get(root.index);
    found.set(root.index, {
      stage: root,
      image: baseImage,
      platform: basePlatform,
      isResult: result.has(root.index),
      usesCgo: usesCgo || before?.usesCgo === true,
    });
  }
  return [...found.values()];
}

function isSame(a: string, b: string): boolean {
  return a.split('/').slice(0, 2).join('/') === b.split('/').slice(0, 2).join('/');
}
