import path from 'node:path';
import { type BuiltCommit, builtCommit } from '../../config/run/built-commit.ts';
import { isInCi } from '../../config/run/run-facts.ts';
import { isGitContext } from '../../config/git-context.ts';
import { ignoreFile } from '../../context/docker-ignore.ts';
import type { Request } from './read-request.ts';
import type { Services } from '../services/services.ts';

/** Whose sources feed the build: its context (absolute, as its Dockerfile), the folder of its Dockerfile, and every further context that is a folder. */
export async function commitOfBuild(
  { checkout, run: { folder } }: Pick<Services, 'run' | 'checkout'>,
  { facts, config: { build } }: Request,
  { context, dockerfile }: { readonly context: string; readonly dockerfile: string },
): Promise<BuiltCommit> {
  if (!isInCi(facts)) return { kind: 'unknown', reason: 'this is no run of a CI system' };
  const { text, isIgnored } = await ignoreFile(checkout, dockerfile, context);
  // What is let in again below an ignored folder could be anything.
  const isLeftOut = (below: string): boolean => !/^\s*!/m.test(text) && isIgnored(below);
  const further = build.buildContexts.filter(({ value }) => !/^[\w+.-]+:\/\//.test(value) && !isGitContext(value));
  // On the command line the context alone is the checkout, and Git's folder may lie above it.
  const files = facts.inActions ? checkout : { ...checkout, ...checkout.given };
  return builtCommit(
    files,
    [
      { folder: context, name: 'the build context', isWhole: true, isLeftOut },
      { folder: path.dirname(dockerfile), name: "the Dockerfile's folder", isWhole: false },
      ...further.map(({ name, value }) => ({
        folder: path.resolve(folder, value),
        name: `the build context \`${name}\``,
        isWhole: true,
      })),
    ],
    // A context outside of the workspace may be a checkout of its own; what lies above it is nobody's word.
    [facts.workspace || folder, context],
  );
}
