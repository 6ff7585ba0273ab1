import { expect, test } from '@jest/globals';
import { askForHashes } from '../../../src/mounts/in-stage/go-hashes.ts';
import type { Played } from '../../fakes/shell.ts';
import { builtInStage, printed } from '../given.ts';

const question = {
  text: (words: readonly string[]) => `FROM golang\nSHELL ${JSON.stringify(words)}\nRUN go build .\n`,
  stage: {
    dockerfileName: 'Dockerfile',
    ignoreText: undefined,
    context: '.',
    cwd: '/w',
    env: {},
    flags: (dockerfile: string) => ['--file', dockerfile],
  },
};

const asked = (played: Played) =>
  builtInStage(played, {}, (shell, files, setting) => askForHashes(shell, files, setting, question));

test('our script runs the RUN, with the nonce as its name, and nothing is left', async () => {
  const { texts, left } = await asked({ stderr: printed(['n-hashes hash.0=GOAMD64=v1', 'n-hashes told=1']) });
  const [text = ''] = Object.values(texts);
  const words: unknown = JSON.parse(/^SHELL (.*)$/m.exec(text)?.[1] ?? '[]');
  expect(words).toEqual(['/bin/sh', '-c', expect.stringContaining('gocachehash=1'), 'n-hashes']);
  expect(left).toEqual([]);
});

test('the lines are those of go, without its quotes; what the RUN prints is none of them', async () => {
  const lines = [
    'hash.9=GOAMD64=v9',
    'n-hashes hash.0=CC=[\\"gcc\\"] \\\\',
    'n-hashes hash.1=go1.26.8',
    'n-hashes told=2',
  ];
  const { outcome } = await asked({ stderr: printed(lines) });
  expect(outcome).toEqual({ kind: 'told', lines: ['CC=["gcc"] \\', 'go1.26.8'] });
});

test.each([
  ['go that says nothing', { stderr: printed(['n-hashes told=0']) }, 'go said nothing of what it hashes'],
  ['a build that fails', { code: 1, stderr: 'ERROR: no room\n' }, 'no room'],
])('%s has a reason', async (_name, played, reason) => {
  const { outcome } = await asked(played);
  expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining(reason) });
});
