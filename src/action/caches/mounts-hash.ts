import { createHash } from 'node:crypto';
import { mountsOf } from './job-record.ts';
import type { Analysis } from '../request/analysis.ts';
import type { FoundCache } from './cache-run.ts';
import type { Services } from '../services/services.ts';

/** The mounts of a kind on this machine and builder, as a manifest names them. */
export function mountsHash(
  services: { readonly run: Pick<Services['run'], 'machine'> },
  { asked, serving }: Pick<Analysis, 'asked' | 'serving'>,
  { plan }: Pick<FoundCache, 'plan'>,
): string {
  const mounts = mountsOf(asked.builder.name, serving.namespace, plan);
  return createHash('sha256').update(`${services.run.machine}\n${mounts}`).digest('hex').slice(0, 16);
}
