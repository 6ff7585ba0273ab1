import type { GoCall } from '../../dockerfile/commands/go-calls.ts';
import { runText } from '../../dockerfile/commands/go-commands.ts';
import type { RunView } from '../../dockerfile/go/run-views.ts';
import { compareGoVersions } from '../../gomod/go-version.ts';
import type { Finding } from '../../report/run-report.ts';
import type { GoUse, PreflightFacts } from '../facts/facts.ts';
import { installedGo } from '../facts/installed-go.ts';
import { nameIn } from '../facts/file-names.ts';

/** What a build tells of its commit, against the .git that is in its context. Git itself may or may not be in the image. */
export function vcsFindings(facts: PreflightFacts): readonly Finding[] {
  return facts.uses.flatMap((use) => {
    const told = use.isRewritten ? undefined : textOf(use, facts);
    if (told === undefined) return [];
    return [{ rule: 'vcs-stamp', file: nameIn(facts.folder, facts.dockerfile), line: use.call.line, ...told }];
  });
}

const ASKS_GIT = /\bgit\s+(?:-\S+\s+)*(?:describe|rev-parse|rev-list|log|show)\b/;

/** What `-buildvcs` says, in the flags or else in GOFLAGS. */
function stampChoice({ settings: { GOFLAGS }, args }: GoCall): string {
  const flags = `${GOFLAGS.kind === 'set' ? GOFLAGS.value : ''} ${args.join(' ')}`;
  const stamp = [...flags.matchAll(/-buildvcs(?:=(\w+))?(?=\s|$)/g)].at(-1);
  return stamp === undefined ? 'auto' : (stamp[1] ?? 'true');
}

/** Alpine has no git until somebody installs it. */
function lacksGit({ base, earlier, step }: RunView): boolean {
  const bringsGit = [...earlier, step.instruction].some((each) => /\bgit\b/.test(runText(each)));
  return /-alpine|:alpine/.test(base.reference) && !bringsGit;
}

/** Before 1.18 Go leaves the commit out. */
function stampsCommits(use: GoUse): boolean {
  const installed = installedGo(use);
  return installed === undefined || compareGoVersions(installed.version, '1.18') >= 0;
}

function textOf(use: GoUse, facts: PreflightFacts): { readonly message: string; readonly fix: string } | undefined {
  const { call, view, git } = use;
  const compiles = ['build', 'install', 'run'].includes(call.verb);
  if (!compiles) return undefined;
  const choice = stampChoice(call);
  const text = runText(view.step.instruction);
  // Who writes `|| echo dev` or `2>/dev/null` knows.
  const asksGit = ASKS_GIT.test(text) && !/\|\||2>/.test(text);
  const ignore = nameIn(facts.folder, facts.ignoreFile);
  if (git === 'absent' && asksGit) {
    return {
      message: 'This RUN asks git for the commit, but .git is not in the build.',
      fix: `Give the commit as a build argument, or add .git to the build: copy it, and remove it from ${ignore}.`,
    };
  }
  if (git === 'absent' && choice === 'true') {
    return {
      message:
        '-buildvcs=true asks for the commit in the binary, but .git is not in the build: Go omits the commit without a message.',
      fix: `Add .git to the build: copy it, and remove it from ${ignore}. Or remove the flag.`,
    };
  }
  const hasNoGit = lacksGit(view);
  const asks = choice === 'true' || (choice === 'auto' && !hasNoGit && stampsCommits(use));
  if (git === 'partial' && asks) {
    return {
      message: `${ignore} keeps parts of .git out of the build: where the image has git, Go fails with "error obtaining VCS status".`,
      fix: `Write .git in ${ignore} to exclude all of it, or include all of it; or build with -buildvcs=false.`,
    };
  }
  if (git === 'foreign' && !hasNoGit && (asks || asksGit)) {
    const { user } = view.step.before;
    return {
      message: `.git is root's and this RUN is user ${user}'s: git refuses it (dubious ownership), and where the image has git, Go fails with "error obtaining VCS status".`,
      fix: `Copy it with --chown=${user}, keep it out by .git in ${ignore}, or build with -buildvcs=false.`,
    };
  }
  if ((git === 'there' || git === 'foreign') && choice === 'true' && hasNoGit) {
    return {
      message: `-buildvcs=true needs git, which ${view.base.reference} does not have.`,
      fix: 'Install it before, with RUN apk add --no-cache git, or build with -buildvcs=auto.',
    };
  }
  return undefined;
}
