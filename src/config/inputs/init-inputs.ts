import type { InputSpec } from './input-spec.ts';
import { csv, ours, path, text } from './input-spec.ts';

/** Every flag of the command `init`. */
export const initInputs = {
  path: ours(path, 'Folder of the module, which has its go.mod (default: the current folder).'),
  package: ours(
    text,
    'Folder of the program within the module, for example `./cmd/api` (default: the only program of the module).',
  ),
  platforms: ours(csv, 'Platforms that the workflow builds, for example `linux/amd64,linux/arm64` (default: one).'),
} as const satisfies Readonly<Record<string, InputSpec>>;
