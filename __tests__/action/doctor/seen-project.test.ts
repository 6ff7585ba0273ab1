import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { seenProject } from '../../../src/action/doctor/seen-project.ts';
import { nodeTrees } from '../../../src/platform/host/node-trees.ts';
import { nodeCheckout } from '../../../src/platform/machine/node-checkout.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'seen-'));
  const files = {
    'go.mod': 'module example.com/app\n',
    'main.go':
      'package main\n\n//go:embed dist/index.html\nvar page string\n\nfunc main() { time.LoadLocation("UTC") }\n',
    'main_test.go': 'package main\n\nfunc get() { http.Get("https://example.com") }\n',
    'dist/index.html': 'x'.repeat(100),
    'bin/app': 'x'.repeat(5000),
    'tmp/main.go': 'package main\n',
    'node_modules/a/b/c.js': 'x'.repeat(70),
    'node_modules/d.js': 'x'.repeat(7),
    'vendor/x/x.go': 'package x\n\nimport "C"\n',
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
});
afterAll(() => rm(folder, { recursive: true }));

test('Go files of the module are read, and folders that hold what is made are measured', async () => {
  const services = { checkout: nodeCheckout([folder]), run: { trees: nodeTrees } as never };
  expect(await seenProject(services, folder)).toEqual({
    opensTls: '',
    loadsTimeZones: 'main.go',
    usesCgo: '',
    readsFiles: '',
    folders: [
      { name: 'bin', bytes: 5000, isUnneeded: true },
      { name: 'dist', bytes: 100, isUnneeded: false },
      { name: 'node_modules', bytes: 77, isUnneeded: true },
      { name: 'tmp', bytes: 13, isUnneeded: false },
    ],
  });
});
