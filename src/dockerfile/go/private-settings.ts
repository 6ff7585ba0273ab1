import { hasUserinfo } from '../../config/secrets/credentials.ts';
import { expand } from '../syntax/variables.ts';
import { runText } from '../commands/go-commands.ts';
import type { GoRun } from './go-runs.ts';
import { runCommands } from '../shell/run-commands.ts';
import type { Word } from '../shell/shell-commands.ts';

const SETTINGS = ['GOPRIVATE', 'GONOPROXY', 'GONOSUMDB'];

/** Stands for a value that only the build knows: any module may be a private one. */
const ANY = '*';

/**
 * The patterns by which the RUNs' go commands take modules for private: from ENV and ARG, from the RUN's own text
 * (`GOPRIVATE=x go build`, `export`, `go env -w`), and from secrets as variables. Secrets of the `known` ids are left out:
 * their values are inputs.
 */
export function privatePatterns(runs: readonly GoRun[], known: readonly string[]): readonly string[] {
  return [...new Set(runs.flatMap((run) => [...fromEnvironment(run), ...fromText(run), ...fromSecrets(run, known)]))];
}

/** Whether a RUN's go commands take modules that no checksum database knows: then nothing shows that they are public. */
export function asksNoSumDatabase(runs: readonly GoRun[]): boolean {
  return runs.some(
    ({ environment, instruction }) =>
      environment.env.get('GOSUMDB') === 'off' || /\bGOSUMDB=["']?off\b/.test(runText(instruction)),
  );
}

/**
 * How a RUN's go commands may log in to where modules come from, by what the Dockerfile itself says; empty when nothing shows that.
 * Then any module may be a private one.
 */
export function loginOf(runs: readonly GoRun[]): string {
  for (const {
    environment,
    instruction,
    cacheMounts: { all },
  } of runs) {
    if (hasUserinfo(environment.env.get('GOPROXY') ?? '')) return 'ENV GOPROXY has a login';
    if (proxiesIn(runText(instruction)).some(hasUserinfo)) return 'a RUN sets GOPROXY with a login';
    if (/\binsteadof\b/i.test(runText(instruction))) return 'a RUN has git ask other addresses (`insteadOf`)';
    const login = all.find(({ type, absoluteTarget, env }) => type === 'secret' && isLogin(absoluteTarget, env));
    if (login !== undefined) return `the secret \`${login.id}\` is mounted as a login`;
  }
  return '';
}

/** What go, git and curl take logins from. */
const isLogin = (target: string, env: string | undefined): boolean =>
  /(?:^|\/)(?:[._]netrc|\.git-credentials|\.gitconfig)$/.test(target) || env === 'NETRC' || env === 'GOAUTH';

const proxiesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\bGOPROXY=(\S+)/g)].map(([, value = '']) => value);

function fromEnvironment({ environment }: GoRun): readonly string[] {
  return SETTINGS.flatMap((name) => environment.env.get(name) ?? []).filter((value) => value !== '');
}

function fromText({ instruction, environment }: GoRun): readonly string[] {
  const text = runText(instruction);
  if (!SETTINGS.some((name) => text.includes(`${name}=`))) return [];
  const words = runCommands(instruction).flatMap((command) => [...command.assignments, ...command.words]);
  return words.flatMap((word) => valueIn(word, environment.env));
}

function valueIn({ text, computed, literal }: Word, env: ReadonlyMap<string, string>): readonly string[] {
  const name = SETTINGS.find((setting) => text.includes(`${setting}=`));
  if (name === undefined) return [];
  const value = text.slice(name.length + 1);
  // Elsewhere in a word it is part of a script: `sh -c "export GOPRIVATE=x; go build"`.
  if (computed || !text.startsWith(`${name}=`) || /\s/.test(value)) return [ANY];
  if (literal || value === '') return value === '' ? [] : [value];
  const expansion = expand(value, (variable) => env.get(variable), { escape: '\\' });
  return expansion.kind === 'bad' || expansion.unset.length > 0 ? [ANY] : [expansion.value];
}

function fromSecrets({ cacheMounts: { all } }: GoRun, known: readonly string[]): readonly string[] {
  return all
    .filter(({ type, env, id }) => type === 'secret' && SETTINGS.includes(env ?? '') && !known.includes(id))
    .map(() => ANY);
}
