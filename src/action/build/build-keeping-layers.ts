import type { BuildEnd } from '../../buildx/call/user-build.ts';
import { isLayerLost } from '../../diagnosis/lost-layer.ts';
import { oneLine, shortened } from '../../report/markdown.ts';
import type { Analysis } from '../request/analysis.ts';
import type { PhaseEnd } from '../services/phases.ts';
import type { ServicesOf } from '../services/services.ts';
import { build } from './build.ts';

const mostWords = 200;

/** Runs the user's build; once more where the engine lost a layer that it had just made. What was built until then is in its cache. */
export async function buildKeepingLayers(
  services: ServicesOf<typeof build>,
  analysis: Analysis,
): Promise<PhaseEnd<BuildEnd>> {
  const built = await build(services, analysis);
  const { result } = built.value;
  if (result.kind !== 'failure' || !isLayerLost(result.error) || services.run.signal.aborted) return built;
  const said = shortened(oneLine(result.error.message), mostWords);
  services.log.info(`The engine lost a layer that it had just made ("${said}"), so the image is built again.`);
  const again = await build(services, analysis);
  return { ...again, value: { ...again.value, isRepeated: true } };
}
