import type { Finding } from '../../report/run-report.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { isKnownPlatform } from '../../text/platform-match.ts';
import type { PreflightFacts } from '../facts/facts.ts';
import { nameIn } from '../facts/file-names.ts';

/** Images that are not there for the platform that is asked of them: BuildKit ends when it looks them up. */
export function foreignBaseFindings({ foreignBases, folder, dockerfile }: PreflightFacts): readonly Finding[] {
  return foreignBases.map(({ line, reference, platform, isInFrom, offered }) => {
    const where = isInFrom ? "this line's `--platform`" : '`platforms`';
    // `linux/arm64` is near `linux/amd64`, but nobody means the other.
    const meant = isKnownPlatform(platform) ? '' : didYouMean(platform, offered);
    return {
      rule: 'platform-missing',
      file: nameIn(folder, dockerfile),
      line,
      message: `FROM of line ${line} takes ${reference} for ${platform}, and that image is there for ${offered.join(', ')} only.`,
      fix: `Correct ${where}, or name an image that is there for ${platform}.${meant}`,
      level: 'error',
    };
  });
}
