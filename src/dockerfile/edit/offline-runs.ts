import type { Obstacle } from '../obstacles/obstacle.ts';
import { runText } from '../commands/go-commands.ts';
import type { GoStage } from '../go/go-stages.ts';
import type { RunFlag } from '../syntax/run-flag.ts';

const INSTALLS = /\b(?:apk|apt-get|apt|dnf|microdnf|yum|zypper|pacman)\s[^\n;&|]*\b(?:add|install|update|-S)/;

/**
 * `--network=none` for the RUNs that call go; what an author has decided for a RUN stays. A RUN that installs packages as well
 * keeps its network: go gets nothing from it all the same, since GOPROXY is `off`.
 */
export function offlineRuns(stages: readonly GoStage[]): {
  readonly flags: readonly RunFlag[];
  readonly skipped: readonly Obstacle[];
} {
  const runs = stages
    .filter(({ basePlatform }) => !basePlatform.startsWith('windows'))
    .flatMap((stage) => stage.goRuns.map((run) => ({ stage, run })))
    .filter(({ run }) => run.callsGo === 'yes' && !run.inherited)
    .filter(({ run }) => !run.instruction.flags.some(({ name }) => name === 'network'));
  const isOnline = ({ run }: (typeof runs)[number]): boolean => INSTALLS.test(runText(run.instruction));
  return {
    flags: runs.filter((each) => !isOnline(each)).map(({ run }) => ({ run, flag: '--network=none' })),
    skipped: runs.filter(isOnline).map(({ stage, run }) => ({
      stage: stage.name || String(stage.index),
      about: 'network',
      line: run.line,
      reason: 'it installs packages beside calling go, so it keeps its network',
      fix: 'install them in a RUN of its own',
      byHand: false,
    })),
  };
}
