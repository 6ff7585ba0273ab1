import path from 'node:path';
import { buildkitLogs, removeBuilder } from '../../buildx/builder/own-builder.ts';
import type { Services } from '../services/services.ts';
import { builderLogState, builderState, isKeptName, isOwnName } from './own-names.ts';

/** Ends the builder that main has made, if it has made one: prints BuildKit's log where debugging is on, then removes it. */
export async function endOwnBuilder(
  services: Pick<Services, 'run' | 'workflow' | 'log' | 'shell' | 'files'>,
): Promise<void> {
  const name = services.workflow.state(builderState);
  if (!isOwnName(name)) return;
  const isAsked = services.workflow.state(builderLogState) !== '';
  if (isAsked || services.run.env['RUNNER_DEBUG'] === '1') await printLogs(services, name);
  const problem = await removeBuilder(services.shell, name, isKeptName(name));
  if (problem !== undefined) {
    services.log.warning(
      `The builder ${name}, which was made for this run, could not be removed: ${problem}${/[.?!]$/.test(problem) ? '' : '.'} \`docker buildx rm ${name}\` does it by hand.`,
    );
  }
  // A main that was killed has left its certificates in its folder, which has the name of its builder.
  await services.files.remove(path.join(path.dirname(services.run.temporaryFolder), name));
}

async function printLogs(services: Pick<Services, 'log' | 'shell' | 'run'>, name: string): Promise<void> {
  for (const { container, text } of await buildkitLogs(services.shell, name))
    await services.log.group(`BuildKit's log (${container})`, async () =>
      services.log.quote(services.run.redact(text)),
    );
}
