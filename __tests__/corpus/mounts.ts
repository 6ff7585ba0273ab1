import { type CorpusFile, onEachBase } from './corpus-file.ts';

/** Mounts that authors write by hand. */
export const MOUNTS: readonly CorpusFile[] = [
  onEachBase('mount-above-build', "a mount above the build cache beside the modules' own, the sources bound"),
  onEachBase('mount-above-both', 'one mount above both caches, in each RUN of three stages'),
  onEachBase('mount-above-modules', 'mounts above each cache, a bind mount that is written to'),
  onEachBase('mount-above-xdg', 'XDG_CACHE_HOME in a mount, locked, with an id'),
  onEachBase('mount-above-in-one-stage', 'a mount above in the stage that vets, none in the one that builds'),
  onEachBase('mount-above-and-inside', 'a mount above, and the cache in one of its own inside', { isVariant: true }),
  onEachBase('ids-per-command', 'an id for the build cache of each command, one for the modules'),
  onEachBase('ids-per-platform', 'an id for each platform, several names in an ARG'),
  onEachBase('ids-that-differ', 'the modules downloaded to one id and built from another'),
  onEachBase('variable-target', 'targets that ENV gives, a RUN without mounts between them'),
  onEachBase('variable-target-default', 'variables with defaults in targets', { isVariant: true }),
  onEachBase('variable-target-arg', 'targets and ids put together of an argument', { isVariant: true }),
  onEachBase('variable-in-another-mount', 'a variable in a bind mount beside the cache mount'),
  onEachBase('bind-untyped', 'mounts without a type, flags in any order'),
  onEachBase('bind-untyped-files', 'single files bound without a type, the sources bound to be written to'),
  onEachBase('bind-untyped-from-stage', "another stage's program bound without a type"),
];
