import { howToReport, stackText } from './bug-report.ts';
import { BuildFailure, Cancelled, ConfigError, Degraded } from './errors.ts';
import type { Services } from './services.ts';

/** Runs main and turns what it throws into the log and an exit code: the one place that decides how a failure looks. */
export async function mainBoundary(
  services: Pick<Services, 'run' | 'log' | 'files'>,
  body: () => Promise<void>,
): Promise<number> {
  try {
    await body();
    return 0;
  } catch (error) {
    if (error instanceof BuildFailure || error instanceof Degraded) {
      // Main has left its results for post, and what is to be saved lies in the temporary folder.
      services.log.error(error.message, error instanceof BuildFailure ? error.place : undefined);
      if (error instanceof BuildFailure)
        for (const { message, place } of error.remarks) services.log.error(message, place);
      return 1;
    }
    await services.files.remove(services.run.temporaryFolder).catch(() => undefined);
    if (error instanceof Cancelled) services.log.error(error.message);
    else if (error instanceof ConfigError) for (const line of error.message.split('\n')) services.log.error(line);
    else services.log.error(`${howToReport}\n${stackText(error)}`);
    return 1;
  }
}

/** Runs post: it tells of trouble and never fails the job. */
export async function postBoundary(
  services: Pick<Services, 'run' | 'log' | 'files'>,
  body: () => Promise<unknown>,
): Promise<number> {
  try {
    await body();
  } catch (error) {
    const text = error instanceof Degraded ? error.message : `${howToReport}\n${stackText(error)}`;
    services.log.warning(`The post step failed: ${text}`);
    if (services.run.env['CACHED_GO_DOCKER_BUILD_STRICT'] === '1') return 1;
  } finally {
    // Post is a process of its own, and so has a folder of its own.
    await services.files.remove(services.run.temporaryFolder).catch(() => undefined);
  }
  return 0;
}
