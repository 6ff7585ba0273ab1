import type { ModuleCheck } from '../../config/fetch-options.ts';
import { faultPattern } from '../../diagnosis/download-faults.ts';
import type { HelperDockerfile } from '../helper-dockerfile.ts';
import { helperMountFlag } from '../helper-dockerfile.ts';
import type { ModuleFiles } from '../inject.ts';
import type { MountRecord } from '../mount-group.ts';
import { helperScript } from '../scripts/helper-script.ts';
import type { UserStage } from './stage-build.ts';

/** The name of our context in the Dockerfile, and of the secret with the netrc. */
export const fetchContext = 'cached-go-docker-build-fetch';
export const netrcSecret = 'cached-go-docker-build-netrc';

/** What a fetch downloads, with what, and where to. */
export interface FetchRequest {
  /** The user's Dockerfile up to the first go command of the stage, in which the fetch then runs. */
  readonly text: string;
  readonly records: readonly MountRecord[];
  readonly modules: ModuleFiles;
  /** What go is asked in the stage's own sources, in the place of `go mod download`; empty for that. `argv` is for `env`. */
  readonly lists: readonly { readonly folder: string; readonly argv: readonly string[] }[];
  /** Flags of the fetching RUN that give it secrets, agents and its network. */
  readonly flags: readonly string[];
  /** Whether the secret `netrcSecret` is given. */
  readonly hasNetrc: boolean;
  /** Seconds for each of the tries in a row, and to wait between them. */
  readonly pace: { readonly limitsS: readonly number[]; readonly delaysS: readonly number[] };
  /** Hosts whose repositories are read over ssh. */
  readonly ssh: { readonly hosts: readonly string[]; readonly knownHosts: string };
  readonly checks: readonly ModuleCheck[];
  /** Where the modules' files are in the user's context, relative to it. */
  readonly sources: string;
  /** The flags are for the Dockerfile and our context in these two places. */
  readonly stage: Omit<UserStage, 'flags'> & {
    readonly flags: (dockerfile: string, given: string) => readonly string[];
  };
}

/** The cut stage with a RUN of ours. As in every helper build, no value becomes Dockerfile text but as a build argument. */
export function fetchDockerfile(
  nonce: string,
  request: Omit<FetchRequest, 'modules' | 'lists' | 'stage'>,
): HelperDockerfile {
  const mounts = request.records.map((record, index) => helperMountFlag(record, index, prefix));
  const variables = {
    NONCE: nonce,
    LIMITS: request.pace.limitsS.join(' '),
    DELAYS: request.pace.delaysS.join(' '),
    SSH_HOSTS: request.ssh.hosts.join(' '),
    CHECKS: request.checks.join(' '),
    SOURCES: request.sources,
    FINAL_FAULTS: faultPattern('final'),
    NETWORK_FAULTS: faultPattern('network'),
  };
  const given = Object.fromEntries(Object.entries(variables).map(([name, value]) => [`${prefix}_${name}`, value]));
  const buildArgs: Readonly<Record<string, string>> = Object.assign(given, ...mounts.map((mount) => mount.buildArgs));
  const flags = [
    `--mount=type=bind,from=${fetchContext},target=/.fetch/given`,
    '--mount=type=tmpfs,target=/.fetch/work',
    ...(request.checks.includes('tidy') ? ['--mount=type=bind,target=/.fetch/src'] : []),
    ...(request.hasNetrc ? [`--mount=type=secret,id=${netrcSecret},target=/.fetch/netrc,mode=0444`] : []),
    ...mounts.map(({ flag }) => flag),
    ...request.flags,
  ];
  const text = [
    request.text.replace(/(?<!\n)$/, '\n'),
    'SHELL ["/bin/sh", "-c"]\n',
    ...Object.keys(buildArgs).map((name) => `ARG ${name}\n`),
    `RUN ${flags.join(' ')} <<'SCRIPT'\n`,
    ...Object.keys(variables).map((name) => `${name}=$${prefix}_${name}\n`),
    helperScript('fetch'),
    'SCRIPT\n',
  ].join('');
  return { text, buildArgs };
}

/** Of our arguments, among the user's own. */
const prefix = 'CACHED_GO_DOCKER_BUILD_FETCH';
