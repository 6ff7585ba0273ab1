import { createHash } from 'node:crypto';
import { mountsOf } from './job-record.ts';
import type { Analysis } from '../request/analysis.ts';
import type { FoundCache } from './cache-run.ts';
import type { Services } from '../services/services.ts';

/** The mounts of a kind on this machine and builder, as a manifest names them. */
export function mountsHash(
  services: Pick<Services, 'machine'>,
  analysis: Pick<Analysis, 'builder' | 'namespace'>,
  { plan }: Pick<FoundCache, 'plan'>,
): string {
  const mounts = mountsOf(analysis.builder.name, analysis.namespace, plan.group);
  return createHash('sha256').update(`${services.machine}\n${mounts}`).digest('hex').slice(0, 16);
}
