import type { TargetChange } from './target-changes.ts';
import { hostAndAddress } from './target-changes.ts';

/**
 * The changes as a compose file, to be added after the others. A service inherits nothing of what another one gets here, so those alone
 * are named that change. `dotted` are the names of services in the compose files that have a dot, which no target has.
 */
export function composeText(targets: readonly TargetChange[], dotted: readonly string[]): string {
  const names = new Map(dotted.map((name) => [targetName(name), name]));
  const changed = targets.flatMap(({ name, dockerfile, isCopy, buildArgs, addHosts, secrets }) => {
    const build = {
      ...(isCopy ? { dockerfile: plainText(dockerfile) } : {}),
      ...(buildArgs.length === 0
        ? {}
        : { args: Object.fromEntries(buildArgs.map((each) => [each.name, plainText(each.value)])) }),
      ...(addHosts.length === 0
        ? {}
        : { extra_hosts: addHosts.map((host) => plainText(hostAndAddress(host).join('='))) }),
      ...(secrets.length === 0 ? {} : { secrets: secrets.map(({ id }) => id) }),
    };
    return Object.keys(build).length === 0 ? [] : [[names.get(name) ?? name, { build }] as const];
  });
  const secrets = targets.flatMap((target) => target.secrets.map(({ id, path }) => [id, { file: plainText(path) }]));
  const text = {
    services: Object.fromEntries(changed),
    ...(secrets.length === 0 ? {} : { secrets: Object.fromEntries(secrets) }),
  };
  // What is JSON is YAML too.
  return `${JSON.stringify(text, undefined, 2)}\n`;
}

/** What may be the name of a service, of all names with a dot in the text of a compose file. */
export function dottedNames(text: string): readonly string[] {
  const keys = text.matchAll(/^\s+["']?(\w[\w-]*\.[\w.-]*)["']?[ \t]*:[ \t]*(?:[{&#<]|$)/gm);
  return [...keys].map(([, name = '']) => name);
}

/** Whether bake takes a file for a compose file (github.com/docker/buildx, `isComposeFile` in bake/bake.go). */
export function isComposeFile(file: string): boolean {
  return /\.ya?ml$/i.test(file);
}

/** What bake calls the target of a service (github.com/docker/buildx, `sanitizeTargetName` in bake/bake.go). */
function targetName(service: string): string {
  return service.replaceAll('.', '_');
}

/** Compose reads each text as one with variables. */
function plainText(text: string): string {
  return text.replaceAll('$', '$$$$');
}
