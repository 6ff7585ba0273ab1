import { expect, test } from '@jest/globals';
import { runMain } from '../../src/action/run-main.ts';
import { givenRun, service } from '../action/given.ts';

const files = {
  ...service,
  Dockerfile: `# syntax=docker/dockerfile:1.4\n${service.Dockerfile.replace('WORKDIR', 'ARG GOPROXY\nARG GOFLAGS\nWORKDIR')}`,
};

async function built(inputs: Readonly<Record<string, string>>) {
  const run = await givenRun({ files, inputs: { 'dockerfile-edits': 'auto', ...inputs } });
  await runMain(run.services);
  const [build] = run.shell.matching(/buildx build .*plain/);
  return { run, argv: build?.argv ?? [] };
}

test('a frontend too old for the secrets gets settings by the ARGs that the Dockerfile declares', async () => {
  const { run, argv } = await built({ goproxy: 'https://a.example.com|direct', 'build-args': 'GOPROXY=b\nX=1' });
  expect(argv.filter((word) => word.startsWith('GOPROXY'))).toEqual(['GOPROXY=https://a.example.com|direct']);
  expect(argv).toContain('X=1');
  expect(run.log.messages('warning')).toEqual([]);
  expect(run.log.messages('info').join('\n')).toMatch(/GOPROXY +as build argument, value not shown/);
});

test('but no credentials', async () => {
  const { run, argv } = await built({ goproxy: 'https://user:pw-of-proxy@a.example.com', goflags: '-trimpath' });
  expect(argv).toContain('GOFLAGS=-trimpath');
  expect(argv.join(' ')).not.toContain('pw-of-proxy');
  expect(run.log.messages('warning')).toEqual([expect.stringContaining('GOPROXY has credentials')]);
});
