import path from 'node:path';
import type { Checkout, CheckoutReader } from '../platform/checkout.ts';
import type { BuildOptions } from './build-options.ts';
import type { Problem } from './inputs/input-reader.ts';
import { shown } from './inputs/input-reader.ts';
import type { NamedPath } from './named-paths.ts';
import { isGitContext } from './git-context.ts';
import { isRemoteFile } from './remote-build.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import type { RunFacts } from './run/run-facts.ts';

/** The options that name files and folders. */
export type NamedPaths = Pick<BuildOptions, 'context' | 'file' | 'secrets'>;

/**
 * What the inputs name and is not there: all of it, before anything runs. Relative paths count from `folder`, the
 * working folder of the run.
 */
export async function pathProblems(
  build: NamedPaths,
  facts: RunFacts,
  files: Checkout,
  folder: string,
): Promise<readonly Problem[]> {
  const context = path.resolve(folder, build.context);
  const isFetched = isGitContext(build.context);
  const [contextProblem, ...secretProblems] = await Promise.all([
    isFetched ? undefined : problemOfContext(build, facts, files, context, folder),
    ...build.secrets.map((secret) => (secret.kind === 'file' ? problemOfSecretFile(secret, files, folder) : undefined)),
  ]);
  // Without its folder there is no use in telling that the Dockerfile is not there either.
  const isThere = isFetched ? build.file !== undefined && path.isAbsolute(build.file) : !isRemoteFile(build.file);
  const fileProblem =
    isThere && (contextProblem === undefined || build.file !== undefined)
      ? await problemOfDockerfile(build, files, context, folder)
      : undefined;
  return [contextProblem, fileProblem, ...secretProblems].filter((problem) => problem !== undefined);
}

/** Other paths that inputs name and that lead out of the workspace although they lie in it. */
export async function linkProblems(
  paths: readonly NamedPath[],
  files: Checkout,
  folder: string,
): Promise<readonly Problem[]> {
  const found = paths.map(async ({ input, path: named }) =>
    (await files.leadsOut(path.resolve(folder, named))) ? [leadsOut(input, named)] : [],
  );
  return (await Promise.all(found)).flat();
}

/** The Dockerfile's absolute path: `file` counts from the working folder, the default from the context. */
export function dockerfilePath(build: NamedPaths, folder: string): string {
  return build.file === undefined
    ? path.resolve(folder, build.context, 'Dockerfile')
    : path.resolve(folder, build.file);
}

/** The Dockerfile's absolute path. As buildx does, `dockerfile` is taken where there is no `Dockerfile` in its folder. */
export async function dockerfileThere(files: CheckoutReader, build: NamedPaths, folder: string): Promise<string> {
  const wanted = dockerfilePath(build, folder);
  if (path.basename(wanted) !== 'Dockerfile') return wanted;
  const above = path.dirname(wanted);
  // A file system that ignores case has the one under the name of the other.
  const names = await files.list(above);
  return !names.includes('Dockerfile') && names.includes('dockerfile') ? path.join(above, 'dockerfile') : wanted;
}

async function problemOfContext(
  build: NamedPaths,
  facts: RunFacts,
  files: Checkout,
  context: string,
  folder: string,
): Promise<Problem | undefined> {
  if (await files.leadsOut(context)) return leadsOut('context', build.context);
  const kind = await files.given.kindOf(context);
  if (facts.inActions && isIn(folder, context) && (await files.list(folder)).length === 0) {
    return { input: 'context', message: 'the workspace is empty. Put a step with `actions/checkout` before this one.' };
  }
  if (kind === 'folder') return undefined;
  if (kind !== 'absent') return { input: 'context', message: `\`${shown(build.context)}\` is no folder.` };
  const siblings = await files.given.list(path.dirname(context));
  return {
    input: 'context',
    message: `there is no folder \`${shown(build.context)}\` in ${folder}.${didYouMean(path.basename(context), siblings)}`,
  };
}

function isIn(folder: string, at: string): boolean {
  const below = path.relative(folder, at);
  return below !== '..' && !below.startsWith(`..${path.sep}`);
}

async function problemOfDockerfile(
  build: NamedPaths,
  files: Checkout,
  context: string,
  folder: string,
): Promise<Problem | undefined> {
  const dockerfile = await dockerfileThere(files.given, build, folder);
  const wanted = path.relative(folder, dockerfile);
  if (await files.leadsOut(dockerfile)) return leadsOut('file', wanted);
  if ((await files.given.kindOf(dockerfile)) === 'file') return undefined;
  const others = (await files.given.list(path.dirname(dockerfile))).filter((name) =>
    /dockerfile|containerfile/i.test(name),
  );
  const inContext = build.file === undefined ? undefined : path.join(context, build.file);
  if (inContext !== undefined && inContext !== dockerfile && (await files.given.kindOf(inContext)) === 'file') {
    return {
      input: 'file',
      message: `there is no file \`${shown(wanted)}\`. \`file\` counts from the workspace, not from the context: write \`file: ${path.relative(folder, inContext)}\`.`,
    };
  }
  const found =
    others.length === 0
      ? ''
      : ` The folder has: ${others.map((name) => `\`${path.relative(folder, path.join(path.dirname(dockerfile), name))}\``).join(', ')}.`;
  return { input: 'file', message: `there is no Dockerfile at \`${shown(wanted)}\`.${found} Name it with \`file\`.` };
}

async function problemOfSecretFile(
  secret: { readonly id: string; readonly path: string },
  files: Checkout,
  folder: string,
): Promise<Problem | undefined> {
  const file = path.resolve(folder, secret.path);
  if (await files.leadsOut(file)) return leadsOut('secret-files', secret.path);
  if ((await files.given.kindOf(file)) === 'file') return undefined;
  return {
    input: 'secret-files',
    message: `there is no file \`${shown(secret.path)}\` for the secret \`${secret.id}\`.`,
  };
}

/** What was checked out may be a link to any file of the machine: Docker would read it, or send all of its folder. */
function leadsOut(input: string, named: string): Problem {
  return {
    input,
    message: `\`${shown(named)}\` is a link out of the workspace, or lies behind one. Write the path that it leads to if the build needs that file.`,
  };
}
