import path from 'node:path';
import { expect, test } from '@jest/globals';
import { commitOfBuild } from '../../../src/action/request/commit-of-build.ts';
import type { Request } from '../../../src/action/request/read-request.ts';
import { nodeCheckout } from '../../../src/platform/machine/node-checkout.ts';
import { repository } from '../../config/git-repository.ts';
import { configOf, factsOfCi, givenFacts, localFacts } from '../../config/given.ts';
import { makeTree } from '../../gomod/tree.ts';
import { memoryFiles } from '../../fakes/files.ts';

const sha = 'a'.repeat(40);
const other = 'b'.repeat(40);
const known = { kind: 'known', sha };
const unknown = (reason: string) => ({ kind: 'unknown', reason: expect.stringContaining(reason) });

interface Given {
  readonly files?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly dockerfile?: string;
  readonly isLocal?: boolean;
}

const nested = { '/project/vendored/.git/HEAD': `${other}\n`, '/project/vendored/x.go': '' };
const ignored = (text: string): Given => ({ files: { ...nested, '/project/.dockerignore': text } });
const two = { '/project/lib/.git/HEAD': `${other}\n` };

test.each<readonly [string, Given, unknown]>([
  ['the commit of the workspace', {}, known],
  ["nobody asks on a person's machine", { isLocal: true }, unknown('this is no run of a CI system')],
  [
    'another checkout within the context',
    { files: nested },
    unknown('the build context holds another checkout, vendored'),
  ],
  ['another checkout that .dockerignore keeps out', ignored('vendored\n'), known],
  ['one that it lets in again', ignored('vendored\n!vendored/x.go\n'), unknown('another checkout, vendored')],
  ['one that it lets in again, indented', ignored('vendored\n  !vendored/x.go\n'), unknown('another checkout')],
  ['one beside the context', { files: two, inputs: { context: 'app' } }, known],
  [
    'one that is a further context',
    { files: two, inputs: { context: 'app', 'build-contexts': 'lib=lib' } },
    unknown('the build context `lib` is of another checkout than the build context'),
  ],
  [
    'further contexts that are no folders',
    { inputs: { 'build-contexts': 'image=docker-image://alpine\nrepository=https://example.com/x.git' } },
    known,
  ],
  [
    'the folder of the Dockerfile in another checkout',
    { files: two, inputs: { context: 'app' }, dockerfile: '/project/lib/Dockerfile' },
    unknown("the Dockerfile's folder is of another checkout"),
  ],
  [
    'another checkout below the folder of the Dockerfile alone',
    { files: two, inputs: { context: 'app' }, dockerfile: '/project/Dockerfile' },
    known,
  ],
])('whose sources a build is made of: %s', async (_name, given, expected) => {
  const { files = {}, inputs = {}, dockerfile = '/project/Dockerfile', isLocal = false } = given;
  const facts = isLocal ? localFacts : givenFacts({ workspace: '/project' });
  const checkout = memoryFiles({ '/project/.git/HEAD': `${sha}\n`, '/project/app/main.go': '', ...files });
  const services = { checkout, run: { folder: '/project' } } as never;
  const request = { facts, config: configOf(inputs) } as unknown as Request;
  const context = path.resolve('/project', request.config.build.context);
  expect(await commitOfBuild(services, request, { context, dockerfile })).toEqual(expected);
});

test('in another CI system the commit is that of the checkout around the folder that the command was given in', async () => {
  const tree = makeTree();
  try {
    const head = repository(tree, 'app');
    tree.write('app/service/main.go', '');
    const root = path.join(tree.root, 'app');
    const folder = path.join(root, 'service');
    const facts = { ...factsOfCi({ GITLAB_CI: 'true' }), workspace: root };
    const services = { checkout: nodeCheckout([folder]), run: { folder } } as never;
    const request = { facts, config: configOf({}) } as unknown as Request;
    const asked = { context: folder, dockerfile: path.join(folder, 'Dockerfile') };
    expect(await commitOfBuild(services, request, asked)).toEqual({ kind: 'known', sha: head });
  } finally {
    tree.remove();
  }
});
