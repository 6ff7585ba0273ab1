import { ignoreFile } from '../../context/docker-ignore.ts';
import { goFolders } from '../../dockerfile/commands/go-folders.ts';
import { asksBesideVendor, turnsWorkspaceOff } from '../../dockerfile/commands/module-settings.ts';
import { type GoDockerfile, goDockerfile } from '../../dockerfile/go/go-dockerfile.ts';
import { runViews } from '../../dockerfile/go/run-views.ts';
import { copySources } from '../../dockerfile/stages/copy-sources.ts';
import { nameIn } from '../../findings/facts/file-names.ts';
import { goUses } from '../../findings/facts/go-uses.ts';
import { findGoModules } from '../../gomod/find-modules.ts';
import type { Checkout } from '../../platform/checkout.ts';
import type { DoctorFacts } from './doctor-facts.ts';
import { sourceFrom } from './patch.ts';
import { nothingSeen } from './seen.ts';

/** Where a Dockerfile and its context are. All absolute. */
export interface DoctorPlace {
  /** Findings name files from here. */
  readonly folder: string;
  readonly context: string;
  readonly dockerfile: string;
}

/** What the rules look at, but for what the check before the build tells, and what is seen of the sources. */
export async function doctorFacts(
  files: Checkout,
  { folder, context, dockerfile }: DoctorPlace,
  read: GoDockerfile,
  platforms: readonly string[],
): Promise<DoctorFacts> {
  const ignore = await ignoreFile(files, dockerfile, context);
  const { isIgnored } = ignore;
  // The tag of an image that nobody asked still tells its Go.
  const unasked = goDockerfile(read, () => undefined);
  const [uses, modules] = await Promise.all([
    goUses({ files, context, isIgnored }, runViews(unasked), new Map()),
    findGoModules(files, {
      workspace: folder,
      context,
      dockerfile,
      dependencyPaths: [],
      copySources: copySources(read),
      goFolders: goFolders(read),
      isIgnored,
      workspaceOff: turnsWorkspaceOff(read),
      asksBesideVendor: asksBesideVendor(read),
    }),
  ]);
  return {
    dockerfile: sourceFrom(nameIn(folder, dockerfile), read.dockerfile.text),
    read,
    uses,
    modules,
    context: { folder: context, ignore: sourceFrom(nameIn(folder, ignore.file), ignore.text), isIgnored },
    platforms,
    told: [],
    seen: nothingSeen,
  };
}
