import extractBuild from './extract-build.sh';
import extractModules from './extract-modules.sh';
import fetch from './fetch.sh';
import goHashes from './go-hashes.sh';
import injectBuild from './inject-build.sh';
import injectModules from './inject-modules.sh';
import layerLists from './layer-lists.sh';
import mountRecord from './mount-record.sh';
import pack from './pack.sh';
import readBack from './read-back.sh';
import registration from './registration.sh';
import sharedLayers from './shared-layers.sh';
import timeLimit from './time-limit.sh';
import userLookup from './user-lookup.sh';

/** What runs inside the builder, beside the user's cache mounts or in the user's stage. */
const programs = {
  'inject-build': injectBuild,
  'inject-modules': injectModules,
  'extract-build': extractBuild,
  'extract-modules': extractModules,
  fetch,
  'user-lookup': userLookup,
  'go-hashes': goHashes,
} as const;

/** What programs share, by the name with which they source it. */
const parts: Readonly<Record<string, string>> = {
  'mount-record.sh': mountRecord,
  'registration.sh': registration,
  'layer-lists.sh': layerLists,
  'read-back.sh': readBack,
  'pack.sh': pack,
  'shared-layers.sh': sharedLayers,
  'time-limit.sh': timeLimit,
};

/**
 * The text of a program as it is sent: each part stands where the program sources it, and lines that hold nothing but a
 * comment are left out, inside quotes too.
 *
 * The programs keep to POSIX sh and to what busybox and coreutils have in common: tar has no -T, find no -delete, cp no -t, comm
 * may be missing, and test compares whole seconds. Values come in as environment variables, never as text of the program.
 * Results go out as lines that begin with the run's nonce, so that no other output can be taken for one.
 */
export function helperScript(name: keyof typeof programs): string {
  const whole = programs[name].replaceAll(/^\. \.\/(.+)$/gm, (_line, part: string) => partNamed(part));
  return whole.replaceAll(/^[ \t]*(?:#.*)?\n/gm, '');
}

function partNamed(name: string): string {
  const text = parts[name];
  if (text === undefined) throw new Error(`No helper script has a part ${name}.`);
  return text;
}
