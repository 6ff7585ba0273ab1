import path from 'node:path';
import { isRemoteBuild, remoteDockerfile } from '../../config/remote-build.ts';
import { isDockersFrontend, namedFrontends } from '../../dockerfile/stages/frontend.ts';
import { oneLine } from '../../report/markdown.ts';
import { isOutsidePull } from '../../trust/run-kind.ts';
import type { Analysis } from '../request/analysis.ts';
import { ConfigError } from '../services/errors.ts';
import type { Services } from '../services/services.ts';

/**
 * Ends a run whose Dockerfile, written by people without rights in the repository, brings a frontend of its own to a builder
 * that others use too: a frontend need heed nothing of what keeps the run's mounts and layers apart. Asked whether or not the
 * Dockerfile could be analysed. `isRead`: the Dockerfile that is named is the one that is built; `isOwnArgument`: the build arguments are
 * those of the workflow.
 */
export async function refuseForeignFrontend(
  services: Pick<Services, 'run' | 'checkout'>,
  analysis: Analysis,
  { isRead, isOwnArgument } = { isRead: true, isOwnArgument: true },
): Promise<void> {
  const { apart, buildsForeignCode } = analysis.plan.caches.domain;
  if (apart === '' || !buildsForeignCode) return;
  const { build } = analysis.asked.config;
  // The build argument goes before the text. The workflow gives it, but those of a bake file are as foreign as the text.
  const argument = build.buildArgs.find(({ name }) => name === 'BUILDKIT_SYNTAX');
  if (argument !== undefined && isOwnArgument) return;
  const isThere = isRead && !isRemoteBuild(build);
  const text = isThere ? await services.checkout.given.readText(analysis.asked.dockerfile) : undefined;
  const names = [...(argument?.value === undefined ? [] : [argument.value]), ...namedFrontends(text ?? '')];
  // What cannot be read could name any.
  const foreign = text === undefined ? '(unread)' : names.find((name) => !isDockersFrontend({ name }));
  if (foreign !== undefined) throw refusal(shownName(services, analysis), foreign);
}

/** The same of a definition that the workflow names, of which nothing is read: who sends a pull request may change the workflow. */
export function refuseUnreadInPull({ asked, plan }: Analysis): void {
  if (plan.caches.domain.apart !== '' && isOutsidePull(asked.facts)) throw refusal('source', '(unread)');
}

function refusal(place: string, foreign: string): ConfigError {
  return new ConfigError(
    oneLine(
      `${place}: this run builds code that is not known to be the repository's own, and the Dockerfile names the frontend \`${foreign}\`, which could use the cache mounts and layers of other runs on this builder. ` +
        'Use `# syntax=docker/dockerfile:1`, or give such runs a builder of their own with `builder-config`.',
    ),
  );
}

function shownName(
  { run: { folder } }: Pick<Services, 'run'>,
  { asked: { config, facts, dockerfile } }: Analysis,
): string {
  return remoteDockerfile(config.build, facts) ?? path.relative(folder, dockerfile);
}
