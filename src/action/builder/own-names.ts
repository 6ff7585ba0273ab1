import { createHash } from 'node:crypto';
import { ownPrefix } from '../services/own-prefix.ts';
import type { Services } from '../services/services.ts';

/** Name of the state that tells post which builder to remove. */
export const builderState = 'builder';
/** Name of the state that is set where BuildKit's log is to be printed. */
export const builderLogState = 'builder-log';

/** No nonce begins like this. */
const keptPrefix = `${ownPrefix}kept`;

/**
 * The builder whose state is kept: the same name in each run of one step on one runner. A runner has one job at a time, so that no
 * two runs meet there; buildx and BuildKit would not keep them apart.
 */
export function keptBuilderName({ run: { env, machine, folder } }: Pick<Services, 'run'>): string {
  const inActions = env['GITHUB_ACTIONS'] === 'true';
  const names = [
    'GITHUB_SERVER_URL',
    'GITHUB_REPOSITORY',
    'GITHUB_WORKFLOW',
    'GITHUB_JOB',
    'GITHUB_ACTION',
    'RUNNER_NAME',
  ];
  const place = inActions ? names.map((name) => env[name] ?? '') : [machine, folder];
  return `${keptPrefix}${createHash('sha256').update(JSON.stringify(place)).digest('hex').slice(0, 16)}`;
}

/** Whether a builder's state outlives it. */
export function isKeptName(name: string): boolean {
  return name.startsWith(keptPrefix);
}

/** Whether a builder has a name that this action gives. No other builder is ever removed. */
export function isOwnName(name: string): boolean {
  return name.startsWith(ownPrefix) && /^\w+$/.test(name.slice(ownPrefix.length));
}
