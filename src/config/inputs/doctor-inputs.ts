import type { InputSpec } from './input-spec.ts';
import { csv, flag, lines, ours, path, text } from './input-spec.ts';

/** Every flag of the command `doctor`. */
export const doctorInputs = {
  context: ours(path, 'Folder that the image is built from.', '.'),
  file: ours(path, 'The Dockerfile (default: `Dockerfile` in the context).'),
  target: ours(text, 'Stage that is built (default: the last one).'),
  'build-args': ours(lines, 'Build arguments, one `NAME=value` per line.'),
  platforms: ours(csv, 'Platforms that the image is built for.'),
  fix: ours(flag, 'Applies the patches to the files of the project.', 'false'),
  format: ours({ kind: 'choice', choices: ['text', 'json', 'sarif'] }, 'What is printed.', 'text'),
  'fail-on': ours(
    { kind: 'choice', choices: ['error', 'warning', 'notice', 'never'] },
    'The least level of a finding that makes the exit code 1.',
    'warning',
  ),
  ignore: ours(csv, 'Names of rules that are left out.'),
} as const satisfies Readonly<Record<string, InputSpec>>;
