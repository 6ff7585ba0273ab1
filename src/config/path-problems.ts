import path from 'node:path';
import type { Files } from '../platform/files.ts';
import type { BuildOptions } from './build-options.ts';
import type { Problem } from './input-reader.ts';
import { shown } from './input-reader.ts';
import { didYouMean } from './nearest.ts';
import type { RunFacts } from './run-facts.ts';

/** The options that name files and folders. */
export type NamedPaths = Pick<BuildOptions, 'context' | 'file' | 'secrets'>;

/**
 * What the inputs name and is not there: all of it, before anything runs. Relative paths count from `folder`, the
 * working folder of the run.
 */
export async function pathProblems(
  build: NamedPaths,
  facts: RunFacts,
  files: Files,
  folder: string,
): Promise<readonly Problem[]> {
  const context = path.resolve(folder, build.context);
  const [contextProblem, ...secretProblems] = await Promise.all([
    problemOfContext(build, facts, files, context, folder),
    ...build.secrets.map((secret) => (secret.kind === 'file' ? problemOfSecretFile(secret, files, folder) : undefined)),
  ]);
  // Without its folder there is no use in telling that the Dockerfile is not there either.
  const fileProblem =
    contextProblem === undefined || build.file !== undefined
      ? await problemOfDockerfile(build, files, context, folder)
      : undefined;
  return [contextProblem, fileProblem, ...secretProblems].filter((problem) => problem !== undefined);
}

/** The Dockerfile's absolute path: `file` counts from the working folder, the default from the context. */
export function dockerfilePath(build: NamedPaths, folder: string): string {
  return build.file === undefined
    ? path.resolve(folder, build.context, 'Dockerfile')
    : path.resolve(folder, build.file);
}

async function problemOfContext(
  build: NamedPaths,
  facts: RunFacts,
  files: Files,
  context: string,
  folder: string,
): Promise<Problem | undefined> {
  const kind = await files.kindOf(context);
  if (facts.inActions && (await files.list(folder)).length === 0) {
    return { input: 'context', message: 'the workspace is empty. Put a step with `actions/checkout` before this one.' };
  }
  if (kind === 'folder') return undefined;
  if (kind !== 'absent') return { input: 'context', message: `\`${shown(build.context)}\` is no folder.` };
  const siblings = await files.list(path.dirname(context));
  return {
    input: 'context',
    message: `there is no folder \`${shown(build.context)}\` in ${folder}.${didYouMean(path.basename(context), siblings)}`,
  };
}

async function problemOfDockerfile(
  build: NamedPaths,
  files: Files,
  context: string,
  folder: string,
): Promise<Problem | undefined> {
  const dockerfile = dockerfilePath(build, folder);
  if ((await files.kindOf(dockerfile)) === 'file') return undefined;
  const wanted = path.relative(folder, dockerfile);
  const others = (await files.list(path.dirname(dockerfile))).filter((name) => /dockerfile|containerfile/i.test(name));
  const inContext = build.file === undefined ? undefined : path.join(context, build.file);
  if (inContext !== undefined && inContext !== dockerfile && (await files.kindOf(inContext)) === 'file') {
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
  files: Files,
  folder: string,
): Promise<Problem | undefined> {
  if ((await files.kindOf(path.resolve(folder, secret.path))) === 'file') return undefined;
  return {
    input: 'secret-files',
    message: `there is no file \`${shown(secret.path)}\` for the secret \`${secret.id}\`.`,
  };
}
