import type { InputSpec } from './input-spec.ts';
import { csv, flag, literal, ours, text } from './input-spec.ts';

/** The inputs of a builder that is made for the run. List rules as in src/context.ts of docker/setup-buildx-action v4. */
export const builderInputs = {
  'builder-config': ours(
    text,
    'A buildkitd.toml (its path relative to the workspace, or its text), for example with DNS servers or registry mirrors. The action creates a builder with it for this run (driver `docker-container`) and removes the builder after the job. Cannot be combined with `builder`.',
  ),
  driver: ours(
    text,
    'Driver of a builder that the action creates for this run and removes after the job: `docker-container` (the default if another input of the created builder is given), `kubernetes` or `remote`. `docker`: the builder of the Docker engine itself; nothing is created. None of the inputs of the created builder can be combined with `builder`.',
  ),
  'driver-opts': ours(
    literal,
    'Options of the driver of the created builder, one per line, for example `image=moby/buildkit:v0.25.1` or `"env.NO_PROXY=a,b"`.',
  ),
  'buildkitd-flags': ours(text, 'Flags of the BuildKit daemon of the created builder, for example `--debug`.'),
  endpoint: ours(
    text,
    'Where the created builder runs: a docker context, or an address such as `tcp://buildkit.example.com:1234` (default: the docker context in use). Required with `driver: remote`.',
  ),
  append: ours(
    text,
    'Further nodes of the created builder: a YAML list, each item with `name`, `endpoint`, `driver-opts`, `buildkitd-flags` and `platforms`.',
  ),
  'builder-platforms': ours(
    csv,
    'Platforms of the first node of the created builder, for example `linux/amd64,linux/386` (default: those that BuildKit detects). This is the input `platforms` of docker/setup-buildx-action.',
  ),
  'keep-state': ours(
    flag,
    'Keep the state of the created builder (driver `docker-container`) on this machine; the next run of the same step on the same runner continues with it.',
    'false',
  ),
} as const satisfies Readonly<Record<string, InputSpec>>;
