import type { CacheKind } from '../../config/cache-kind.ts';
import { cacheFolder } from '../../dockerfile/go/cache-folder.ts';
import { type MountPlacement, placementOf } from '../../dockerfile/go/cache-mounts.ts';
import { isRoot } from '../../dockerfile/stages/go-paths.ts';
import type { RunMount } from '../../dockerfile/stages/run-mounts.ts';
import type { DoctorFacts } from '../frame/doctor-facts.ts';
import { writtenRuns } from '../frame/written-runs.ts';
import { mountReplaced } from '../frame/patch.ts';
import type { Found, DoctorRule } from '../frame/doctor-rule.ts';

/** Mounts that are not where go has its caches. In a step `cache-mount-unserved` tells them. */
export const placedMountRules: readonly DoctorRule[] = [
  {
    id: 'cache-mount-elsewhere',
    level: 'warning',
    title: 'A cache mount is not at the folder that go uses.',
    why: 'GOMODCACHE and GOCACHE follow from GOPATH, HOME, XDG_CACHE_HOME and the user of the RUN. A mount at the usual folder of another user or image stays empty, and nothing is cached.',
    instead: 'Mount the folder that `go env GOMODCACHE GOCACHE` prints in that RUN.',
    inStep: false,
    find: (facts) => placed(facts, 'beside'),
  },
  {
    id: 'cache-mount-on-parent',
    level: 'warning',
    title: "A cache mount is at a parent of go's cache folders.",
    why: 'A mount of /root/.cache, /go/pkg or /go keeps everything below it, and hides what the image has there. `go install` writes its programs into /go/bin: in a mount they are in no layer.',
    instead: 'Mount the cache folders themselves: /go/pkg/mod and /root/.cache/go-build.',
    inStep: false,
    find: (facts) => placed(facts, 'above'),
  },
  {
    id: 'cache-mount-inside',
    level: 'warning',
    title: "A cache mount is at a folder inside one of go's caches.",
    why: 'Only a part of the cache is kept, and go does not know it: what its index in the other part names may be gone.',
    instead: 'Mount the whole cache folder.',
    inStep: false,
    find: (facts) => placed(facts, 'below'),
  },
  {
    id: 'cache-mount-idle',
    level: 'notice',
    title: 'A second cache mount is not used by go.',
    why: 'The RUN has a mount at the folder that go uses. The other one stays empty and misleads the reader.',
    instead: 'Remove it.',
    inStep: false,
    find: idle,
  },
  {
    id: 'cache-mount-unkept',
    level: 'warning',
    title: "A mount at one of go's caches is not kept between builds.",
    why: 'A bind or tmpfs mount starts each build empty or with the same content: what go writes into it is gone when the RUN ends. The same holds for a cache mount with `from=` of a stage.',
    instead: 'Use a mount of `type=cache` without `from`.',
    inStep: false,
    find: unkept,
  },
];

/** Cache mounts that stand so to caches for which the RUN has no other mount. */
function placed(facts: DoctorFacts, kind: 'above' | 'below' | 'beside'): readonly Found[] {
  return writtenRuns(facts).flatMap((run) =>
    run.cacheMounts.all.flatMap((mount): readonly Found[] => {
      const placement = placementOf(mount, run.paths, false);
      const isTold = run.cacheMounts.unserved.some((each) => each.placed === kind && each.type === 'cache');
      if (mount.type !== 'cache' || placement.kind !== kind || !isTold) return [];
      const served = new Set(run.cacheMounts.served.map((each) => each.kind));
      const caches = cachesOf(placement).filter((cache) => !served.has(cache));
      if (caches.length === 0) return [];
      const folders = caches.map((cache) => cacheFolder(run, cache));
      return [
        {
          line: run.line,
          message: `The cache mount at ${mount.target} is ${words[kind]} ${caches.map((cache, index) => `${names[cache]} (${folders[index] ?? ''})`).join(' and ')}.`,
          fix: `Mount ${folders.join(' and ')} instead.`,
          patch: mountReplaced(facts.dockerfile, run.instruction, mount.text, retargeted(mount, folders)),
        },
      ];
    }),
  );
}

const words = { above: 'above', below: 'inside', beside: 'not at' } as const;
const names: Readonly<Record<CacheKind, string>> = { modules: 'GOMODCACHE', build: 'GOCACHE' };

function cachesOf(placement: MountPlacement): readonly CacheKind[] {
  if (placement.kind === 'none') return [];
  return 'caches' in placement ? placement.caches : [placement.cache];
}

/** The mount's text for other folders. One id cannot stand for two. */
function retargeted({ text }: RunMount, folders: readonly string[]): readonly string[] {
  const plain = folders.length > 1 ? text.replace(/(^|,)id=[^,]*(?:,|$)/, '$1').replace(/,$/, '') : text;
  return folders.map((folder) => plain.replace(/(^|,)(?:target|dst|destination)=[^,]*/, `$1target=${folder}`));
}

function idle(facts: DoctorFacts): readonly Found[] {
  return writtenRuns(facts).flatMap((run) =>
    run.cacheMounts.idle.map(({ target }): Found => {
      const mount = run.cacheMounts.all.find((each) => each.target === target && each.type === 'cache');
      return {
        line: run.line,
        message: `Go does not use the cache mount at ${target}: its cache has a mount of its own in this RUN.`,
        fix: 'Remove the mount.',
        patch: mount && mountReplaced(facts.dockerfile, run.instruction, mount.text, []),
      };
    }),
  );
}

function unkept(facts: DoctorFacts): readonly Found[] {
  return writtenRuns(facts).flatMap((run) =>
    run.cacheMounts.unserved.flatMap(({ placed: at, reason, fix, kind, type }): readonly Found[] => {
      if (at !== 'at' || reason.includes('could not be inspected')) return [];
      const mount = run.cacheMounts.all.find(
        (each) => each.type === type && each.absoluteTarget === cacheFolder(run, kind),
      );
      // A cache mount is root's, where a tmpfs is everybody's.
      const kept = mount === undefined || !isRoot(run.who.user) ? undefined : keptText(mount);
      return [
        {
          line: run.line,
          message: `The cache is not kept: ${reason}.`,
          fix: `Instead, ${fix}.`,
          patch: mount && kept ? mountReplaced(facts.dockerfile, run.instruction, mount.text, [kept]) : undefined,
        },
      ];
    }),
  );
}

/** The same mount as one that is kept; `undefined` where what it takes from elsewhere may be needed. */
function keptText({ text, type }: RunMount): string | undefined {
  const fields = text.split(',');
  if (type === 'tmpfs') {
    const kept = fields.filter((field) => !field.startsWith('size='));
    return kept.map((field) => (field === 'type=tmpfs' ? 'type=cache' : field)).join(',');
  }
  return fields.every((field) => /^(?:target|dst|destination)=/.test(field)) ? `type=cache,${text}` : undefined;
}
