import path from 'node:path';
import { frontendOf, isDockersFrontend } from '../dockerfile/frontend.ts';
import { allPlacements, runViews } from '../dockerfile/run-views.ts';
import type { ImageConfig } from '../dockerfile/scope.ts';
import { ignoreFile } from '../gomod/docker-ignore.ts';
import type { Files } from '../platform/files.ts';
import { errorText } from '../platform/store-errors.ts';
import type { WritablePlace } from '../preflight/facts.ts';
import { preflightFindings } from '../preflight/findings.ts';
import { goUses } from '../preflight/gather.ts';
import { missingSources } from '../preflight/missing-sources.ts';
import type { Finding } from '../report/run-report.ts';
import type { Analysis } from './analysis.ts';
import { ConfigError } from './errors.ts';
import { localRoot } from './local-root.ts';
import type { ReadBuild } from './read-build.ts';
import type { Surroundings } from './surroundings.ts';

/** Looks for what will go wrong in the build, before a minute is spent on it. Trouble of its own is told, and no more. */
export async function preflight(
  around: Surroundings,
  analysis: Omit<Analysis, 'plan'>,
  read: ReadBuild | undefined,
): Promise<readonly Finding[]> {
  try {
    const { context, dockerfile } = analysis;
    const places = await writablePlaces(around, analysis);
    const own = { folder: around.folder, context, dockerfile, places };
    const { file, isIgnored } = await ignoreFile(around.files, dockerfile, context);
    // Another frontend decides itself what the file means.
    if (read === undefined || !isDockersFrontend(frontendOf(read.dockerfile, read.scope)))
      return preflightFindings({ ...own, ignoreFile: file, uses: [], missingSources: [] });
    const source = { files: around.files, context, isIgnored };
    const images = (reference: string): ImageConfig | undefined => {
      const image = read.images.get(reference);
      // With `pull` the builder asks for a newer one than that of the engine.
      return analysis.config.build.pull && image?.isLocal === true ? undefined : image;
    };
    const secrets = new Map(
      analysis.settings.flatMap(({ id, fixedId, value }) => [
        [id, value],
        [fixedId, value],
      ]),
    );
    const [uses, missing] = await Promise.all([
      goUses(source, runViews(read.dockerfile, read.scope, images), secrets),
      missingSources(source, allPlacements(read.dockerfile, read.scope, images)),
    ]);
    return preflightFindings({ ...own, ignoreFile: file, uses, missingSources: missing });
  } catch (error) {
    const message = `The check before the build did not come to its end: ${errorText(error)}`;
    return [{ rule: 'preflight', file: '', line: 0, message, fix: 'The build goes on without it.' }];
  }
}

/** Ends the run before anything of it is done when the build cannot succeed. The findings have been told by then. */
export function stopIfHopeless(findings: readonly Finding[]): void {
  const errors = findings.filter(({ level }) => level === 'error').length;
  if (errors === 0) return;
  const what = errors === 1 ? 'the error above' : `the ${errors} errors above`;
  throw new ConfigError(`The build was not begun: it would fail because of ${what}.`);
}

async function writablePlaces(
  around: Surroundings,
  { config, caches }: Omit<Analysis, 'plan'>,
): Promise<readonly WritablePlace[]> {
  const isServed = [...caches.values()].some(({ kind }) => kind === 'served');
  const places = [
    { name: 'The folder for temporary files', folder: path.dirname(around.temporaryFolder), isVital: true },
    ...(isServed && config.cache.store === 'local'
      ? [
          {
            name: 'The folder of the local store',
            folder: localRoot(around.env, around.env['HOME'] ?? '/'),
            isVital: false,
          },
        ]
      : []),
  ];
  return Promise.all(
    places.map(async ({ name, folder, isVital }) => {
      const existing = await nearestExisting(around.files, folder);
      const [isWritable, freeBytes, freeFiles] = await Promise.all([
        around.files.isWritable(existing),
        around.files.freeBytes(existing),
        around.files.freeFiles(existing),
      ]);
      return { name, folder, isVital, isWritable, freeBytes, freeFiles };
    }),
  );
}

/** What is not there yet is made in it. */
async function nearestExisting(files: Files, folder: string): Promise<string> {
  const above = path.dirname(folder);
  return folder === above || (await files.kindOf(folder)) !== 'absent' ? folder : nearestExisting(files, above);
}
