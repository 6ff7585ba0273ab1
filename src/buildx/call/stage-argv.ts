import type { BuildOptions } from '../../config/build-options.ts';
import { attributes } from '../builder/attributes.ts';
import type { BuildCall } from './build-argv.ts';

/** What a build of a part of the user's Dockerfile needs beside the user's options. */
interface StageCall extends Pick<BuildCall, 'secretFiles' | 'secretEnvs'> {
  readonly dockerfile: string;
  /** The one platform that it is built for; empty for the builder's own. */
  readonly platform: string;
  /** A context of ours, by its name in the Dockerfile. */
  readonly ownContext?: { readonly name: string; readonly folder: string };
}

/**
 * Flags that give such a build all that the user's has for its RUNs: arguments, contexts, secrets, agents, network, limits and
 * layer caches to read. Not what is about the image, nor what writes anywhere.
 */
export function stageArgv(options: BuildOptions, call: StageCall): readonly string[] {
  const repeated = (flag: string, values: readonly string[]): readonly string[] =>
    values.flatMap((value) => [flag, value]);
  const single = (flag: string, value: string | undefined): readonly string[] =>
    value === undefined || value === '' ? [] : [flag, value];
  const secrets: readonly Readonly<Record<string, string>>[] = [
    ...call.secretFiles.map(({ id, path }) => ({ id, src: path })),
    ...options.secrets.flatMap((secret): readonly Readonly<Record<string, string>>[] => {
      if (secret.kind === 'env') return [{ id: secret.id, env: secret.variable }];
      return secret.kind === 'file' ? [{ id: secret.id, src: secret.path }] : [];
    }),
    ...call.secretEnvs.map(({ id, variable }) => ({ id, env: variable })),
  ];
  return [
    ...repeated('--add-host', options.addHosts),
    ...repeated('--allow', options.allow),
    ...repeated(
      '--build-arg',
      options.buildArgs.map(({ name, value }) => (value === undefined ? name : `${name}=${value}`)),
    ),
    ...repeated('--build-context', [
      ...options.buildContexts.map(({ name, value }) => `${name}=${value}`),
      ...(call.ownContext === undefined ? [] : [`${call.ownContext.name}=${call.ownContext.folder}`]),
    ]),
    ...repeated('--cache-from', options.cacheFrom),
    ...single('--cgroup-parent', options.cgroupParent),
    '--file',
    call.dockerfile,
    ...single('--network', options.network),
    ...single('--platform', call.platform),
    ...(options.pull ? ['--pull'] : []),
    ...repeated('--secret', secrets.map(attributes)),
    ...single('--shm-size', options.shmSize),
    ...repeated('--ssh', options.ssh),
    ...repeated('--ulimit', options.ulimits),
  ];
}
