import type { PushTarget } from '../../mounts/push-layers.ts';
import type { Analysis } from '../request/analysis.ts';
import type { Services } from '../services/services.ts';
import { storeChoice } from '../services/services.ts';

const askingLimitMs = 30_000;

/** A builder that pushes what is new, or why it cannot. */
type Pushing =
  | { readonly kind: 'possible'; readonly target: PushTarget }
  /** `isExpected`: a run for other people's code, which is meant to read only. */
  | { readonly kind: 'refused'; readonly reason: string; readonly isExpected: boolean };

/** Where the builder pushes what is new; `undefined` where it comes to the runner, which uploads it. */
export async function pushTarget(
  { store, run: { signal } }: Pick<Services, 'store' | 'run'>,
  { asked: { config, facts, builder } }: Analysis,
): Promise<Pushing | undefined> {
  const { repository } = config.cache;
  if (repository === undefined) return undefined;
  const limits = { timeoutMs: askingLimitMs, signal };
  const registry = store(storeChoice(config, facts));
  const lacking = builder.nodes.some(({ imageStore }) => imageStore === 'classic') ? classicReason : undefined;
  const reason = lacking ?? (await registry.readOnlyReason?.(limits)) ?? '';
  if (reason !== '') return { kind: 'refused', reason, isExpected: facts.isFork || facts.isDependabot };
  const target: PushTarget = {
    repository,
    byDigest: builder.driver !== 'docker',
    sizeOf: async (digest) => {
      const image = await registry.layerImage?.(digest, limits);
      if (image?.kind === 'found') return { bytes: image.sizeBytes };
      return { reason: image?.kind === 'degraded' ? image.reason : 'the registry has not what the builder pushed' };
    },
  };
  return { kind: 'possible', target };
}

const classicReason =
  "the engine's own builder pushes nothing with the classic image store: use a builder of the driver `docker-container`, or the containerd image store";
