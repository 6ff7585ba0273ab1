import path from 'node:path';
import type { GoRun } from '../../dockerfile/go/go-runs.ts';
import { runText } from '../../dockerfile/commands/go-commands.ts';
import type { GoStage } from '../../dockerfile/go/go-stages.ts';
import type { AddedMount } from '../../dockerfile/edit/mounts-of-edits.ts';
import { isPlainGo } from '../../dockerfile/touches/plain-go.ts';
import type { WithheldMount } from '../../dockerfile/obstacles/withheld-mounts.ts';
import { errorText } from '../../platform/error-text.ts';
import { manifestFile } from '../../snapshot/manifest.ts';
import type { KeyPart } from '../../snapshot/keys.ts';
import { notedIn, withheldKey, withheldPrefix } from '../../snapshot/withheld-key.ts';
import type { Analysis, Asked, EditMemory } from './analysis.ts';
import type { Services } from '../services/services.ts';
import { storeChoice } from '../services/services.ts';

/** How long the build waits for a lookup. */
const lookupLimitMs = 5_000;
/** How long the upload of an empty entry may take. */
const saveLimitMs = 10_000;

/** The memory for RUNs that got mounts and run more than go; undefined where there are none. */
export function editMemory(
  scope: readonly KeyPart[],
  stages: readonly GoStage[],
  mounts: readonly AddedMount[],
): EditMemory | undefined {
  const lines = new Set(mounts.map(({ line }) => line));
  const runs = stages.flatMap(({ goRuns }) => goRuns).filter((run) => lines.has(run.line) && !isPlainGo(run));
  // Another platform has the same RUN.
  const byLine = new Map(runs.toReversed().map((run) => [run.line, run]));
  const watched = [...byLine.values()].toSorted((a, b) => a.line - b.line);
  if (watched.length === 0) return undefined;
  return { prefix: withheldPrefix(scope, watched.map(textOf)), lines: watched.map(({ line }) => line) };
}

/** Everything that a RUN runs, as far as it can be read. */
function textOf({ instruction, called }: GoRun): string {
  return JSON.stringify([runText(instruction), called.map((text) => [text.name, text.instruction.args])]);
}

/** The mounts that an earlier run of the same build has failed with. Without an answer of the store there are none. */
export async function recalledMounts(
  services: Pick<Services, 'log' | 'store' | 'run'>,
  { config, facts }: Pick<Asked, 'config' | 'facts'>,
  memory: EditMemory,
  mounts: readonly AddedMount[],
): Promise<readonly WithheldMount[]> {
  const limits = { timeoutMs: lookupLimitMs, signal: services.run.signal };
  const found = await services.store(storeChoice(config, facts)).find([[memory.prefix]], limits);
  if (found.kind === 'degraded')
    services.log.debug(`Could not look up whether RUNs fail with an added cache mount: ${found.reason}`);
  const noted = found.kind === 'found' ? notedIn(memory.prefix, found.key) : [];
  return noted.flatMap(({ run, cache }) => {
    const mount = mounts.find((each) => each.line === memory.lines[run] && each.cache === cache);
    if (mount === undefined) return [];
    const reason = `an earlier run failed with the added cache mount at ${mount.target}, so this RUN and those that share its cache get no added mount`;
    return [{ line: mount.line, cache, reason }];
  });
}

/** Notes mounts that RUNs have failed with for later runs. Gives the sentence that tells what became of it. */
export async function rememberMounts(
  services: Pick<Services, 'log' | 'files' | 'store' | 'run'>,
  { asked: { config, facts }, plan }: Analysis,
  memory: EditMemory | undefined,
  withheld: readonly WithheldMount[],
): Promise<string> {
  const noted = withheld.flatMap(({ line, cache }) => {
    const run = memory?.lines.indexOf(line) ?? -1;
    return run < 0 ? [] : [{ run, cache }];
  });
  if (memory === undefined || noted.length === 0)
    return 'The next run adds the mount again, because the RUN seems to contain only go commands.';
  const denied = plan.caches.trust.find(({ kind, write }) => !write && noted.some(({ cache }) => cache === kind));
  if (denied !== undefined)
    return `The next run adds the mount again, because this run may not record the failure: ${denied.reason}.`;
  const key = withheldKey(memory.prefix, noted);
  const reason = await saveNote(services, { config, facts }, key);
  if (reason !== '') return `The next run adds the mount again, because the failure could not be recorded: ${reason}.`;
  services.log.info(`Recorded for later runs as ${key}.`);
  return 'The failure is recorded: later runs do not add this mount until this RUN or a program that it calls changes.';
}

async function saveNote(
  services: Pick<Services, 'files' | 'store' | 'run'>,
  { config, facts }: Pick<Asked, 'config' | 'facts'>,
  key: string,
): Promise<string> {
  const folder = await services.files.makeTemporaryFolder('note');
  try {
    // The key says it all, and an entry must have a file.
    await services.files.writeText(path.join(folder, manifestFile), '{}\n');
    const saved = await services
      .store(storeChoice(config, facts))
      .save(key, folder, { timeoutMs: saveLimitMs, signal: services.run.signal });
    return saved.kind === 'degraded' ? saved.reason : '';
  } catch (error) {
    return errorText(error);
  } finally {
    await services.files.remove(folder);
  }
}
