import type { InputSpec } from './input-spec.ts';
import { csv, docker, lines, path } from './input-spec.ts';
import { inputs } from './inputs.ts';
import { mountsInputs, mountsOutputs } from './mounts-inputs.ts';
import { outputs } from './outputs.ts';

/** Every input of the sub-action `bake`: those of docker/bake-action, then those for the caches. */
export const bakeInputs = {
  source: docker(
    path,
    'The folder that bake runs in, or the URL of a remote bake definition, which is built without caches (default: the workspace).',
  ),
  workdir: docker(path, 'Folder of the workspace in which bake runs, where `source` is not given.'),
  files: docker(csv, 'Bake or compose files (default: those that bake itself looks for).'),
  targets: docker(csv, 'Targets or groups (default: the group `default`).'),
  set: docker(lines, 'Values to override, one per line: `target.key=value`.'),
  vars: docker(lines, 'Variables of the bake files, one per line: `NAME=value`.'),
  'no-cache': inputs['no-cache'],
  pull: inputs.pull,
  load: inputs.load,
  push: inputs.push,
  provenance: inputs.provenance,
  sbom: inputs.sbom,
  allow: inputs.allow,
  call: docker(inputs.call.type, 'What to do instead of building: `check`, `outline` or `targets`.'),
  list: docker(inputs.call.type, 'What to list instead of building: `targets` or `variables`.'),
  builder: inputs.builder,
  'github-token': inputs['github-token'],
  cache: inputs.cache,
  'cache-scope': mountsInputs['cache-scope'],
  'cache-store': inputs['cache-store'],
  'cache-max-size': inputs['cache-max-size'],
  'cache-dependency-path': inputs['cache-dependency-path'],
  'cache-timeout': inputs['cache-timeout'],
  'helper-image': inputs['helper-image'],
  'clean-build': inputs['clean-build'],
  'dockerfile-edits': mountsInputs['dockerfile-edits'],
  goproxy: inputs.goproxy,
  gosumdb: inputs.gosumdb,
  goprivate: inputs.goprivate,
  gonoproxy: inputs.gonoproxy,
  gonosumdb: inputs.gonosumdb,
  goflags: inputs.goflags,
  gotoolchain: inputs.gotoolchain,
  'report-file': inputs['report-file'],
} as const satisfies Readonly<Record<string, InputSpec>>;

const { dockerfile: _dockerfile, dockerfiles: _all, 'bake-file': _bakeFile, ...others } = mountsOutputs;
const { 'compose-file': _composeFile, ...ofCaches } = others;
const { 'build-args': _buildArgs, 'add-hosts': _addHosts, 'secret-files': _secretFiles, ...caches } = ofCaches;

/** Every output of the sub-action `bake`. */
export const bakeOutputs = { metadata: outputs.metadata, ...caches } as const satisfies Readonly<
  Record<string, string>
>;
