import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { reusableWorkflow } from './reusable-workflow.ts';

interface NamesCase {
  readonly name: string;
  readonly image?: string;
  readonly tags?: string;
  readonly push?: boolean;
  readonly hasCredentials?: boolean;
  readonly ref?: { readonly type: string; readonly name: string };
  readonly expected:
    | { readonly tags: string; readonly registry: string; readonly login: string }
    | { readonly error: string };
}

const sha = '0123456789abcdef0123456789abcdef01234567';

const namesCases: readonly NamesCase[] = [
  { name: 'no image', expected: { tags: '', registry: '', login: 'false' } },
  {
    name: 'an image on ghcr.io that is not pushed',
    image: 'ghcr.io/me/app',
    expected: { tags: 'ghcr.io/me/app:sha-0123456789ab', registry: 'ghcr.io', login: 'false' },
  },
  {
    name: 'an image on ghcr.io that is pushed, of a repository with capitals',
    image: 'ghcr.io/Me/App',
    push: true,
    expected: { tags: 'ghcr.io/me/app:sha-0123456789ab', registry: 'ghcr.io', login: 'true' },
  },
  {
    name: 'a git tag',
    image: 'ghcr.io/me/app',
    ref: { type: 'tag', name: 'services/api/v1.2.3+build' },
    expected: { tags: 'ghcr.io/me/app:services-api-v1.2.3-build', registry: 'ghcr.io', login: 'false' },
  },
  {
    name: 'tags on lines and between commas',
    image: 'registry.example.com:5000/team/app',
    tags: ' 1.2.3, 1.2\n\nlatest \n',
    hasCredentials: true,
    expected: {
      tags: ['1.2.3', '1.2', 'latest'].map((tag) => `registry.example.com:5000/team/app:${tag}`).join('\n'),
      registry: 'registry.example.com:5000',
      login: 'true',
    },
  },
  {
    name: 'an image on Docker Hub',
    image: 'me/app',
    tags: '1',
    push: true,
    hasCredentials: true,
    expected: { tags: 'me/app:1', registry: '', login: 'true' },
  },
  {
    name: 'a registry on the runner',
    image: 'localhost/app',
    tags: '1',
    expected: { tags: 'localhost/app:1', registry: 'localhost', login: 'false' },
  },
  {
    name: 'a tag that means something to a shell and to the file of outputs',
    image: 'app',
    tags: '$(touch x)\nEND-OF-TAGS\nlogin=true',
    expected: { tags: 'app:$(touch\napp:x)\napp:END-OF-TAGS\napp:login=true', registry: '', login: 'false' },
  },
  { name: 'a push of no image', push: true, expected: { error: 'The input `image` is missing' } },
  { name: 'tags of no image', tags: '1', expected: { error: 'The input `image` is missing' } },
  {
    name: 'an image with a tag',
    image: 'ghcr.io/me/app:1',
    expected: { error: 'is not the name of an image without a tag' },
  },
  {
    name: 'an image of two lines',
    image: 'a\nlogin=true',
    expected: { error: 'is not the name of an image without a tag' },
  },
];

describe('names of the image', () => {
  test.each(namesCases)(
    '$name',
    async ({ image = '', tags = '', push = false, hasCredentials = false, ref, expected }) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'names-'));
      const output = path.join(folder, 'output');
      await writeFile(output, '');
      const workflow = await reusableWorkflow();
      const script = workflow.jobs.build.steps.find(({ id }) => id === 'names')?.run ?? 'exit 99';
      const ran = await promisify(execFile)('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
        cwd: folder,
        env: {
          PATH: process.env['PATH'],
          ...{
            IMAGE: image,
            TAGS: tags,
            PUSH: String(push),
            HAS_CREDENTIALS: String(hasCredentials),
            HAS_SSH_KEY: 'false',
          },
          ...{ GITHUB_SHA: sha, GITHUB_REF_TYPE: ref?.type ?? 'branch', GITHUB_REF_NAME: ref?.name ?? 'main' },
          GITHUB_OUTPUT: output,
        },
      }).catch((error: { stdout: string }) => ({ failed: error.stdout }));
      const outputs = outputsFrom(await readFile(output, 'utf8'));
      const files = await readdir(folder);
      await rm(folder, { recursive: true });
      if ('error' in expected) expect(ran).toEqual({ failed: expect.stringMatching(`^::error::.*${expected.error}`) });
      else expect(outputs).toEqual({ ...expected, image: image.toLowerCase(), ssh: 'false' });
      expect(files).toEqual(['output']);
    },
  );
});

/** A file of outputs as the runner reads it: `name=value`, and `name<<END` with lines up to the first END. */
function outputsFrom(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, name = '', end] = /^([\w-]+)<<(.+)$/.exec(line) ?? [];
    if (end !== undefined)
      outputs[name] = lines
        .splice(0, lines.indexOf(end) + 1)
        .slice(0, -1)
        .join('\n');
    else if (line !== '') outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
  }
  return outputs;
}
