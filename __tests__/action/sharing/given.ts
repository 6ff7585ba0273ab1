import path from 'node:path';
import type { Sharing } from '../../../src/action/sharing/plan-sharing.ts';
import { planSharing } from '../../../src/action/sharing/plan-sharing.ts';
import { publishSharing } from '../../../src/action/sharing/publish-sharing.ts';
import { sharedOf } from '../../../src/action/sharing/shared-of.ts';
import { configOf, givenFacts } from '../../config/given.ts';
import type { PreparedCache } from '../../../src/action/caches/cache-run.ts';
import type { Archive, Extracted } from '../../../src/mounts/extracted.ts';
import type { PreparedSharing } from '../../../src/sharing/prepared-sharing.ts';
import type { SharedEntry } from '../../../src/mounts/shared-entries.ts';
import { buildKeys } from '../../../src/snapshot/keys.ts';
import { extractedOf } from '../../mounts/given.ts';
import { idOf, MB } from '../../sharing/given.ts';
import { digestOf, layerOf, manifestOf } from '../../snapshot/given.ts';
import { cacheOf, type GivenRun } from '../given.ts';

/** A run that builds an image of this name on the default branch. */
export function imageRun(name: string, differences: Parameters<typeof cacheOf>[0] = {}): PreparedCache {
  const keys = buildKeys({
    scope: [],
    scopeName: name,
    goVersion: 'go1.26.1',
    sumHash: 'a'.repeat(64),
    ref: 'refs/heads/main',
    readableRefs: [],
  });
  const base = { ...layerOf('base', `${keys.primary}1`, 'own'), bytes: 15 * MB, entries: 10 };
  const standing = { manifest: manifestOf({ layers: [base] }) };
  const start = cacheOf({ lookup: { kind: 'done', foundKey: base.key }, standing, ...differences });
  return { ...start, plan: { ...start.plan, keys } };
}

export const analysis = analysisOf({ 'cache-sharing': 'on' });

export function analysisOf(inputs: Readonly<Record<string, string>>, runId = '7') {
  return { asked: { config: configOf(inputs), facts: givenFacts({ runId }) } } as never;
}

/** What the run finds out beside its build. */
export function plannedBy(step: GivenRun, run: PreparedCache, of = analysis): Promise<Sharing | undefined> {
  return planSharing(step.services, of, [run]);
}

/** What the helper build brings of an image that uses these entries: also the layers that the plan asks it for. */
export async function broughtBy(step: GivenRun, names: readonly string[], sharing: Sharing): Promise<Extracted> {
  const entries = names.map((name): SharedEntry => {
    const layer = sharing.plan.write.findIndex((each) => each.has(idOf(name))) + 1;
    return { id: idOf(name), bytes: MB, ...(layer === 0 ? {} : { layer }) };
  });
  const archives = sharing.plan.write.map(async (_, index): Promise<Archive> => {
    const content = `${names.join(' ')} ${index}`;
    const file = path.join(await step.services.files.makeTemporaryFolder('brought'), `build-${index + 1}.tar.zst`);
    await step.services.files.writeText(file, content);
    return {
      path: file,
      bytes: MB,
      sizeBytes: content.length,
      digest: digestOf(content),
      mark: `m-build-${index}`,
      entries: 1,
    };
  });
  const layers = (await Promise.all(archives)).map((archive, index) => ({
    archive,
    entries: entries.filter(({ layer }) => layer === index + 1),
  }));
  const extracted = extractedOf();
  return { ...extracted, packing: { ...extracted.packing, sharing: { layers, entries } } };
}

/** A run of an image as far as it shares: plans, brings, and publishes in post. */
export async function shares(
  step: GivenRun,
  name: string,
  names: readonly string[],
): Promise<{
  readonly plan: Sharing['plan'] | undefined;
  readonly left: PreparedSharing | undefined;
  readonly told: string;
}> {
  const sharing = await plannedBy(step, imageRun(name));
  if (sharing === undefined) return { plan: undefined, left: undefined, told: '' };
  const { sharing: left } = await sharedOf(step.services, analysis, sharing, await broughtBy(step, names, sharing));
  const told = await published(step, left);
  return { plan: sharing.plan, left, told };
}

/** What post uploads and tells; nobody waits for the time to pass. */
export function published(step: GivenRun, left: PreparedSharing | undefined): Promise<string> {
  const clock = { ...step.services.clock, sleep: async () => undefined };
  return publishSharing({ ...step.services, clock }, stateWith(left));
}

/** The state of post, as far as it shares. */
export function stateWith(left: PreparedSharing | undefined) {
  const store = { kind: 'github', space: '', readable: [] } as const;
  return { store, saves: [], timeoutMs: 1000, beside: left === undefined ? {} : { sharing: left } };
}
