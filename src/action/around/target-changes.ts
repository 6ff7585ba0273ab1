import { namespaceArgument } from '../../trust/isolation.ts';
import type { DeliveredSetting } from '../../buildx/call/setting-secrets.ts';
import type { Analysis } from '../request/analysis.ts';

/** What a build must get so that it meets no other run's mounts and layers; empty where it meets none. */
export interface BuildIsolation {
  readonly buildArgs: readonly { readonly name: string; readonly value: string }[];
  /** `name:address` */
  readonly addHosts: readonly string[];
}

/** A secret of the build, whose value is in a file. */
export interface SecretFile {
  readonly id: string;
  readonly path: string;
}

/** What a target of bake must get. */
export interface TargetChange extends BuildIsolation {
  /** `*` for all. */
  readonly name: string;
  /** Empty where it stays what it is. */
  readonly dockerfile: string;
  /** That is an edited copy. */
  readonly isCopy: boolean;
  /** The values of Go's settings. */
  readonly secrets: readonly SecretFile[];
}

/** Also where nothing of the image is known, or no stage of it runs go: it may mount whatever it likes. */
export function isolationIn({ asked: { config }, plan }: Pick<Analysis, 'asked' | 'plan'>): BuildIsolation {
  if (plan.caches.domain.apart === '') return { buildArgs: [], addHosts: [] };
  const { buildArgs, addHosts } = config.build;
  return {
    buildArgs: buildArgs.flatMap(({ name, value }) =>
      name === namespaceArgument && value !== undefined ? [{ name, value }] : [],
    ),
    addHosts,
  };
}

/** The settings that a frontend takes only as build arguments, which it is too old to take as secrets. */
export function settingArguments({
  asked: { config },
  delivery: { settings },
}: {
  readonly asked: { readonly config: Pick<Analysis['asked']['config'], 'build'> };
  readonly delivery: { readonly settings: readonly DeliveredSetting[] };
}): BuildIsolation['buildArgs'] {
  return settings.flatMap(({ env, value, hasCredentials }) => {
    const isPassed = config.build.buildArgs.some((each) => each.name === env && each.value === value);
    return isPassed && !hasCredentials ? [{ name: env, value }] : [];
  });
}

/** The changes as a bake file, to be added after the others. */
export function bakeText(targets: readonly TargetChange[]): string {
  const target = Object.fromEntries(
    targets.flatMap(({ name, dockerfile, buildArgs, addHosts, secrets }) => {
      const own = {
        ...(dockerfile === '' ? {} : { dockerfile: plainText(dockerfile) }),
        ...(buildArgs.length === 0 ? {} : { args: plainMap(buildArgs.map(({ name: key, value }) => [key, value])) }),
        ...(addHosts.length === 0 ? {} : { 'extra-hosts': plainMap(addHosts.map(hostAndAddress)) }),
        // Bake adds them to those of the target.
        ...(secrets.length === 0 ? {} : { secret: secrets.map((each) => plainText(secretWord(each))) }),
      };
      return Object.keys(own).length === 0 ? [] : [[name, own] as const];
    }),
  );
  return `${JSON.stringify({ target }, undefined, 2)}\n`;
}

/** The same as words of `--set`: where targets refer to each other, bake reads no target that two files describe. */
export function setWords(targets: readonly TargetChange[]): readonly string[] {
  return targets.flatMap(({ name, dockerfile, buildArgs, addHosts, secrets }) => [
    ...(dockerfile === '' ? [] : [`${name}.dockerfile=${dockerfile}`]),
    ...buildArgs.map((each) => `${name}.args.${each.name}=${each.value}`),
    ...addHosts.map((host) => `${name}.extra-hosts.${hostAndAddress(host).join('=')}`),
    ...secrets.map((each) => `${name}.secrets+=${secretWord(each)}`),
  ]);
}

/**
 * The words of `--set` with ours in the place of those that set the same: of two, bake takes any, or both. What is asked of a target is in
 * ours already. What is added takes nobody's place.
 */
export function withOwnWords(given: readonly string[], own: readonly string[]): readonly string[] {
  const keys = new Set(own.filter((word) => !/^[^=]*\+=/.test(word)).map(keyOf));
  return [...given.filter((word) => !keys.has(keyOf(word))), ...own];
}

/** A secret as buildx takes it: fields of CSV. */
function secretWord({ id, path }: SecretFile): string {
  const fields = ['type=file', `id=${id}`, `src=${path}`];
  return fields.map((field) => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}

/** `args.X` of `target.args.X=value`. */
function keyOf(word: string): string {
  return /^[^.=]*\.([^=]*?)\+?=/.exec(word)?.[1] ?? word;
}

/** `name:address` as the two. */
export function hostAndAddress(host: string): readonly [string, string] {
  const [, name = host, address = ''] = /^([^:]*):(.*)$/.exec(host) ?? [];
  return [name, address];
}

function plainMap(pairs: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(pairs.map(([key, value]) => [plainText(key), plainText(value)]));
}

/** Bake reads each text of its files as a template, and within a target each name of a map too. */
function plainText(text: string): string {
  return text.replaceAll(/[$%](?=\{)/g, (mark) => mark + mark);
}
