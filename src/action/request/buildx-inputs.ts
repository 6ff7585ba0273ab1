import path from 'node:path';
import { stageArgv } from '../../buildx/call/stage-argv.ts';
import type { BuildOptions } from '../../config/build-options.ts';
import { proxyArgs } from '../../config/proxies.ts';
import type { StageSetting, UserStage } from '../../mounts/in-stage/stage-build.ts';
import type { Services } from '../services/services.ts';
import type { Asked, Delivery } from './analysis.ts';
import { secretFiles } from './secret-files.ts';

/** What the user's build, and each build of a part of it, is given beside the Dockerfile. */
interface BuildxInputs {
  /** The user's options, with the network's proxies among the build arguments. */
  readonly options: BuildOptions;
  /** Secrets from the environment of the buildx process. Each id once: two variables may take the same secret. */
  readonly secretEnvs: readonly { readonly id: string; readonly variable: string }[];
  readonly env: Readonly<Record<string, string>>;
}

/** How Go's settings and the network's proxies get into the RUNs. */
export function buildxInputs(
  { config }: Pick<Asked, 'config'>,
  { settings }: Pick<Delivery, 'settings'>,
): BuildxInputs {
  const { buildArgs } = config.build;
  const variables = new Map(
    settings.flatMap(({ id, fixedId, variable }) => [[id, variable] as const, [fixedId, variable] as const]),
  );
  return {
    options: { ...config.build, buildArgs: [...buildArgs, ...proxyArgs(config.proxies, buildArgs)] },
    secretEnvs: [...variables].map(([id, variable]) => ({ id, variable })),
    env: Object.fromEntries(settings.map(({ variable, value }) => [variable, value])),
  };
}

/** A build of a part of the user's Dockerfile. */
interface PartOfBuild {
  readonly asked: Pick<Asked, 'config' | 'builder' | 'dockerfile'>;
  readonly delivery: Pick<Delivery, 'settings'>;
  /** What it is built for, where the user names platforms. */
  readonly platform: string;
  readonly limits: Pick<StageSetting, 'timeoutMs' | 'workMs'>;
}

/** Runs such a build with what the user's own is given; its secrets are files for as long as it takes. */
export async function inUserStage<T>(
  services: Pick<Services, 'run' | 'files' | 'checkout'>,
  { asked, delivery, platform, limits }: PartOfBuild,
  build: (setting: StageSetting, stage: UserStage) => Promise<T>,
): Promise<T> {
  const { run, files, checkout } = services;
  const { options, env, secretEnvs } = buildxInputs(asked, delivery);
  const folder = await files.makeTemporaryFolder('stage-secrets');
  try {
    const secrets = await secretFiles(services, asked, folder);
    const only = asked.config.build.platforms.length === 0 ? '' : platform;
    const stage: UserStage = {
      dockerfileName: path.basename(asked.dockerfile),
      ignoreText: await checkout.given.readText(`${asked.dockerfile}.dockerignore`),
      context: asked.config.build.context,
      cwd: run.folder,
      env,
      flags: (dockerfile) => stageArgv(options, { dockerfile, secretFiles: secrets, secretEnvs, platform: only }),
    };
    const { nonce, signal, ownBuilds } = run;
    return await build({ builder: asked.builder, nonce, signal, ownBuilds, ...limits }, stage);
  } finally {
    await files.remove(folder);
  }
}
