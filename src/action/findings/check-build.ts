import type { Config } from '../../config/config.ts';
import { foreignBases, missingBases } from '../../dockerfile/stages/from-image.ts';
import { isDockersFrontend } from '../../dockerfile/stages/frontend.ts';
import { allPlacements, runViews } from '../../dockerfile/go/run-views.ts';
import type { GoDockerfile } from '../../dockerfile/go/go-dockerfile.ts';
import { goDockerfile } from '../../dockerfile/go/go-dockerfile.ts';
import type { ImageConfig } from '../../dockerfile/stages/build-scope.ts';
import { ignoreFile } from '../../context/docker-ignore.ts';
import { errorText } from '../../platform/error-text.ts';
import type { PreflightFacts } from '../../findings/facts/facts.ts';
import { preflightFindings } from '../../findings/all-rules.ts';
import { goUses, hiddenGoUses } from '../../findings/facts/go-uses.ts';
import type { ContextFiles } from '../../findings/facts/files-in-image.ts';
import { missingSources } from '../../findings/facts/missing-sources.ts';
import { findingsOfPlatforms } from '../../findings/merge-platforms.ts';
import type { Finding } from '../../report/run-report.ts';
import type { Asked, Delivery, Serving } from '../request/analysis.ts';
import type { ReadBuild } from '../request/read-build.ts';
import type { Services } from '../services/services.ts';
import { writablePlaces } from './writable-places.ts';

interface Known {
  readonly asked: Pick<Asked, 'config' | 'context' | 'dockerfile'>;
  readonly serving: Pick<Serving, 'caches'>;
  readonly delivery: Pick<Delivery, 'settings'>;
}

/**
 * Looks for what will go wrong in the build, before a minute is spent on it, as far as `preflight` wants it. Trouble of its
 * own is told, and no more.
 */
export async function preflight(
  services: Pick<Services, 'run' | 'files' | 'checkout'>,
  analysis: Known,
  read: ReadBuild | undefined,
): Promise<readonly Finding[]> {
  if (analysis.asked.config.preflight === 'off') return [];
  return atLevel(analysis.asked.config, await allFindings(services, analysis, read));
}

/** The findings as errors only where errors are to end the run, and something is built that can fail. */
export function atLevel(
  { preflight: mode, build }: Pick<Config, 'preflight' | 'build'>,
  findings: readonly Finding[],
): readonly Finding[] {
  const isBuilt = build.call === undefined || build.call === 'build';
  return mode === 'auto' && isBuilt ? findings : findings.map(({ level: _level, ...finding }) => finding);
}

async function allFindings(
  services: Pick<Services, 'run' | 'files' | 'checkout'>,
  analysis: Known,
  read: ReadBuild | undefined,
): Promise<readonly Finding[]> {
  try {
    const { context, dockerfile } = analysis.asked;
    const places = await writablePlaces(services, analysis);
    const { file, text, isIgnored } = await ignoreFile(services.checkout, dockerfile, context);
    const isOffline = analysis.asked.config.fetch.offline;
    const own = {
      folder: services.run.folder,
      context,
      dockerfile,
      places,
      ignoreFile: file,
      ignoreText: text,
      isOffline,
    };
    // Another frontend decides itself what the file means.
    if (read === undefined || !isDockersFrontend(read.platforms[0].frontend))
      return preflightFindings({ ...own, bases: [], foreignBases: [], uses: [], hiddenUses: [], missingSources: [] });
    const source = { files: services.checkout, context, isIgnored };
    const found = read.platforms.map(async (platform) => ({
      platform: platform.scope.platform,
      findings: preflightFindings({ ...own, ...(await inBuild(source, analysis, platform)) }),
    }));
    return findingsOfPlatforms(await Promise.all(found));
  } catch (error) {
    const message = `The check before the build failed: ${errorText(error)}`;
    return [{ rule: 'preflight', file: '', line: 0, message, fix: 'The build continues without it.' }];
  }
}

/** What the go commands of the build for one platform will find, and what its Dockerfile names in vain. */
async function inBuild(
  source: ContextFiles,
  { asked: { config }, delivery: { settings } }: Known,
  read: GoDockerfile,
): Promise<Pick<PreflightFacts, 'bases' | 'foreignBases' | 'uses' | 'hiddenUses' | 'missingSources'>> {
  // With `pull` the builder asks for a newer image than that of the engine.
  const asPulled = (image: ImageConfig | undefined) => (image?.isLocal === true ? undefined : image);
  const seen = config.build.pull ? goDockerfile(read, (reference) => asPulled(read.images(reference))) : read;
  const secrets = new Map(
    settings.flatMap(({ id, fixedId, value }) => [
      [id, value],
      [fixedId, value],
    ]),
  );
  const views = runViews(seen);
  const [uses, hiddenUses, missing] = await Promise.all([
    goUses(source, views, secrets),
    hiddenGoUses(source, views, secrets),
    missingSources(source, allPlacements(seen)),
  ]);
  const bases = { bases: missingBases(read), foreignBases: foreignBases(read, read.images) };
  return { ...bases, uses, hiddenUses, missingSources: missing };
}
