import { howToReport, stackText } from './bug-report.ts';
import { BuildFailure, Cancelled, ConfigError, Degraded } from './errors.ts';
import type { Surroundings } from './services.ts';

/** Runs main and turns what it throws into the log and an exit code: the one place that decides how a failure looks. */
export async function mainBoundary(around: Surroundings, body: () => Promise<void>): Promise<number> {
  try {
    await body();
    return 0;
  } catch (error) {
    if (error instanceof BuildFailure || error instanceof Degraded) {
      // Main has left its results for post, and what is to be saved lies in the temporary folder.
      around.log.error(error.message, error instanceof BuildFailure ? error.place : undefined);
      return 1;
    }
    await around.files.remove(around.temporaryFolder).catch(() => undefined);
    if (error instanceof Cancelled) around.log.error(error.message);
    else if (error instanceof ConfigError) for (const line of error.message.split('\n')) around.log.error(line);
    else around.log.error(`${howToReport}\n${stackText(error)}`);
    return 1;
  }
}

/** Runs post: it tells of trouble and never fails the job. */
export async function postBoundary(around: Surroundings, body: () => Promise<unknown>): Promise<number> {
  try {
    await body();
  } catch (error) {
    const text = error instanceof Degraded ? error.message : `${howToReport}\n${stackText(error)}`;
    around.log.warning(`The post step failed: ${text}`);
    if (around.env['CACHED_GO_DOCKER_BUILD_STRICT'] === '1') return 1;
  } finally {
    // Post is a process of its own, and so has a folder of its own.
    await around.files.remove(around.temporaryFolder).catch(() => undefined);
  }
  return 0;
}
