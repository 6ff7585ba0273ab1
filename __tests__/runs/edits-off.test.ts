import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { runMain } from '../../src/action/run-main.ts';
import { CORPUS } from '../corpus/corpus.ts';
import { corpusText } from '../corpus/corpus-file.ts';
import { coldBuild } from '../action/docker.ts';
import { givenRun, service } from '../action/given.ts';

/** What buildx was given as the Dockerfile. */
async function built(dockerfile: string, edits: 'auto' | 'off') {
  let file = '';
  let text = '';
  const run = await givenRun({
    inputs: { 'dockerfile-edits': edits, goproxy: 'https://proxy.example.com', file: 'deploy/Dockerfile' },
    files: { ...service, 'deploy/Dockerfile': dockerfile },
    docker: {
      build: ({ argv }) => {
        file = argv[argv.indexOf('--file') + 1] ?? '';
        text = readFileSync(file, 'utf8');
        return { stderr: coldBuild };
      },
    },
  });
  await runMain(run.services);
  return { text, isTheirs: file === path.join(run.services.run.folder, 'deploy/Dockerfile') };
}

test.each(CORPUS.filter(({ name }) => name === 'modules-stage'))(
  '`dockerfile-edits: off` builds the file itself: $name',
  async (file) => {
    const text = corpusText(file);
    expect(await built(text, 'off')).toEqual({ text, isTheirs: true });
    const edited = await built(text, 'auto');
    expect(edited.isTheirs).toBe(false);
    expect(edited.text).not.toBe(text);
  },
);
