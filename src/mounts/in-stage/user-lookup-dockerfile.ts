import type { HelperDockerfile } from '../helper-dockerfile.ts';
import { helperScript } from '../scripts/helper-script.ts';
import type { UserStage } from './stage-build.ts';

/** Whom to look up, and where. */
export interface UserLookup {
  /** The user's Dockerfile up to the first go command of the stage. */
  readonly text: string;
  readonly users: readonly { readonly user: string; readonly folders: readonly string[] }[];
  readonly stage: UserStage;
  /** Go is to tell where its caches are. */
  readonly asksGo?: boolean;
}

/** The stage with a RUN of ours for each user. As in every helper build, no value becomes Dockerfile text but as a build argument. */
export function userLookupDockerfile(
  nonce: string,
  { text, users, asksGo = false }: Pick<UserLookup, 'text' | 'users' | 'asksGo'>,
): HelperDockerfile {
  const args = Object.fromEntries([
    [`${prefix}_NONCE`, nonce],
    ...users.flatMap(({ user, folders }, number) => [
      [`${prefix}_${number}`, user],
      [`${prefix}_FOLDERS_${number}`, folders.join(' ')],
    ]),
  ]);
  const lines = [
    text.replace(/(?<!\n)$/, '\n'),
    'SHELL ["/bin/sh", "-c"]\n',
    ...Object.keys(args).map((name) => `ARG ${name}\n`),
    ...users.flatMap(({ user }, number) => [
      // Root by the image: what its configuration says is in force.
      user === '' ? '' : `USER \${${prefix}_${number}}\n`,
      `RUN --network=none <<'SCRIPT'\n`,
      `NONCE=$${prefix}_NONCE\nNUMBER=${number}\nASKS_GO=${asksGo ? 'yes' : 'no'}\nFOLDERS=$${prefix}_FOLDERS_${number}\n`,
      helperScript('user-lookup'),
      'SCRIPT\n',
    ]),
  ];
  return { text: lines.join(''), buildArgs: args };
}

/** Of our arguments, among the user's own. */
const prefix = 'CACHED_GO_DOCKER_BUILD_USER';
