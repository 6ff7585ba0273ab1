import { parseDuration } from './inputs/durations.ts';
import type { InputReader } from './inputs/input-reader.ts';
import { shown } from './inputs/input-reader.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { loginSecrets } from './secrets/credentials.ts';
import { parseNetrc } from './secrets/netrc.ts';

/** How modules are downloaded before the build, and whether the build may ask the network for any. */
export interface FetchOptions {
  /** `auto`: where the Dockerfile downloads them itself; `only`: and nothing is built. */
  readonly mode: 'auto' | 'on' | 'off' | 'only';
  /** Tries in a row that may bring nothing new. */
  readonly attempts: number;
  /** How long the first try may take; each that brings nothing new doubles it for the next, up to four times as long. */
  readonly tryMs: number;
  /** Content of a netrc file. */
  readonly netrc: string | undefined;
  /** The hosts that it names. */
  readonly netrcHosts: readonly string[];
  /** It has a login for every other host too. */
  readonly hasDefaultLogin: boolean;
  /** Lines of a known_hosts file. */
  readonly sshKnownHosts: string | undefined;
  readonly checks: readonly ModuleCheck[];
  /** Whether what they find fails the step. */
  readonly checksFail: boolean;
  /** The build gets no module from the network. */
  readonly offline: boolean;
}

export type ModuleCheck = 'verify' | 'tidy';

const attemptsLimits = { least: 1, most: 20 };
const tryLimitsMs = { least: 1000, most: 3_600_000 };

/** Reads and checks the inputs about fetching. */
export function parseFetchOptions(reader: InputReader): {
  readonly options: FetchOptions;
  readonly secretsToMask: readonly string[];
} {
  const mode = reader.choice('fetch', ['auto', 'on', 'off', 'only']) ?? 'auto';
  const offline = reader.flag('offline');
  if (offline && (mode === 'on' || mode === 'only'))
    reader.report('fetch', `\`${mode}\` asks the network, and \`offline\` forbids it. Remove one of the two.`);
  const { netrc, machines } = readNetrc(reader);
  const checks = readChecks(reader);
  if (checks.length > 0 && (mode === 'off' || offline))
    reader.report(
      'module-checks',
      `modules are checked where they are downloaded, and \`${offline ? 'offline: true' : 'fetch: off'}\` forbids that. Remove one of the two.`,
    );
  return {
    options: {
      mode,
      attempts: readAttempts(reader),
      tryMs: readTryMs(reader),
      netrc,
      netrcHosts: machines.map(({ host }) => host.replace(/:\d+$/, '')).filter((host) => host !== ''),
      hasDefaultLogin: machines.some(({ host }) => host === ''),
      sshKnownHosts: readKnownHosts(reader),
      checks: (['verify', 'tidy'] as const).filter((check) => checks.includes(check)),
      checksFail: checks.includes('fail'),
      offline,
    },
    // Each line of it too: in a log it may stand as it was written.
    secretsToMask: [
      netrc ?? '',
      ...machines.flatMap(({ login, password }) => [
        ...loginSecrets(login, password),
        // As HTTP sends them.
        Buffer.from(`${login}:${password}`).toString('base64'),
      ]),
    ],
  };
}

function readAttempts(reader: InputReader): number {
  const text = reader.text('fetch-attempts') ?? '';
  const attempts = /^\d+$/.test(text) ? Number(text) : 0;
  if (attempts >= attemptsLimits.least && attempts <= attemptsLimits.most) return attempts;
  reader.report(
    'fetch-attempts',
    `\`${shown(text)}\` is not a number of attempts. Write a whole number from ${attemptsLimits.least} to ${attemptsLimits.most}.`,
  );
  return attemptsLimits.least;
}

function readTryMs(reader: InputReader): number {
  const text = reader.text('fetch-timeout') ?? '';
  const tryMs = parseDuration(text);
  if (tryMs !== undefined && tryMs >= tryLimitsMs.least && tryMs <= tryLimitsMs.most) return tryMs;
  reader.report(
    'fetch-timeout',
    `\`${shown(text)}\` is not a duration between 1s and 1h. Write for example \`60s\` or \`2m\`; a number without a unit means minutes.`,
  );
  return tryLimitsMs.least;
}

function readChecks(reader: InputReader): readonly string[] {
  const known = ['verify', 'tidy', 'fail'];
  const checks = reader.list('module-checks').map(({ text }) => text);
  for (const check of checks.filter((each) => !known.includes(each)))
    reader.report(
      'module-checks',
      `\`${shown(check)}\` is no check. Write \`verify\`, \`tidy\` or both, and \`fail\` to fail the step.${didYouMean(check, known)}`,
    );
  if (checks.length === 1 && checks[0] === 'fail')
    reader.report('module-checks', '`fail` alone checks nothing. Write for example `verify,tidy,fail`.');
  return checks;
}

function readNetrc(reader: InputReader) {
  const netrc = reader.text('netrc');
  if (netrc === undefined) return { netrc, machines: [] };
  const parsed = parseNetrc(netrc);
  if (parsed.kind === 'netrc') return { netrc, machines: parsed.machines };
  reader.report(
    'netrc',
    `line ${parsed.line}: ${parsed.message}. Write \`machine git.example.com login USER password TOKEN\`, one per line. If the token comes from a secret of the repository, check that the secret exists and that this run may read it.`,
  );
  return { netrc, machines: [] };
}

/** One key a line (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT). */
function readKnownHosts(reader: InputReader): string | undefined {
  const text = reader.text('ssh-known-hosts');
  for (const [index, line] of (text ?? '').split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const words = line.trim().split(/\s+/);
    const [, type = '', key = ''] = words[0]?.startsWith('@') === true ? words.slice(1) : words;
    if (/^[a-z0-9@.-]+$/.test(type) && /^[A-Za-z0-9+/=]{16,}$/.test(key)) continue;
    reader.report(
      'ssh-known-hosts',
      `line ${index + 1} is not a host key. Write lines as \`ssh-keyscan git.example.com\` prints them: a host, the type of the key, the key.`,
    );
    return text;
  }
  return text;
}
