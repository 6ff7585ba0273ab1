import { CACHES } from './caches.ts';
import { COMMANDS } from './commands.ts';
import type { CorpusFile } from './corpus-file.ts';
import { LAYOUTS } from './layouts.ts';
import { MOUNTS } from './mounts.ts';
import { SOURCES } from './sources.ts';
import { STAGES } from './stages.ts';

/** All Dockerfiles of the corpus. */
export const CORPUS: readonly CorpusFile[] = [...LAYOUTS, ...CACHES, ...MOUNTS, ...COMMANDS, ...SOURCES, ...STAGES];
