import type { InputSpec } from './input-spec.ts';
import { csv, lines, ours, path } from './input-spec.ts';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

/** Every input of the sub-action `mounts`, in the order in which the documentation shows them. */
export const mountsInputs = {
  mode: ours(
    { kind: 'choice', choices: ['auto', 'restore', 'save'] },
    '`auto`: restore the caches now, and save them in the post step of this step; `restore` and `save`: two steps, for a build between them whose result the job uses further.',
    'auto',
  ),
  state: ours(
    path,
    'File in which `restore` leaves what `save` needs, relative to the workspace (default in Actions: a file of the job in RUNNER_TEMP). The command line needs it.',
  ),
  context: ours(path, 'Build context of the image: a folder (default: the workspace).'),
  file: ours(path, 'Path of the Dockerfile (default: `Dockerfile` in the context).'),
  target: ours(inputs.target.type, 'The stage that the build builds.'),
  'build-args': ours(
    lines,
    'Build arguments of the build, one per line: `NAME=value`, or `NAME` alone to take it from the environment.',
  ),
  'build-contexts': ours(lines, 'Additional build contexts of the build, one per line: `name=path`.'),
  platforms: ours(csv, 'Target platforms of the build, for example `linux/amd64,linux/arm64`.'),
  images: ours(
    inputs.target.type,
    'Several images in the place of one: one Dockerfile per line, or a YAML or JSON list whose items have `name`, `context`, `file`, `target` and `build-args`.',
  ),
  files: ours(
    lines,
    'Bake or compose files whose targets are the images, one per line. `docker buildx` evaluates them.',
  ),
  targets: ours(csv, 'Targets or groups of the bake or compose files (default: the group `default`).'),
  workdir: ours(path, 'Folder in which bake runs (default: the workspace).'),
  set: ours(lines, 'What the build gives bake by `--set`, one per line: `target.key=value`.'),
  vars: ours(lines, 'Variables of the bake files, one per line: `NAME=value`. Others come from the environment.'),
  builder: ours(
    inputs.builder.type,
    'Name of the builder that the build uses (default: BUILDX_BUILDER, else the current builder).',
  ),
  cache: inputs.cache,
  'cache-scope': ours(
    inputs['cache-scope'].type,
    'Name that separates build caches that must not be shared (default: derived from what is built; of several images from `files` and `targets`, or from the Dockerfiles).',
  ),
  'cache-store': inputs['cache-store'],
  'cache-max-size': inputs['cache-max-size'],
  'cache-dependency-path': inputs['cache-dependency-path'],
  'cache-timeout': inputs['cache-timeout'],
  'helper-image': inputs['helper-image'],
  'clean-build': inputs['clean-build'],
  'dockerfile-edits': ours(
    inputs['dockerfile-edits'].type,
    "`auto`: write copies of the Dockerfiles with Go's settings and the cache mounts that they lack, for the build to use (`dockerfile`, `dockerfiles`, `bake-file`, `compose-file`); `off`: serve only the mounts that are there.",
    'auto',
  ),
  goproxy: inputs.goproxy,
  gosumdb: inputs.gosumdb,
  goprivate: inputs.goprivate,
  gonoproxy: inputs.gonoproxy,
  gonosumdb: inputs.gonosumdb,
  goflags: inputs.goflags,
  gotoolchain: inputs.gotoolchain,
  'report-file': inputs['report-file'],
  'github-token': {
    ...ours(inputs['github-token'].type, 'Token for deleting superseded caches.'),
    actionDefault: '${{ github.token }}',
  },
} as const satisfies Readonly<Record<string, InputSpec>>;

/** Every output of the sub-action `mounts`. */
export const mountsOutputs = {
  dockerfile:
    'Absolute path of the Dockerfile to build: a copy with what is missing, or your own where nothing is. Of several images that of the first.',
  dockerfiles: 'The same for each image, as JSON: `{"name":"path"}`.',
  'bake-file':
    'Absolute path of a bake file to add after your own files: it gives each target of `files` its Dockerfile, and what `build-args`, `add-hosts` and `secret-files` have. Empty without `files`.',
  'compose-file':
    'Absolute path of a compose file that does the same for `docker compose build`, to add after your own. Empty unless all of `files` are compose files (`.yaml`, `.yml`).',
  'build-args':
    'Build arguments that the build must get, one per line. Empty where the builder is gone after the job: see the documentation.',
  'add-hosts':
    'Additional host names that the build must get, one per line. Empty where the builder is gone after the job.',
  'secret-files':
    "Secrets that the build must get, one per line, `id=path`: the values of `goproxy` and of Go's other settings. Empty without such an input.",
  'cache-hit': outputs['cache-hit'],
  'modules-cache': outputs['modules-cache'],
  'build-cache': outputs['build-cache'],
  'modules-cache-primary-key': outputs['modules-cache-primary-key'],
  'modules-cache-matched-key': outputs['modules-cache-matched-key'],
  'build-cache-primary-key': outputs['build-cache-primary-key'],
  'build-cache-matched-key': outputs['build-cache-matched-key'],
  report: outputs.report,
} as const satisfies Readonly<Record<string, string>>;
