import type { BuildEnd } from '../../buildx/call/user-build.ts';
import type { Services } from '../services/services.ts';

/** What buildx says of the build that is done, in the groups in which users of docker/build-push-action look for it. */
export async function tellBuild(
  { log }: Pick<Services, 'log'>,
  { imageid, digest, metadata, ref = '' }: BuildEnd,
): Promise<void> {
  const texts = [
    ['ImageID', imageid],
    ['Digest', digest],
    ['Metadata', metadata],
    ['Reference', ref],
  ] as const;
  for (const [title, text] of texts) if (text !== '') await log.group(title, async () => log.quote(text));
}
