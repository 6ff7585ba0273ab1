import type { InputSpec } from './input-spec.ts';
import { csv, lines, ours, path, text } from './input-spec.ts';

/** Every input of the sub-action `plan`, in the order in which the documentation shows them. */
export const planInputs = {
  path: ours(path, 'Folder of the repository in the workspace (default: the workspace).'),
  images: ours(
    text,
    'The images: one Dockerfile per line, or a YAML or JSON list whose items have `name`, `context`, `file`, `target`, `build-args` and `cache-scope` (default: all Dockerfiles of the repository that run go).',
  ),
  files: ours(
    lines,
    'Bake or compose files whose targets are the images, one per line. `docker buildx` evaluates them.',
  ),
  targets: ours(csv, 'Targets or groups of the bake or compose files (default: the group `default`).'),
  include: ours(lines, 'Only images whose name or Dockerfile matches one of these patterns, one per line.'),
  exclude: ours(lines, 'No images whose name or Dockerfile matches one of these patterns, one per line.'),
  base: ours(
    text,
    'Branch, tag or commit to compare with (default: from the event: the base of the pull request or merge group, the commit before a push; else all images).',
  ),
  head: ours(
    text,
    'Branch, tag or commit that is checked out; another one is an error (default: whatever is checked out).',
  ),
  always: ours(
    lines,
    'Patterns of files that affect all images, one per line, for example `.github/workflows/images.yml`.',
  ),
  ignore: ours(lines, 'Patterns of files that affect no image, one per line, for example `docs/**`.'),
  platforms: ours(csv, 'Platforms that the images are built for; build constraints are read for them.', 'linux/amd64'),
  go: ours(
    {
      kind: 'choice',
      choices: ['auto', 'off'],
    },
    "`auto`: Go's own `go list` gives the import graph, if the runner has Go. `off`: the imports are read without Go.",
    'auto',
  ),
} as const satisfies Readonly<Record<string, InputSpec>>;

/** Every output of the sub-action `plan`. */
export const planOutputs = {
  matrix:
    'The affected images, as JSON for `strategy.matrix`: `{"include":[…]}`, each with `name`, `context`, `file`, `target`, `module`, `packages`, `build-args` and `cache-scope`.',
  any: '`true` when at least one image is affected, else `false`.',
  count: 'Number of affected images.',
} as const satisfies Readonly<Record<string, string>>;
