import type { Extracted } from '../../mounts/extracted.ts';
import { errorText } from '../../platform/error-text.ts';
import { prepareSharing } from '../../sharing/prepared-sharing.ts';
import type { Layer } from '../../snapshot/manifest.ts';
import type { Saving } from '../caches/cache-run.ts';
import type { Analysis } from '../request/analysis.ts';
import type { Services } from '../services/services.ts';
import type { Sharing } from './plan-sharing.ts';

/** The shared layers that the base leaves out which was packed. */
export function layersLeftOut(sharing: Sharing | undefined, { packing }: Extracted): readonly Layer[] {
  if (sharing === undefined || packing.sharing === undefined || packing.write !== 'base') return [];
  return sharing.plan.take.map(({ layer }) => layer);
}

/** What the run leaves to post for other images: only if there is something new to tell them. */
export async function sharedOf(
  services: Pick<Services, 'files' | 'clock' | 'log'> & { readonly run: Pick<Services['run'], 'nonce'> },
  { asked: { facts } }: Pick<Analysis, 'asked'>,
  sharing: Sharing | undefined,
  { packing }: Extracted,
): Promise<Pick<Saving, 'sharing'>> {
  const { sharing: brought, write } = packing;
  if (sharing === undefined || brought === undefined || brought.entries.length === 0) return {};
  const { keys, own, goneKeys, listing } = sharing;
  if (listing === 'never' || (listing === 'with-base' && write !== 'base')) return {};
  const id = facts.runId === '' ? services.run.nonce : facts.runId;
  const added = { keys, run: `${id}-${facts.runAttempt}`, atMs: services.clock.now(), goneKeys, own };
  try {
    return { sharing: await prepareSharing(services.files, added, brought) };
  } catch (error) {
    services.log.debug(`What other images may use could not be prepared: ${errorText(error)}`);
    return {};
  }
}
