import { parseConfig } from '../../src/config/config.ts';
import { ciFacts } from '../../src/config/run/ci-facts.ts';
import { ciRunFrom } from '../../src/config/run/ci-systems.ts';
import type { Config } from '../../src/config/config.ts';
import type { Problem } from '../../src/config/inputs/input-reader.ts';
import { runFactsFrom } from '../../src/config/run/run-facts.ts';
import type { RunFacts } from '../../src/config/run/run-facts.ts';

/** A push to the default branch of a public repository, with what differs. */
export function givenFacts(differences: Partial<RunFacts> = {}): RunFacts {
  const environment = {
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'me/app',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_EVENT_NAME: 'push',
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_WORKSPACE: '/home/runner/app',
  };
  return {
    ...runFactsFrom(environment, { repository: { default_branch: 'main', visibility: 'public' } }),
    ...differences,
  };
}

export const localFacts: RunFacts = runFactsFrom({}, undefined);

/** The facts of a run of another CI system with these variables, in a clone that knows of no default branch. */
export function factsOfCi(environment: Given): RunFacts {
  const run = ciRunFrom(environment);
  if (run === undefined) throw new Error('These are variables of no CI system.');
  return ciFacts(localFacts, run, { root: '/project', branch: '', defaultBranch: '' });
}

type Given = Readonly<Record<string, string>>;

export function configOf(given: Given, facts: RunFacts = givenFacts()): Config {
  const parsed = parseConfig((name) => given[name] ?? '', facts);
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.problems));
  return parsed.config;
}

export function secretsIn(given: Given): readonly string[] {
  return parseConfig((name) => given[name] ?? '', givenFacts()).secretsToMask;
}

export function problemsOf(given: Given, facts: RunFacts = givenFacts()): readonly Problem[] {
  const parsed = parseConfig((name) => given[name] ?? '', facts);
  return parsed.kind === 'invalid' ? parsed.problems : [];
}

export function warningsOf(given: Given): readonly Problem[] {
  return parseConfig((name) => given[name] ?? '', givenFacts()).warnings;
}
