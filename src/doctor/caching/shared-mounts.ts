import { asksForOthers } from '../../dockerfile/commands/module-settings.ts';
import { type CacheMount, effectiveId } from '../../dockerfile/go/cache-mounts.ts';
import type { GoRun } from '../../dockerfile/go/go-runs.ts';
import { isWithin } from '../../dockerfile/stages/placements.ts';
import type { DoctorFacts } from '../frame/doctor-facts.ts';
import { needsNoModules } from '../frame/needs-no-modules.ts';
import { writtenRuns } from '../frame/written-runs.ts';
import { mountReplaced, type Patch } from '../frame/patch.ts';
import type { Found, DoctorRule } from '../frame/doctor-rule.ts';
import { runViews } from '../../dockerfile/go/run-views.ts';

/** Mounts at the right place that are shared in a wrong way, or of no use. */
export const sharedMountRules: readonly DoctorRule[] = [
  {
    id: 'cache-id-differs',
    level: 'warning',
    title: 'RUNs of one stage mount different caches at the same folder.',
    why: 'A cache mount is named by its `id`, or else by its target. With two names, what one RUN downloads or compiles is not there for the next one.',
    instead: 'Give all mounts at one folder the same `id`, or none.',
    inStep: true,
    find: differingIds,
  },
  {
    id: 'cache-mount-locked',
    level: 'warning',
    title: "A mount of go's cache has `sharing=locked`.",
    why: "Builds that run at the same time, and the platforms of one build, wait for one another. Go's caches are made for several processes at once and need no lock.",
    instead: 'Leave `sharing` out: the default is `shared`.',
    inStep: true,
    find: (facts) => sharedAs(facts, 'locked', 'Builds and platforms that run at the same time wait for one another.'),
  },
  {
    id: 'cache-mount-private',
    level: 'warning',
    title: "A mount of go's cache has `sharing=private`.",
    why: 'A second build, or the second platform of a build, gets a new empty cache while the first one runs. Which of the two is kept is a matter of chance.',
    instead: 'Leave `sharing` out: the default is `shared`.',
    inStep: true,
    find: (facts) => sharedAs(facts, 'private', 'A build at the same time gets an empty cache.'),
  },
  {
    id: 'cache-in-sources',
    level: 'warning',
    title: 'A cache folder of go is inside the folder of the sources.',
    why: 'COPY of the sources then reaches into the cache folder, patterns such as `./...` and tools that walk the sources read the cache, and a later COPY of that folder takes the whole cache along.',
    instead:
      'Put GOMODCACHE and GOCACHE outside of the sources, or the sources in a folder of their own: `WORKDIR /src`.',
    byHand: 'Other lines may name the folders.',
    inStep: true,
    find: inSources,
  },
  {
    id: 'module-mount-of-vendored',
    level: 'notice',
    title: 'The modules are vendored, and the module cache is mounted all the same.',
    why: 'With a vendor folder go takes every package from there. The mount stays empty.',
    instead: 'Remove the mount of the module cache; keep that of the build cache.',
    inStep: false,
    find: uselessMounts,
  },
];

const instructionOf = (facts: DoctorFacts, mount: CacheMount): GoRun | undefined =>
  writtenRuns(facts).find((run) => run.cacheMounts.served.includes(mount));

function differingIds(facts: DoctorFacts): readonly Found[] {
  return facts.read.goStages.flatMap(({ runs }) => {
    const own = runs.filter(({ inherited }) => !inherited).flatMap(({ cacheMounts }) => cacheMounts.served);
    return own.flatMap((mount, index): readonly Found[] => {
      const first = own.slice(0, index).find((other) => isRival(mount, other));
      if (first === undefined) return [];
      return [
        {
          line: mount.line,
          message: `This RUN mounts the cache \`${effectiveId(mount)}\` at ${mount.absoluteTarget}, and line ${first.line} mounts \`${effectiveId(first)}\` there.`,
          fix: 'Give both the same id.',
          patch: withId(facts, mount, first),
        },
      ];
    });
  });
}

function isRival(mount: CacheMount, other: CacheMount): boolean {
  return (
    !isNamedByVariable(mount) &&
    !isNamedByVariable(other) &&
    mount.absoluteTarget === other.absoluteTarget &&
    mount.from === other.from &&
    effectiveId(mount) !== effectiveId(other)
  );
}

/** Its id then depends on the build. */
const isNamedByVariable = ({ text }: CacheMount): boolean => /(?:^|,)(?:id|target|dst|destination)=[^,]*\$/.test(text);

function withId(facts: DoctorFacts, mount: CacheMount, { id }: CacheMount): Patch | undefined {
  const run = instructionOf(facts, mount);
  if (run === undefined) return undefined;
  const bare = mount.text.replace(/(^|,)id=[^,]*(?:,|$)/, '$1').replace(/,$/, '');
  return mountReplaced(facts.dockerfile, run.instruction, mount.text, [id === '' ? bare : `${bare},id=${id}`]);
}

function sharedAs(facts: DoctorFacts, sharing: 'locked' | 'private', what: string): readonly Found[] {
  return writtenRuns(facts).flatMap((run) =>
    run.cacheMounts.served
      .filter((mount) => mount.sharing === sharing)
      .map(({ text, target }): Found => {
        const plain = text.replace(/(^|,)sharing=[^,]*(?:,|$)/i, '$1').replace(/,$/, '');
        return {
          line: run.line,
          message: `The cache mount at ${target} has sharing=${sharing}. ${what}`,
          fix: `Leave sharing=${sharing} out.`,
          patch: mountReplaced(facts.dockerfile, run.instruction, text, [plain]),
        };
      }),
  );
}

function inSources(facts: DoctorFacts): readonly Found[] {
  const views = runViews(facts.read);
  return facts.read.goStages.flatMap(({ goRuns }) => {
    for (const run of goRuns) {
      const copied = views.find(({ step }) => step.instruction === run.instruction)?.placements ?? [];
      for (const [name, folder] of [
        ['GOMODCACHE', run.paths.gomodcache],
        ['GOCACHE', run.paths.gocache],
      ] as const) {
        const copy = copied.find(
          (each) => each.kind === 'context' && each.dest !== '/' && each.isFolder && isSeen(each.dest, folder),
        );
        if (run.callsGo === 'no' || copy?.kind !== 'context' || copy.keyword === 'RUN') continue;
        if (name === 'GOMODCACHE' && needsNoModules(facts.modules)) continue;
        return [
          {
            line: run.line,
            message: `${name} is ${folder}, inside of ${copy.dest}, where line ${copy.line} puts the sources.`,
            fix: `Set ${name} to a folder outside of ${copy.dest}.`,
          },
        ];
      }
    }
    return [];
  });
}

/**
 * Whether a folder is one of the sources for go, which passes over names such as `.cache` and `_cache`. What is copied to the
 * cache folder itself is no source: it fills the cache.
 */
function isSeen(sources: string, folder: string): boolean {
  return isWithin(sources, folder) && folder !== sources && !/\/[._]/.test(folder.slice(sources.length));
}

function uselessMounts(facts: DoctorFacts): readonly Found[] {
  if (!facts.modules.vendored || asksForOthers(facts.read)) return [];
  return writtenRuns(facts).flatMap((run) =>
    run.cacheMounts.served
      .filter(({ kind }) => kind === 'modules')
      .map(({ text, target }): Found => ({
        line: run.line,
        message: `The modules are vendored, so the cache mount at ${target} stays empty.`,
        fix: 'Remove the mount.',
        patch: mountReplaced(facts.dockerfile, run.instruction, text, []),
      })),
  );
}
