import { cgoRules } from './cgo.ts';
import { dockerfileRules } from './dockerfile.ts';
import { machineRules } from './machine.ts';
import { moduleDownloadRules } from './module-downloads.ts';
import { moduleFileRules } from './go-mod-files.ts';
import { registryRules } from './registry.ts';
import { repositoryRules } from './repositories.ts';
import type { Rule } from './rule.ts';
import { sourceRules } from './source.ts';

/** Every cause that is known. Where several are named by one line, the first counts: what is narrower is before what is general. */
export const allRules: readonly Rule[] = [
  ...dockerfileRules,
  ...moduleFileRules,
  ...repositoryRules,
  ...moduleDownloadRules,
  ...cgoRules,
  ...machineRules,
  ...registryRules,
  ...sourceRules,
];
