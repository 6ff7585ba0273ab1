import { isTooOld } from '../../config/builder/needed-versions.ts';
import type { Dockerfile } from '../syntax/parse.ts';
import type { BuildScope } from './build-scope.ts';
import { writtenMounts, type WrittenMount } from '../syntax/mount-fields.ts';

/** What the frontend that reads the Dockerfile knows; `name` is empty for the builder's own. */
export interface Frontend {
  readonly name: string;
  /** `RUN --mount=type=cache`. */
  readonly cacheMounts: boolean;
  /** `RUN --mount=type=secret,env=`. */
  readonly secretEnv: boolean;
}

/**
 * The frontend of a build: the build argument BUILDKIT_SYNTAX, else `# syntax=`, else the builder's own, which is as old as its
 * BuildKit, and taken for current where that is not known.
 */
export function frontendOf(dockerfile: Dockerfile, scope: BuildScope): Frontend {
  const name = scope.buildArgs['BUILDKIT_SYNTAX'] || dockerfile.syntax;
  if (name === '')
    return { name, cacheMounts: true, secretEnv: isTooOld(scope.buildkitVersion, 'ownSecretVariables') !== true };
  const version = versionOf(name);
  switch (version.kind) {
    case 'current':
      return { name, cacheMounts: true, secretEnv: true };
    case 'minor':
      return {
        name,
        cacheMounts: version.experimental || !isTooOld(`1.${version.minor}`, 'cacheMounts'),
        secretEnv: !isTooOld(`1.${version.minor}`, 'secretVariables'),
      };
    case 'unknown':
      // What the file itself uses is known to work.
      return {
        name,
        cacheMounts: usesMount(dockerfile, ({ type }) => type === 'cache'),
        secretEnv: usesMount(dockerfile, ({ get }) => get('env') !== undefined),
      };
  }
}

/** A frontend in words, for the middle of a sentence. */
export function frontendText({ name }: Pick<Frontend, 'name'>): string {
  return name === '' ? "the frontend of the builder's BuildKit" : `the frontend ${name}`;
}

/** Whether a frontend by its name is one that Docker publishes: another can name any mount, whatever the build says. */
export function isDockersFrontend({ name }: Pick<Frontend, 'name'>): boolean {
  const path = name.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
  return /^(?:(?:(?:index\.)?docker\.io\/)?docker\/dockerfile(?:-upstream)?)?$/.test(path);
}

/**
 * Every frontend that a text may name in whatever form BuildKit takes (`# syntax=`, `// syntax=`, JSON:
 * frontend/dockerfile/parser/directives.go), more rather than fewer: whoever builds a text that is not trusted asks.
 */
export function namedFrontends(text: string): readonly string[] {
  // Line by line: one expression for the whole text would go through a long row of blanks again from each of them.
  const lines = text.split(/[\n\r\u2028\u2029]/).map((line) => line.trimStart());
  const directives = lines.flatMap((line) => /^(?:#|\/\/)\s*syntax\s*=\s*(\S*)/i.exec(line)?.[1] ?? []);
  const json = [...text.matchAll(/"syntax"\s*:\s*"([^"]*)"/gi)].map(([, name = '']) => name);
  return [...directives, ...json];
}

type Version =
  | { readonly kind: 'current' }
  | { readonly kind: 'minor'; readonly minor: number; readonly experimental: boolean }
  | { readonly kind: 'unknown' };

function versionOf(name: string): Version {
  const [reference = '', digest] = name.split('@');
  const { path, tag } = /^(?<path>.*?)(?::(?<tag>[^:/]*))?$/.exec(reference)?.groups ?? {};
  if (!/(?:^|\/)dockerfile(?:-upstream)?$/.test(path ?? '')) return { kind: 'unknown' };
  if (tag === undefined) return { kind: digest === undefined ? 'current' : 'unknown' };
  if (tag === 'experimental') return { kind: 'minor', minor: 1, experimental: true };
  const numbered = /^1\.(\d+)(?:\.\d+)?(?:-(.*))?$/.exec(tag);
  if (numbered) return { kind: 'minor', minor: Number(numbered[1]), experimental: numbered[2] === 'experimental' };
  // A tag that moves stands for the present only when no digest holds it.
  const moving = ['1', '1-labs', 'labs', 'latest', 'master', 'master-labs'].includes(tag);
  return { kind: moving && digest === undefined ? 'current' : 'unknown' };
}

function usesMount({ stages }: Dockerfile, isMeant: (mount: WrittenMount) => boolean): boolean {
  return stages.flatMap(({ instructions }) => instructions).some((each) => writtenMounts(each).some(isMeant));
}
