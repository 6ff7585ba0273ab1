import { expect, test } from '@jest/globals';
import { exportRecord, noExport } from '../../../src/buildx/builder/record-export.ts';
import { type Played, scriptedShell } from '../../fakes/shell.ts';

const exported = async (...plays: readonly (string | Played)[]) => {
  const left = [...plays];
  const shell = scriptedShell([[/history export/, () => left.shift() ?? '']]);
  const reason = await exportRecord(shell, 'ci/ci0/abc', '/temporary/record');
  return { reason, words: shell.commands.map(({ argv }) => argv.join(' ')) };
};

test('the record is finalized and written to the file', async () => {
  const { reason, words } = await exported('');
  expect(reason).toBeUndefined();
  expect(words).toEqual(['docker buildx history export --builder ci --finalize --output /temporary/record abc']);
});

test('a buildx that knows no flag for it is asked without', async () => {
  const { reason, words } = await exported({ code: 1, stderr: 'unknown flag: --finalize\n' }, '');
  expect(reason).toBeUndefined();
  expect(words[1]).toBe('docker buildx history export --builder ci --output /temporary/record abc');
});

test.each<readonly [string, Played, string]>([
  ['a buildx without the command', { code: 1, stderr: 'ERROR: unknown command: export\n' }, noExport],
  [
    'a record that is gone',
    { code: 1, stderr: 'ERROR: no record found for ref "abc"\n' },
    '`docker buildx history export` failed: no record found for ref "abc"',
  ],
])('%s', async (_name, play, reason) => {
  expect((await exported(play)).reason).toBe(reason);
});
