import path from 'node:path';
import type { HelperOutcome, OwnContext } from '../../buildx/call/helper-build.ts';
import { runHelperBuild } from '../../buildx/call/helper-build.ts';
import type { Files } from '../../platform/files.ts';
import type { Shell } from '../../platform/shell.ts';
import type { HelperDockerfile } from '../helper-dockerfile.ts';
import type { HelperSetting } from '../inject.ts';

/** What a build of the user's own Dockerfile, cut somewhere and with RUNs of ours at its end, has of the user's build. */
export interface UserStage extends Omit<OwnContext, 'flags'> {
  /** The Dockerfile's own name, and the text of the ignore file beside it. */
  readonly dockerfileName: string;
  readonly ignoreText: string | undefined;
  /** The flags, with the Dockerfile in this place. */
  readonly flags: (dockerfile: string) => readonly string[];
}

/** What such a build needs of what all helper builds share: it begins with an image of its own. */
export type StageSetting = Pick<HelperSetting, 'builder' | 'nonce' | 'timeoutMs' | 'workMs' | 'signal' | 'ownBuilds'>;

/** Builds it; `folder` is a private one for its files, `nonce` the one that its RUNs print. */
export async function buildInStage(
  shell: Shell,
  files: Files,
  setting: StageSetting,
  {
    folder,
    nonce,
    dockerfile,
    stage,
  }: {
    readonly folder: string;
    readonly nonce: string;
    readonly dockerfile: HelperDockerfile;
    readonly stage: UserStage;
  },
): Promise<HelperOutcome> {
  const { context, cwd, env, dockerfileName, ignoreText, flags } = stage;
  const file = path.join(folder, 'dockerfile', dockerfileName);
  await files.writeText(file, dockerfile.text);
  if (ignoreText !== undefined) await files.writeText(`${file}.dockerignore`, ignoreText);
  return runHelperBuild(shell, files, setting.builder, {
    folder,
    buildArgs: dockerfile.buildArgs,
    ofContext: { context, cwd, env, flags: flags(file) },
    timeoutMs: setting.timeoutMs,
    // BuildKit heads a RUN with the first line of its script, whose arguments it has filled in.
    workLimit: { ms: setting.workMs, isWaiting: (heading) => !heading.includes(`NONCE=${nonce}`) },
    ownBuilds: setting.ownBuilds,
    ...(setting.signal === undefined ? {} : { signal: setting.signal }),
  });
}
