type Environment = Readonly<Record<string, string | undefined>>;

/** What a job wants to see of its build. */
export type ShownProgress = 'plain' | 'rawjson' | 'quiet';

/**
 * What BUILDKIT_PROGRESS of the job says (docs.docker.com/build/building/variables). `tty` needs a terminal, which a job has not, and
 * `auto` means `plain` without one.
 */
export function shownProgress(env: Environment): ShownProgress {
  const wish = env['BUILDKIT_PROGRESS']?.trim().toLowerCase();
  return wish === 'rawjson' || wish === 'quiet' ? wish : 'plain';
}

/**
 * Tells of each line of a build's output whether the job wants to see it. For `quiet` the output is that of `plain`, for the action reads
 * it: what buildx shows for `quiet` are its warnings, its error with the lines of the Dockerfile, and what it prints as the result.
 */
export function shownLines(shown: ShownProgress): (line: string, stream: 'stdout' | 'stderr') => boolean {
  if (shown !== 'quiet') return () => true;
  let isInBlock = false;
  return (line, stream) => {
    if (stream === 'stdout') return true;
    const isRule = line === '------';
    const isHidden = isInBlock || isRule || line.trim() === '' || /^#\d+ /.test(line);
    if (isRule) isInBlock = !isInBlock;
    return !isHidden;
  };
}
