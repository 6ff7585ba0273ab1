import { neededVersions } from '../../config/builder/needed-versions.ts';
import type { Exit, Shell } from '../../platform/shell.ts';
import { createArgv, type OwnNode } from './create-argv.ts';

const createTimeoutMs = 60_000;
/** BuildKit's image is pulled first. */
const startTimeoutMs = 300_000;
const logsTimeoutMs = 10_000;
const removeTimeoutMs = 30_000;
/** What buildx puts before a node's name to name its container (driver/docker-container/factory.go). */
const containerPrefix = 'buildx_buildkit_';
/** Of BuildKit's log; the last ones say most. */
const longestLog = { lines: 2000, letters: 256 * 1024 };

/** Makes the builder with its nodes, without starting it. Gives why it could not be made, or nothing. */
export async function createBuilder(shell: Shell, nodes: readonly OwnNode[]): Promise<string | undefined> {
  for (const node of nodes) {
    const exit = await shell.run({ argv: ['docker', ...createArgv(node)], timeoutMs: createTimeoutMs });
    if (exit.kind !== 'exited' || exit.code !== 0) return whyNot(exit, createTimeoutMs);
  }
  return undefined;
}

/** Whether a builder could not be made because one of its name is there. */
export function isNameTaken(problem: string): boolean {
  return problem.startsWith('existing instance for ');
}

/** Starts BuildKit. Gives why it does not start, or nothing: a configuration may be TOML and still mean nothing to it. */
export async function startBuilder(shell: Shell, name: string): Promise<string | undefined> {
  const exit = await shell.run({
    argv: ['docker', 'buildx', 'inspect', '--builder', name, '--bootstrap'],
    timeoutMs: startTimeoutMs,
  });
  if (exit.kind === 'exited' && exit.code === 0) return undefined;
  return (await lastWords(shell, name)) ?? whyNot(exit, startTimeoutMs);
}

/** What BuildKit said before it ended; buildx itself tells only that the container is not there. */
async function lastWords(shell: Shell, name: string): Promise<string | undefined> {
  const exit = await shell.run({
    // The name that buildx gives to the container of a builder's first node.
    argv: ['docker', 'logs', '--tail', '200', `${containerPrefix}${name}0`],
    timeoutMs: logsTimeoutMs,
  });
  return exit.kind === 'exited' ? /^buildkitd: (\S.*)$/m.exec(`${exit.stdout}\n${exit.stderr}`)?.[1] : undefined;
}

/** BuildKit's log of each of the builder's containers that this machine's engine has; only the end of a long one. */
export async function buildkitLogs(
  shell: Shell,
  name: string,
): Promise<readonly { readonly container: string; readonly text: string }[]> {
  const listed = await shell.run({
    argv: ['docker', 'ps', '--all', '--filter', `name=${containerPrefix}${name}`, '--format', '{{.Names}}'],
    timeoutMs: logsTimeoutMs,
  });
  const names = listed.kind === 'exited' && listed.code === 0 ? listed.stdout.split('\n') : [];
  // The filter also finds what has the name in its middle.
  const containers = names.filter((container) => container.startsWith(`${containerPrefix}${name}`));
  const logs = await Promise.all(
    containers.map(async (container) => {
      const exit = await shell.run({
        argv: ['docker', 'logs', '--tail', String(longestLog.lines), container],
        timeoutMs: logsTimeoutMs,
      });
      return { container, text: exit.kind === 'exited' ? `${exit.stdout}${exit.stderr}` : '' };
    }),
  );
  return logs.flatMap(({ container, text }) =>
    text.trim() === '' ? [] : [{ container, text: text.slice(-longestLog.letters) }],
  );
}

/**
 * Removes the builder with its containers, also in a run that was told to stop; its state too, unless `keepState`. Gives why it
 * could not be removed, or nothing. One that was never made is removed already.
 */
export async function removeBuilder(shell: Shell, name: string, keepState = false): Promise<string | undefined> {
  const exit = await shell.run({
    argv: ['docker', 'buildx', 'rm', '--force', ...(keepState ? ['--keep-state'] : []), name],
    timeoutMs: removeTimeoutMs,
    signal: AbortSignal.timeout(removeTimeoutMs),
  });
  if (exit.kind === 'exited' && exit.code === 0) return undefined;
  if (exit.kind === 'exited' && /no builder "/.test(exit.stderr)) return undefined;
  return whyNot(exit, removeTimeoutMs);
}

/** buildx asks for a namespace where there is no kubeconfig (driver/kubernetes/factory.go). */
const noCluster = /cannot determine Kubernetes namespace|requires kubernetes API access/;

function whyNot(exit: Exit, limitMs: number): string {
  switch (exit.kind) {
    case 'not-started':
      return exit.reason;
    case 'timeout':
    case 'cancelled':
      return `it took longer than ${limitMs / 1000} s`;
    case 'exited': {
      if (/unknown flag: --buildkitd-config/.test(exit.stderr))
        return `this buildx knows no \`--buildkitd-config\`. Use buildx ${neededVersions.buildkitdConfig.first.join('.')} or later.`;
      const line = exit.stderr.split('\n').findLast((text) => text.trim() !== '') ?? '';
      const said = line.trim().replace(/^ERROR:\s*/, '') || `docker buildx ended with ${exit.code}`;
      return noCluster.test(said)
        ? `buildx finds no Kubernetes cluster. Set KUBECONFIG of this step to a kubeconfig, or run the job in a pod with a service account: ${said}`
        : said;
    }
  }
}
