import path from 'node:path';
import { localRefs, newRef } from '../../buildx/records/local-refs.ts';
import { namingLostBuilder } from '../../buildx/call/lost-connection.ts';
import type { BuildEnd } from '../../buildx/call/user-build.ts';
import type { ProgressEvent } from '../../buildx/progress/plain-progress.ts';
import { runUserBuild } from '../../buildx/call/user-build.ts';
import { takesAttestations } from '../../buildx/builder/takes-attestations.ts';
import { withOwnSource } from '../../buildx/progress/build-warnings.ts';
import { shownProgress } from '../../buildx/progress/shown-progress.ts';
import { isOnlyCall, isRemoteBuild } from '../../config/remote-build.ts';
import type { Analysis } from '../request/analysis.ts';
import { buildxInputs } from '../request/buildx-inputs.ts';
import { traceEnvironment } from '../../telemetry/build-environment.ts';
import { annotateChecks } from './check-annotations.ts';
import type { PhaseEnd } from '../services/phases.ts';
import { secretFiles } from '../request/secret-files.ts';
import { writeEditedCopy } from './edited-copy.ts';
import type { Services } from '../services/services.ts';

/** What ends a build early, and what is told of it meanwhile. */
interface Watch {
  readonly signal: AbortSignal;
  readonly onEvent?: (event: ProgressEvent) => void;
}

/** Runs the user's build. A failed one is no error here: what it compiled is worth keeping. */
export async function build(
  services: Pick<Services, 'run' | 'log' | 'shell' | 'files' | 'checkout' | 'clock'>,
  analysis: Analysis,
  watch: Watch = { signal: services.run.signal },
): Promise<PhaseEnd<BuildEnd>> {
  const { asked } = analysis;
  const folder = await services.files.makeTemporaryFolder('build');
  const { options, secretEnvs, env } = buildxInputs(asked, analysis.delivery);
  const place = { env: services.run.env, builder: asked.builder.name };
  try {
    const dockerfile = await dockerfileToBuild(services, analysis, folder);
    const refs = await localRefs(services.files, place);
    const built = await runUserBuild(
      services,
      options,
      {
        builder: asked.builder.name,
        takesAttestations: takesAttestations(asked.builder),
        progress: shownProgress(services.run.env),
        dockerfile,
        // The path as the user wrote it: the kubernetes driver picks a node by it.
        context: asked.config.build.context,
        iidFile: path.join(folder, 'iid'),
        metadataFile: path.join(folder, 'metadata.json'),
        secretFiles: await secretFiles(services, asked, folder),
        secretEnvs,
      },
      {
        cwd: services.run.folder,
        env: { ...env, ...traceEnvironment(services.run.env, services.run.nonce) },
        ...watch,
      },
    );
    const ended = await withOwnMetadata(services, analysis, namingLostBuilder(built, asked.builder));
    // Of a build that failed, buildx writes no metadata.
    const ref =
      ended.ref ?? (dockerfile === undefined ? undefined : await newRef(services.files, place, refs, dockerfile));
    const end = { ...ended, ...(ref === undefined ? {} : { ref }) };
    switch (end.result.kind) {
      case 'success':
      case 'unseen':
        return { outcome: 'done', reason: end.digest === '' ? '' : end.digest, value: end };
      case 'cancelled':
        return { outcome: 'failed', reason: 'it was cancelled', value: end };
      case 'failure':
        return { outcome: 'failed', reason: end.result.error.message, value: end };
    }
  } finally {
    await services.files.remove(folder);
  }
}

/** What the build checks have found is about the user's Dockerfile, also where an edited copy of it was built. */
async function withOwnMetadata(
  services: Pick<Services, 'log' | 'checkout'>,
  analysis: Pick<Analysis, 'asked' | 'toBuild' | 'plan'>,
  end: BuildEnd,
): Promise<BuildEnd> {
  const { toBuild, asked } = analysis;
  const own = (await services.checkout.given.readText(asked.dockerfile)) ?? '';
  const metadata = toBuild.isEdited ? withOwnSource(end.metadata, { built: toBuild.builtText, own }) : end.metadata;
  annotateChecks(services, analysis, { metadata }, own);
  return { ...end, metadata };
}

/** The Dockerfile that buildx gets; an edited one lies in a private folder. */
async function dockerfileToBuild(
  services: Pick<Services, 'files' | 'checkout'>,
  { asked, toBuild }: Pick<Analysis, 'asked' | 'toBuild'>,
  folder: string,
): Promise<string | undefined> {
  // A URL, or a path that counts from a context elsewhere. What a call prints has the path in it: as it was given.
  if (isOnlyCall(asked.config.build)) return asked.config.build.file;
  if (!toBuild.isEdited) return isRemoteBuild(asked.config.build) ? asked.config.build.file : asked.dockerfile;
  // In a folder of its own: it may be called as one of our files.
  return writeEditedCopy(services, { asked, toBuild }, path.join(folder, 'dockerfile'));
}
