import { type CorpusFile, onEachBase } from './corpus-file.ts';

/** Where modules and vendored packages are among the sources. */
export const SOURCES: readonly CorpusFile[] = [
  onEachBase('several-modules', 'three modules, all downloaded first, a tool out of one', { sources: 'monorepo' }),
  onEachBase('several-modules-one-built', 'a module that replaces one beside it', {
    sources: 'monorepo',
    isVariant: true,
  }),
  onEachBase('several-modules-tools-stage', 'the module of tools in a stage of its own', {
    sources: 'monorepo',
    isVariant: true,
  }),
  onEachBase('module-in-subfolder', 'the only module in a subfolder', { sources: 'below' }),
  onEachBase('vendor-in-subfolder', 'a vendored module in a subfolder, cd in the RUN', { sources: 'vendored-below' }),
  onEachBase('vendor-copied-alone', 'vendor copied by itself, -mod=vendor in GOFLAGS', { sources: 'vendored' }),
  onEachBase('vendor-bound', 'vendored sources in a bind mount, a mount above the build cache', {
    sources: 'vendored',
  }),
  onEachBase('vendor-made-in-the-build', 'go mod vendor in the RUN that builds'),
];
