import type { Config } from '../../config/config.ts';
import type { RunFacts } from '../../config/run/run-facts.ts';
import type { Trust } from '../../trust/trust.ts';
import { mountsOfEdits } from '../../dockerfile/edit/mounts-of-edits.ts';
import type { WithheldMount } from '../../dockerfile/obstacles/withheld-mounts.ts';
import type { Analysis } from '../request/analysis.ts';
import { editMemory, recalledMounts } from '../request/edit-memory.ts';
import type { ReadBuild } from '../request/read-build.ts';
import { scopeParts } from '../request/key-scope.ts';
import { refsOfStore } from '../services/refs-of-store.ts';
import type { Services } from '../services/services.ts';

interface Asking {
  readonly facts: RunFacts;
  readonly config: Config;
  readonly context: string;
  readonly dockerfile: string;
  readonly trust: Trust;
}

/**
 * Decides for a build without the mounts that earlier runs have failed with, and keeps what it takes to do so once more. The store is
 * asked only where a RUN that gets a mount runs more than go.
 */
export async function withUndoing(
  services: Pick<Services, 'run' | 'log' | 'store'>,
  asking: Asking,
  read: ReadBuild,
  decide: (read: ReadBuild) => Promise<Analysis>,
): Promise<Analysis> {
  const mounts = mountsOfEdits(read.edit.result.changed, read.stages);
  if (mounts.length === 0) return decide(read);
  const { owner } = refsOfStore(asking.facts, asking.config);
  const scope = [
    ...scopeParts({ ...asking, folder: services.run.folder, read }, read.stages),
    ...(owner === '' ? [] : [{ name: 'repository', value: owner, reason: 'whose RUNs these are' }]),
  ];
  const memory = editMemory(scope, read.stages, mounts);
  const recalled =
    memory === undefined || !mayAsk(asking) ? [] : await recalledMounts(services, asking, memory, mounts);
  const withholding = (more: readonly WithheldMount[]): Promise<Analysis> =>
    decide(read.withholding([...recalled, ...more]));
  const analysis = await (recalled.length === 0 ? decide(read) : withholding([]));
  return { ...analysis, toBuild: { ...analysis.toBuild, undoing: { memory, recalled, withholding } } };
}

/** Nobody asks the store for what is not built, nor a run that may read nothing of it. */
function mayAsk({ config, trust }: Asking): boolean {
  const isBuilt = config.build.call === undefined || config.build.call === 'build';
  return isBuilt && !config.dryRun && config.fetch.mode !== 'only' && (trust.modules.read || trust.build.read);
}
