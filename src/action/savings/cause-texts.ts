import type { CacheKind } from '../../config/cache-kind.ts';
import { docsAt } from '../../diagnosis/docs-anchor.ts';
import type { Finding } from '../../report/run-report.ts';
import { count } from '../../text/units.ts';
import type { ChangedSetting } from './changed-settings.ts';
import type { ColdCause } from './cold-cause.ts';

const nouns: Readonly<Record<CacheKind, string>> = { modules: 'module cache', build: 'build cache' };

/** The cause as one sentence. */
export function causeText(kind: CacheKind, cause: ColdCause): string {
  const noun = nouns[kind];
  switch (cause.kind) {
    case 'forced':
      return `${count(cause.packages, 'restored package was', 'restored packages were')} compiled again with the same result: something in the build makes go compile every package.`;
    case 'settings': {
      const packages = count(cause.packages, 'package was', 'packages were');
      return cause.changed.length === 0
        ? `${packages} compiled with another result, and no restored package was used: a flag, a variable, a path or the Go of the image has changed, and the Dockerfile does not show which.`
        : `${changedText(cause.changed)} since the snapshot, so ${packages} compiled with another result.`;
    }
    case 'go':
      return `The Go of the image has changed: the last snapshot was compiled by ${cause.before}, and each version of Go compiles every package itself.`;
    case 'replaced':
      return `The builder replaced ${cause.mounts} of ${count(cause.of, 'mount', 'mounts')} of the ${noun} after they were prepared: its garbage collection does that.`;
    case 'emptied':
      return `Something in the build empties the mount of the ${noun}: it held nothing after the build.`;
    case 'untouched':
      return `The build did not use the mount of the ${noun}: go has another folder for it, or runs nowhere where the mount is.`;
    case 'modules': {
      const names = cause.names.slice(0, 3).join(', ');
      const more = cause.count > 3 ? ', …' : '';
      return `The snapshot of this go.sum lacked ${count(cause.count, 'module', 'modules')} that this build asked for${names === '' ? '' : `: ${names}${more}`}.`;
    }
    case 'lacking':
      return `A part of the snapshot is missing, or a failed build has written it: ${count(cause.packages, 'package was', 'packages were')} compiled.`;
  }
}

function changedText(changed: readonly ChangedSetting[]): string {
  const told = changed.slice(0, 3).map(({ name, how, line }) => {
    const place = line === 0 ? '' : ` (line ${line})`;
    return how === 'changed' ? `${name}${place} has changed` : `${name}${place} is ${how}`;
  });
  return `${told.join(', ')}${changed.length > told.length ? ' and more' : ''}`;
}

/** What findings of a cause are called; empty where the cause has none. */
export function causeRule(cause: ColdCause): string {
  return rules[cause.kind];
}

const rules: Readonly<Record<ColdCause['kind'], string>> = {
  forced: 'compiles-all-anew',
  settings: 'compiled-with-other-settings',
  go: 'go-changed',
  replaced: 'cache-mount-replaced',
  emptied: 'cache-emptied',
  untouched: 'cache-mount-untouched',
  modules: 'modules-downloaded-again',
  lacking: '',
};

/** What is to be done; nothing to change where the next run is warm by itself. */
export function causeAdvice(cause: ColdCause): Pick<Finding, 'fix' | 'level'> {
  const isKnownSetting = cause.kind === 'settings' && cause.changed.length > 0;
  const isPassing = isKnownSetting || cause.kind === 'go' || cause.kind === 'modules';
  return { fix: fixOf(cause), ...(isPassing ? { level: 'notice' } : {}) };
}

function fixOf(cause: ColdCause): string {
  switch (cause.kind) {
    case 'settings':
      return `${settingsAdvice(cause)} ${docs('Packages are compiled with another result')}`;
    case 'go':
      return `The next run with this Go is warm. A full version in FROM lets you decide when it changes. ${docs('The Go of the image has changed')}`;
    case 'replaced':
      return `Give the builder more room for its cache. ${docs('The builder replaces the mounts')}`;
    case 'emptied':
      return `Leave out what removes the cache: what is in a cache mount is in no layer. ${docs('Something empties the mount')}`;
    case 'untouched':
      return `Let go use the folder of the mount, or mount the folder that go env GOCACHE GOMODCACHE prints in the RUN. ${docs('The mount is not used')}`;
    case 'modules':
      return `The next run has them. ${docs('Modules are downloaded although they were restored')}`;
    case 'forced':
    case 'lacking':
      return '';
  }
}

function settingsAdvice({ changed, asked }: ColdCause & { readonly kind: 'settings' }): string {
  if (changed.length > 0) return 'The next run with these settings is warm.';
  if (asked === undefined)
    return 'Set go-hashes: true for two runs: the second one names what Go hashes differently (GODEBUG=gocachehash=1).';
  switch (asked) {
    case 'first':
      return 'This run has recorded what Go hashes; the next one with go-hashes: true names what has changed.';
    case 'same':
      return 'Go hashes the same settings as then, so the sources differ: look for files that the build generates or copies from elsewhere.';
  }
}

const docs = (heading: string): string => docsAt(heading, 'caching');
