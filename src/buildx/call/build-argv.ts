import { exporterTypes } from '../../config/attestations.ts';
import type { BuildOptions } from '../../config/build-options.ts';
import { attributes } from '../builder/attributes.ts';
import type { ShownProgress } from '../progress/shown-progress.ts';

/** What one build call needs beside the user's options: names and files of this run. */
export interface BuildCall {
  readonly builder: string;
  /** Whether the builder makes attestations, so that one can be added that the inputs do not ask for. */
  readonly takesAttestations: boolean;
  /** What the job wants to see of the build. */
  readonly progress: ShownProgress;
  /** The Dockerfile to build: the user's, or the edited copy; `undefined` for the one that buildx finds in a context elsewhere. */
  readonly dockerfile: string | undefined;
  readonly context: string;
  readonly iidFile: string;
  readonly metadataFile: string;
  /** Secrets whose value lies in a file of the run's private folder. */
  readonly secretFiles: readonly { readonly id: string; readonly path: string }[];
  /** Go's settings, by the environment variable that carries each value to buildx. */
  readonly secretEnvs: readonly { readonly id: string; readonly variable: string }[];
}

/** The arguments of `docker` for the user's build; the same that docker/build-push-action gives, in its order. */
export function buildArgv(options: BuildOptions, call: BuildCall): readonly string[] {
  const repeated = (flag: string, values: readonly string[]): readonly string[] =>
    values.flatMap((value) => [flag, value]);
  const single = (flag: string, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [flag, value];
  const isSet = (flag: string, on: boolean): readonly string[] => (on ? [flag] : []);
  return [
    'buildx',
    'build',
    '--builder',
    call.builder,
    // Of `quiet` nothing could be read.
    call.progress === 'rawjson' ? '--progress=rawjson' : '--progress=plain',
    ...repeated('--add-host', options.addHosts),
    ...repeated('--allow', options.allow),
    ...repeated('--annotation', options.annotations),
    ...repeated('--attest', attestationsFor(options, call.takesAttestations)),
    ...repeated(
      '--build-arg',
      options.buildArgs.map(({ name, value }) => (value === undefined ? name : `${name}=${value}`)),
    ),
    ...repeated(
      '--build-context',
      options.buildContexts.map(({ name, value }) => `${name}=${value}`),
    ),
    ...repeated('--cache-from', options.cacheFrom),
    ...repeated('--cache-to', options.cacheTo),
    ...single('--call', options.call),
    ...single('--cgroup-parent', options.cgroupParent),
    ...single('--file', call.dockerfile),
    ...(writesImageId(options) ? ['--iidfile', call.iidFile] : []),
    ...repeated('--label', options.labels),
    ...isSet('--load', options.load),
    '--metadata-file',
    call.metadataFile,
    ...single('--network', options.network),
    ...isSet('--no-cache', options.noCache),
    ...repeated('--no-cache-filter', options.noCacheFilters),
    ...repeated('--output', options.outputs),
    ...(options.platforms.length === 0 ? [] : ['--platform', options.platforms.join(',')]),
    ...isSet('--pull', options.pull),
    ...isSet('--push', options.push),
    // Of several with one id, buildx takes the last.
    ...repeated(
      '--secret',
      options.secrets.flatMap((secret) =>
        secret.kind === 'env' ? [attributes({ id: secret.id, env: secret.variable })] : [],
      ),
    ),
    ...repeated(
      '--secret',
      call.secretFiles.map(({ id, path }) => attributes({ id, src: path })),
    ),
    ...repeated(
      '--secret',
      options.secrets.flatMap((secret) =>
        secret.kind === 'file' ? [attributes({ id: secret.id, src: secret.path })] : [],
      ),
    ),
    ...repeated(
      '--secret',
      call.secretEnvs.map(({ id, variable }) => attributes({ id, env: variable })),
    ),
    ...single('--shm-size', options.shmSize),
    ...repeated('--ssh', options.ssh),
    ...repeated('--tag', options.tags),
    ...single('--target', options.target),
    ...repeated('--ulimit', options.ulimits),
    // A folder may be called `-x`, which would be read as a flag.
    call.context.startsWith('-') ? `./${call.context}` : call.context,
  ];
}

function attestationsFor(options: BuildOptions, takesAttestations: boolean): readonly string[] {
  const isAdded = takesAttestations && options.defaultAttestation !== undefined;
  const byDefault = isAdded ? [options.defaultAttestation] : [];
  return [...byDefault, ...options.attestations];
}

/** buildx refuses an image id file for exporters that make no image. */
function writesImageId(options: BuildOptions): boolean {
  const types = exporterTypes(options.outputs);
  return !types.includes('local') && !types.includes('tar');
}
