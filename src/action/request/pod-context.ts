import { podChoice } from '../../buildx/builder/builder-nodes.ts';
import type { PodContext } from '../../mounts/helper-context.ts';
import type { Asked } from './analysis.ts';

/** The context that leads helper builds to the pod of the user's build in the folder `cwd`; `undefined` where there is no choice. */
export function podContext(
  {
    builder,
    config: { build },
  }: Pick<Asked, 'builder'> & { readonly config: { readonly build: { readonly context: string } } },
  cwd: string,
): PodContext | undefined {
  return podChoice(builder) === 'by-context' ? { context: build.context, cwd } : undefined;
}
