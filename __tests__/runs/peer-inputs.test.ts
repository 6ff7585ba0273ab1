import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { coldBuild } from '../action/docker.ts';
import { givenRun, service } from '../action/given.ts';
import { main } from '../action/jobs.ts';
import { inputSpecs } from '../../src/config/inputs/inputs.ts';

/** What the documentation of docker/build-push-action v7 says of one of its inputs, as what buildx is started with. */
interface Row {
  /** The flag that carries it; the context has none. */
  readonly flag: string;
  /** The values of the flag without the input, and with an empty one. */
  readonly absent: readonly string[];
  /** The text of the input, and the values that the flag has then, in order. */
  readonly given: readonly (readonly [text: string, ...values: string[]])[];
  /** Other inputs that the examples need. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** A flag once for each value. */
const repeated = (flag: string, ...given: Row['given']): Row => ({ flag, absent: [], given });
/** A flag that is there or not. */
const isSet = (flag: string): Row => ({
  flag,
  absent: [],
  given: [['true', flag], ['True', flag], ['TRUE', flag], ['false'], ['FALSE']],
});

const commit = 'a'.repeat(40);
const repository = 'https://github.com/me/app.git';
const run = 'https://github.com/me/app/actions/runs/77/attempts/1';
/** One item per line: a comma is a part of it, and quotes hold a line break. */
const perLine = (flag: string): Row =>
  repeated(
    flag,
    ['a=1', 'a=1'],
    ['a=1,2\nb=3', 'a=1,2', 'b=3'],
    ['  a=1  \n\n b=2\r\n', 'a=1', 'b=2'],
    ['"a=first\nsecond"\nb=3', 'a=first\nsecond', 'b=3'],
    ['"a=1,2"', 'a=1,2'],
    ['"a=say ""hi"""', 'a=say "hi"'],
    ['a=say "hi"', 'a=say "hi"'],
    ['a=', 'a='],
    ['a=b=c', 'a=b=c'],
  );
/** Items between commas and on lines; quotes do not hold a comma. */
const perComma = (flag: string, a: string, b: string, c: string): Row =>
  repeated(flag, [a, a], [`${a},${b}`, a, b], [`${a}\n${b}`, a, b], [` ${a} , ${b}\n${c},\n`, a, b, c]);

const table: Readonly<Record<string, Row>> = {
  'add-hosts': perComma('--add-host', 'docker:10.180.0.1', 'b:5.6.7.8', 'c:::1'),
  allow: perComma('--allow', 'network.host', 'security.insecure', 'device'),
  annotations: perLine('--annotation'),
  attests: repeated(
    '--attest',
    ['type=sbom,generator=image', 'type=sbom,generator=image'],
    ['type=sbom\ntype=provenance,mode=max', 'type=sbom', `type=provenance,mode=max,builder-id=${run}`],
    ['type=provenance,builder-id=mine', 'type=provenance,builder-id=mine'],
  ),
  'build-args': perLine('--build-arg'),
  'build-contexts': repeated(
    '--build-context',
    ['base=docker-image://alpine:3', 'base=docker-image://alpine:3'],
    ['a=./api\nb=https://example.com/b.git', 'a=./api', 'b=https://example.com/b.git'],
    ['a={{defaultContext}}:docs', `a=${repository}#${commit}:docs`],
  ),
  builder: { flag: '--builder', absent: ['default'], given: [['mine', 'mine']] },
  'cache-from': repeated(
    '--cache-from',
    ['type=registry,ref=me/app:cache', 'type=registry,ref=me/app:cache'],
    ['me/app:cache\ntype=local,src=api', 'me/app:cache', 'type=local,src=api'],
    // Quotes within a line are gone, so they have to be quoted themselves.
    ['type=gha,"scope=a,b"', 'type=gha,scope=a,b'],
    ['"type=gha,""scope=a,b"""', 'type=gha,"scope=a,b"'],
  ),
  'cache-to': repeated(
    '--cache-to',
    ['type=inline', 'type=inline'],
    ['type=gha,mode=max\ntype=local,dest=cache', 'type=gha,mode=max', 'type=local,dest=cache'],
  ),
  call: repeated('--call', ['check', 'check'], ['outline', 'outline'], ['build', 'build']),
  'cgroup-parent': repeated('--cgroup-parent', ['/parent', '/parent']),
  context: {
    flag: '',
    absent: ['.'],
    given: [
      ['.', '.'],
      ['./api', './api'],
      ['api/', 'api/'],
      ['{{defaultContext}}', `${repository}#${commit}`],
      ['{{ defaultContext }}:api', `${repository}#${commit}:api`],
      [`${repository}#v1:api`, `${repository}#v1:api`],
    ],
  },
  file: {
    flag: '--file',
    absent: ['WORKSPACE/Dockerfile'],
    given: [
      ['./api/Dockerfile', 'WORKSPACE/api/Dockerfile'],
      ['api/Dockerfile', 'WORKSPACE/api/Dockerfile'],
    ],
  },
  'github-token': {
    flag: '--secret',
    absent: [],
    given: [['ghs_1', 'id=GIT_AUTH_TOKEN.github.com,src=(ghs_1)']],
    beside: { context: '{{defaultContext}}' },
  },
  labels: perLine('--label'),
  load: isSet('--load'),
  network: repeated('--network', ['host', 'host'], ['none', 'none']),
  'no-cache': isSet('--no-cache'),
  'no-cache-filters': perComma('--no-cache-filter', 'build', 'api', 'worker'),
  outputs: repeated(
    '--output',
    ['type=local,dest=out', 'type=local,dest=out'],
    ['type=image,"name=a,b",push=true\ntype=tar,dest=x', 'type=image,"name=a,b",push=true', 'type=tar,dest=x'],
    ['./out', './out'],
  ),
  platforms: {
    flag: '--platform',
    absent: [],
    given: [
      ['linux/amd64', 'linux/amd64'],
      ['linux/amd64,linux/386', 'linux/amd64,linux/386'],
      ['linux/amd64\nlinux/386', 'linux/amd64,linux/386'],
    ],
  },
  provenance: repeated(
    '--attest',
    ['true', `type=provenance,builder-id=${run}`],
    ['false', 'type=provenance,disabled=true'],
    ['1', `type=provenance,disabled=false,builder-id=${run}`],
    ['mode=max', `type=provenance,mode=max,builder-id=${run}`],
    ['mode=max,builder-id=mine', 'type=provenance,mode=max,builder-id=mine'],
  ),
  pull: isSet('--pull'),
  push: { ...isSet('--push'), beside: { tags: 'me/app:1' } },
  sbom: repeated(
    '--attest',
    ['true', 'type=sbom,disabled=false'],
    ['false', 'type=sbom,disabled=true'],
    ['generator=image', 'type=sbom,generator=image'],
  ),
  secrets: repeated(
    '--secret',
    ['TOKEN=abc', 'id=TOKEN,src=(abc)'],
    ['A=a,b\nB=c=d', 'id=A,src=(a,b)', 'id=B,src=(c=d)'],
    ['"A=first\nsecond"\nB=c', 'id=A,src=(first\nsecond)', 'id=B,src=(c)'],
    ['"A=first\nsecond\n"\nB= c  \nC=d', 'id=A,src=(first\nsecond)', 'id=B,src=( c)', 'id=C,src=(d)'],
    ['"A={""k"": ""v""}"', 'id=A,src=({"k": "v"})'],
  ),
  'secret-envs': repeated(
    '--secret',
    ['A=TOKEN', 'id=A,env=TOKEN'],
    [' A=TOKEN, B=OTHER\nC=THIRD', 'id=A,env=TOKEN', 'id=B,env=OTHER', 'id=C,env=THIRD'],
  ),
  'secret-files': repeated('--secret', ['F=go.mod\nG=./go.sum', 'id=F,src=go.mod', 'id=G,src=./go.sum']),
  'shm-size': repeated('--shm-size', ['2g', '2g']),
  ssh: perComma('--ssh', 'default', 'k=key', 'l=other'),
  tags: perComma('--tag', 'me/app:1', 'ghcr.io/me/app:1', 'me/app:latest'),
  target: repeated('--target', ['build', 'build'], ['BUILD', 'BUILD']),
  ulimit: repeated(
    '--ulimit',
    ['nofile=1024:1024', 'nofile=1024:1024'],
    ['nofile=1:2\nnproc=3', 'nofile=1:2', 'nproc=3'],
  ),
};

/** What the flag's values are, with the text of a secret's file in its place. */
async function valuesFor(name: string, text: string | undefined): Promise<readonly string[]> {
  const { flag, beside } = table[name] ?? { flag: '' };
  let values: readonly string[] = [];
  const inputs = { preflight: 'off', ...beside, ...(text === undefined ? {} : { [name]: text }) };
  const given = await givenRun({
    inputs,
    files: { ...service, 'api/Dockerfile': service.Dockerfile },
    rules: [[/^docker buildx inspect .*mine/, 'Name: mine\nDriver: docker\n\nNodes:\nName: mine\nStatus: running\n']],
    docker: {
      build: ({ argv }) => {
        const readable = argv.map((word) =>
          word.replace(/(?<=^id=.*,src=)(\/.*)$/, (file) => `(${readFileSync(file, 'utf8')})`),
        );
        values = valuesOf(readable, flag).map((value) => value.replace(given.workspace, 'WORKSPACE'));
        return { stderr: coldBuild };
      },
    },
  });
  const code = await main(given);
  expect(given.log.messages('error')).toEqual([]);
  expect(code).toBe(0);
  return values;
}

function valuesOf(argv: readonly string[], flag: string): readonly string[] {
  if (flag === '') return argv.slice(-1);
  const isSwitch = Object.values(table).some((row) => row.flag === flag && row.given[0]?.[1] === flag);
  return argv.flatMap((word, index) => (word === flag ? [isSwitch ? word : (argv[index + 1] ?? '')] : []));
}

test('the table has all inputs of docker/build-push-action, and no other', () => {
  const theirs = [...inputSpecs].flatMap(([name, { origin }]) => (origin === 'docker' ? [name] : []));
  expect(theirs).toHaveLength(33);
  expect(Object.keys(table).toSorted()).toEqual(theirs.toSorted());
});

describe.each(Object.keys(table))('%s', (name) => {
  const { absent = [], given = [] } = table[name] ?? {};

  test('is not there', async () => {
    expect(await valuesFor(name, undefined)).toEqual(absent);
  });

  test('is empty', async () => {
    expect(await valuesFor(name, '')).toEqual(absent);
  });

  test.each(given.map(([text, ...values]) => ({ text, values })))('$text', async ({ text, values }) => {
    expect(await valuesFor(name, text)).toEqual(values);
  });
});

test('values of `secrets` are masked, however short', async () => {
  const given = await givenRun({ inputs: { secrets: 'PIN=12\nTOKEN=long enough' } });
  expect(await main(given)).toBe(0);
  expect(given.workflow.secrets).toEqual(['long enough', '12']);
});
