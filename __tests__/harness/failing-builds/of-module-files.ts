import { alpine, dockerfile, emptyMain, type FailingBuilds, goBuild, goMod, printing } from './failing-build.ts';

const importing = (path: string): string => `package main\n\nimport _ "${path}"\n\nfunc main() {}\n`;
const requires = (more = ''): string => goMod(`\nrequire example.com/lib v1.0.0\n${more}`);
const lib = { 'lib/go.mod': 'module example.com/lib\n\ngo 1.26\n', 'lib/lib.go': 'package lib\n' };

/** go.mod, go.sum, go.work and vendor. */
export const failingModuleFiles: FailingBuilds = {
  'go-sum-missing': {
    real: goBuild({ 'go.mod': requires(), 'main.go': importing('example.com/lib') }),
    near: goBuild({ 'main.go': importing('example.com/lib') }),
  },
  'go-mod-outdated': {
    real: goBuild({
      ...lib,
      'go.mod': requires(
        'require example.com/a v1.0.0\n\nreplace example.com/lib => ./lib\n\nreplace example.com/a => ./a\n',
      ),
      'a/go.mod': 'module example.com/a\n\ngo 1.26\n\nrequire example.com/lib v1.1.0\n',
      'a/a.go': 'package a\n\nimport _ "example.com/lib"\n',
      'main.go': importing('example.com/a'),
    }),
    near: goBuild({ 'go.mod': requires(), 'main.go': importing('example.com/lib') }),
  },
  'go-mod-syntax': {
    real: goBuild({ 'go.mod': goMod('\nrequires example.com/lib v1.0.0\n') }),
    near: printing('error parsing config.mod:3: unknown directive'),
  },
  'go-version': {
    real: goBuild({ 'go.mod': goMod('', '1.99') }),
    near: printing('npm error engine Not compatible: requires node >= 22'),
  },
  'toolchain-download': {
    real: goBuild({ 'go.mod': goMod('', '1.99.0') }, { env: 'GOTOOLCHAIN=auto GOPROXY=off' }),
    near: goBuild({ 'go.mod': goMod('', '1.99.0') }),
  },
  'vendor-outdated': {
    real: goBuild({
      'go.mod': requires(),
      'vendor/modules.txt': '# example.com/lib v0.9.0\n## explicit; go 1.26\nexample.com/lib\n',
      'vendor/example.com/lib/lib.go': 'package lib\n',
      'main.go': importing('example.com/lib'),
    }),
    near: printing('vendor: files are inconsistent, run make vendor'),
  },
  'vendor-incomplete': {
    real: goBuild(
      { 'main.go': importing('example.com/lib'), 'vendor/modules.txt': '' },
      { run: 'go build -mod=vendor -o /app .' },
    ),
    near: goBuild({ 'main.go': importing('example.com/lib') }),
  },
  'replace-missing': {
    real: goBuild({
      'go.mod': requires('\nreplace example.com/lib => ../lib\n'),
      'main.go': importing('example.com/lib'),
    }),
    near: printing('cp: directory ../lib does not exist'),
  },
  'work-module-missing': {
    real: goBuild({ 'go.work': 'go 1.26\n\nuse (\n\t.\n\t./lib\n)\n' }),
    near: goBuild({
      'go.mod': requires('\nreplace example.com/lib => ./lib\n'),
      'main.go': importing('example.com/lib'),
    }),
  },
  'outside-workspace': {
    real: goBuild({ ...lib, 'go.work': 'go 1.26\n\nuse ./lib\n' }),
    near: goBuild({ 'go.work': 'go 1.26\n\nuse (\n\t.\n\t./lib\n)\n' }),
  },
  'go-mod-missing': {
    real: goBuild({ '.dockerignore': 'go.mod\n' }),
    near: printing('Error: go.mod file not found in the archive'),
  },
  'module-not-required': {
    real: goBuild({ 'main.go': importing('example.com/lib') }),
    near: goBuild({ 'go.mod': requires(), 'main.go': importing('example.com/lib') }),
  },
  'package-not-copied': {
    real: goBuild(
      { 'cmd/app/main.go': emptyMain, '.dockerignore': '**/app\n' },
      { run: 'go build -o /out/app ./cmd/app' },
    ),
    near: dockerfile(() => [`FROM ${alpine}`, 'RUN cd /src/cmd/app && go build .']),
  },
};
