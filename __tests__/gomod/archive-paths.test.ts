import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { archivePaths } from '../../src/gomod/archive-paths.ts';
import { parseGoSum } from '../../src/gomod/go-sum.ts';
import { writeModuleProxy } from './module-proxy.ts';
import { makeTree } from './tree.ts';
import type { Tree } from './tree.ts';

const hasGo = spawnSync('go', ['version']).status === 0;

/** What the real Go keeps in its module cache, with a proxy made of files: no network. */
(hasGo ? describe : describe.skip)('the archive against the real go mod download', () => {
  let tree: Tree;
  let paths: ReadonlySet<string>;

  const go = (cache: string, proxy: string, ...args: readonly string[]): void => {
    const environment = {
      GOPROXY: proxy,
      GOMODCACHE: path.join(tree.root, cache),
      GOSUMDB: 'off',
      GOFLAGS: '-modcacherw',
      GOTOOLCHAIN: 'local',
      GOENV: 'off',
      GOWORK: 'off',
      GOPRIVATE: '',
      GONOPROXY: '',
    };
    execFileSync('go', args, {
      cwd: path.join(tree.root, 'app'),
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  };
  const downloaded = (cache: string): readonly string[] => {
    const folder = path.join(tree.root, cache, 'cache/download');
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .filter((name) => /\.(zip|mod|info)$/.test(name))
      .toSorted();
  };

  beforeAll(() => {
    tree = makeTree({
      'app/go.mod':
        'module example.com/app\n\ngo 1.21\n\nrequire (\n\texample.com/BurntSushi/TOML v1.0.0-RC1\n\texample.com/leaf v1.1.0\n)\n',
      'app/main.go':
        'package main\n\nimport (\n\ttoml "example.com/BurntSushi/TOML"\n\t"example.com/leaf"\n)\n\nfunc main() { println(toml.Version, leaf.Version) }\n',
    });
    writeModuleProxy(path.join(tree.root, 'proxy'), [
      {
        module: 'example.com/BurntSushi/TOML',
        version: 'v1.0.0-RC1',
        goMod: 'module example.com/BurntSushi/TOML\n\ngo 1.15\n\nrequire example.com/leaf v1.0.0\n',
      },
      { module: 'example.com/leaf', version: 'v1.0.0', goMod: 'module example.com/leaf\n' },
      { module: 'example.com/leaf', version: 'v1.1.0', goMod: 'module example.com/leaf\n' },
    ]);
    const proxy = `file://${path.join(tree.root, 'proxy')}`;
    go('first', proxy, 'mod', 'tidy');
    go('cold', proxy, 'mod', 'download');
    paths = archivePaths(parseGoSum(readFileSync(path.join(tree.root, 'app/go.sum'), 'utf8')).lines);
  });
  afterAll(() => tree.remove());

  test('names every zip and mod that Go downloads, and no other', () => {
    const withoutInfo = (names: readonly string[]): readonly string[] =>
      names.filter((name) => !name.endsWith('.info'));
    expect(withoutInfo([...paths].toSorted())).toEqual(withoutInfo(downloaded('cold')));
    expect(downloaded('cold').filter((name) => !paths.has(name))).toEqual([]);
    expect([...paths]).toContain('example.com/!burnt!sushi/!t!o!m!l/@v/v1.0.0-!r!c1.zip');
    expect([...paths]).toContain('example.com/leaf/@v/v1.0.0.mod');
    expect([...paths]).not.toContain('example.com/leaf/@v/v1.0.0.zip');
  });

  test('is enough for go mod download and go build without a proxy', () => {
    for (const name of paths) {
      const from = path.join(tree.root, 'cold/cache/download', name);
      const to = path.join(tree.root, 'warm/cache/download', name);
      if (!existsSync(from)) continue;
      mkdirSync(path.dirname(to), { recursive: true });
      copyFileSync(from, to);
    }
    expect(() => go('empty', 'off', 'mod', 'download')).toThrow();
    go('warm', 'off', 'mod', 'download');
    go('warm', 'off', 'build', '-o', path.join(tree.root, 'app/out'));
    expect(spawnSync(path.join(tree.root, 'app/out'), { encoding: 'utf8' }).stderr).toBe('v1.0.0-RC1 v1.1.0\n');
  });
});
