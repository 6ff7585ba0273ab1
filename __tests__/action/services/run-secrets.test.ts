import { expect, test } from '@jest/globals';
import { secretsOfRun } from '../../../src/action/services/run-secrets.ts';
import { configOf } from '../../config/given.ts';
import { memoryFiles, troubledFiles } from '../../fakes/files.ts';

type Texts = Readonly<Record<string, string>>;
interface Given {
  readonly inputs: Texts;
  readonly env?: Texts;
  readonly files?: Texts;
}

async function secrets({ inputs, env = {}, files = {} }: Given, checkout = memoryFiles(files)) {
  const services = { run: { env, folder: '/project' }, checkout } as never;
  return secretsOfRun(services, configOf(inputs));
}

const file = { 'secret-files': 'login=login.txt' };
const fileOf = (text: string): Given => ({ inputs: file, files: { '/project/login.txt': text } });
const url = 'https://me:pass-word@example.com';

test.each<readonly [string, Given, readonly string[]]>([
  ['a variable', { inputs: { 'secret-envs': 'a=TOKEN' }, env: { TOKEN: 'abcdefgh' } }, ['abcdefgh']],
  ['no variable that is not set', { inputs: { 'secret-envs': 'a=TOKEN' } }, []],
  [
    'what a variable has in its URL',
    { inputs: { 'secret-envs': 'a=T' }, env: { T: url } },
    [url, 'me:pass-word', 'pass-word'],
  ],
  ['each long line of a file', fileOf('first line\n{\n"ab"\nsecond line\n'), ['first line', 'second line']],
  ['the login of a file however short', fileOf('machine x\nlogin you\npassword 12345\n'), ['12345']],
  ['no file that is longer than a log shows', fileOf('x'.repeat(65_537)), []],
  ['a file of just that length', fileOf('x'.repeat(65_536)), ['x'.repeat(65_536)]],
  ['no file that is no text', fileOf('some secret\0'), []],
  ['no file that is not there', { inputs: file }, []],
  [
    'a password of an argument from the environment',
    { inputs: { 'build-args': 'GOPROXY' }, env: { GOPROXY: url } },
    ['pass-word'],
  ],
  ['nothing else of such an argument', { inputs: { 'build-args': 'VERSION' }, env: { VERSION: 'v1.2.3-long' } }, []],
  [
    'a password of a proxy without a scheme',
    { inputs: { 'build-args': 'HTTP_PROXY' }, env: { HTTP_PROXY: 'me:pass-word@x:3128' } },
    ['pass-word'],
  ],
])('hidden is %s', async (_name, given, hidden) => {
  const found = await secrets(given);
  expect(hidden.filter((each) => !found.includes(each))).toEqual([]);
  if (hidden.length === 0) expect(found).toEqual([]);
});

test('lines of a file that are its syntax are shown, and so is a variable of three letters', async () => {
  const found = await secrets(fileOf('first line\n{\n"ab": 1\n"abc": 1\n'));
  expect(['{', '"ab": 1', '"abc": 1'].filter((line) => found.includes(line))).toEqual(['"abc": 1']);
  expect(await secrets({ inputs: { 'secret-envs': 'a=T' }, env: { T: 'abc' } })).toEqual([]);
});

test('a file that may not be read ends nothing', async () => {
  const disk = memoryFiles({ '/project/login.txt': 'some secret' });
  const given = troubledFiles(disk, (method) => (method === 'readText' ? 'EACCES' : undefined));
  expect(await secrets({ inputs: file }, { ...disk, given: { ...disk, readText: given.readText } })).toEqual([]);
});

test('the texts of certificates are hidden line by line, of a builder that is made for the run alone', async () => {
  const env = { BUILDER_NODE_0_AUTH_TLS_KEY: 'BEGIN PRIVATE\nMIIEvQIBADANBg\n' };
  const choice = (kind: string) => ({ ...configOf({}), builderChoice: { kind } as never });
  const services = { run: { env, folder: '/project' }, checkout: memoryFiles() } as never;
  expect(await secretsOfRun(services, choice('created'))).toContain('MIIEvQIBADANBg');
  expect(await secretsOfRun(services, choice('existing'))).toEqual([]);
});
