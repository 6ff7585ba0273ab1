import { spawn } from 'node:child_process';
import type { Writable } from 'node:stream';

/** Ends process groups when this process is gone and cannot do it any more. */
export interface GroupGuard {
  /** From now on the group (its leader's process id) does not outlive us by more than a few seconds. */
  watch(group: number): void;
  /** The group has ended, or may live on. */
  release(group: number): void;
}

/**
 * A shell that waits for the end of its standard input, which only we hold open. It is told what runs, as `+ 12` and `- 12`;
 * groups that are left when we are gone are asked to end, and killed after five seconds (POSIX kill).
 */
const script = `groups=' '
while read -r sign group; do
  case $sign in
    +) groups="$groups$group " ;;
    -) groups="\${groups%% $group *} \${groups#* $group }" ;;
  esac
done
set -- $groups
[ $# -gt 0 ] || exit 0
for group; do kill -s INT -- "-$group"; done
sleep 5
for group; do kill -s KILL -- "-$group"; done`;

/**
 * A guard in a process of its own, which starts with the first group. A program that is silent, as a build that compiles, does
 * not notice that nobody reads its output any more: it would go on after a runner that was killed.
 */
export function groupGuard(environment: NodeJS.ProcessEnv): GroupGuard {
  let input: Writable | undefined;
  const tell = (line: string): void => {
    input ??= started(environment);
    input.write(line);
  };
  return { watch: (group) => tell(`+ ${group}\n`), release: (group) => tell(`- ${group}\n`) };
}

function started(environment: NodeJS.ProcessEnv): Writable {
  const guard = spawn('sh', ['-c', script], {
    // Nothing but the way to its tools: it must not keep a secret longer than we do.
    env: { PATH: environment['PATH'] },
    // Out of the group that whoever kills us will kill.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Without it everything works as it did; only nobody cleans up after us. Nor does it keep us from ending.
  guard.on('error', () => undefined);
  guard.stdin.on('error', () => undefined);
  guard.unref();
  if ('unref' in guard.stdin && typeof guard.stdin.unref === 'function') guard.stdin.unref();
  return guard.stdin;
}
