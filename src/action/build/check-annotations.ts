import path from 'node:path';
import type { BuildEnd } from '../../buildx/call/user-build.ts';
import { type BuildWarning, buildWarnings } from '../../buildx/progress/build-warnings.ts';
import { isRemoteBuild } from '../../config/remote-build.ts';
import type { Place } from '../../platform/log.ts';
import type { Analysis } from '../request/analysis.ts';
import type { Services } from '../services/services.ts';

/**
 * Makes annotations of what Docker's build checks have found, at its lines, unless DOCKER_BUILD_CHECKS_ANNOTATIONS is off. Outside Actions
 * buildx itself has shown them.
 */
export function annotateChecks(
  { log }: Pick<Services, 'log'>,
  { asked, plan }: Pick<Analysis, 'asked' | 'plan'>,
  { metadata }: Pick<BuildEnd, 'metadata'>,
  own: string,
): void {
  const { facts, config } = asked;
  if (!facts.inActions || !facts.wishes.checkAnnotations) return;
  for (const warning of buildWarnings(metadata)) {
    const { title, message, url } = warning;
    const isOwn = isRemoteBuild(config.build) || warning.text === own;
    const place = isOwn ? placeOfWarning(warning, plan.build.dockerfile) : {};
    log.warning(url === '' ? message : `${message}\nMore about this check: ${url}`, { title, ...place });
  }
}

/** Only a file of the workspace has a place. */
function placeOfWarning({ file, line }: BuildWarning, dockerfile: string): Place {
  if (path.basename(dockerfile) !== file || path.isAbsolute(dockerfile) || dockerfile.startsWith('..')) return {};
  return { file: dockerfile, ...(line === 0 ? {} : { line }) };
}
