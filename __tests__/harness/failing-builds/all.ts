import { failingDownloads, failingRepositories } from './of-downloads.ts';
import type { FailingBuilds } from './failing-build.ts';
import { failingDockerfiles, failingRegistries } from './of-images.ts';
import { failingModuleFiles } from './of-module-files.ts';
import { failingCgo, failingMachines, failingSources } from './of-sources.ts';

/** One for each rule of the diagnosis. */
export const failingBuilds: FailingBuilds = {
  ...failingDockerfiles,
  ...failingModuleFiles,
  ...failingRepositories,
  ...failingDownloads,
  ...failingCgo,
  ...failingMachines,
  ...failingRegistries,
  ...failingSources,
};
