import { describe, expect, test } from '@jest/globals';
import {
  asksGoSum,
  asksVendor,
  downloadsAll,
  isVendored,
  loadsModule,
  vendorChoice,
} from '../../../src/findings/facts/module-verbs.ts';
import { lastUse } from '../uses.ts';

type Files = Readonly<Record<string, string>>;
const use = (run: string, files: Files = {}) =>
  lastUse(`FROM golang:1.26\nWORKDIR /src\nCOPY . .\nRUN ${run}\n`, files);
const callOf = async (run: string) => (await use(run)).call;

test.each([
  ['go build ./cmd/app', true],
  ['go list -m all', true],
  ['go mod download', true],
  ['go mod why example.com/x', true],
  ['go work sync', true],
  ['go install ./tool', true],
  ['go install example.com/tool@v1.0.0', false],
  ['go run example.com/tool@latest', false],
  ['go get example.com/x@v1.0.0', true],
  ['go env GOPATH', false],
  ['go version', false],
  ['go mod init example.com/x', false],
])('%s reads the module that it runs in: %s', async (run, expected) => {
  expect(loadsModule(await callOf(run))).toBe(expected);
});

test.each([
  ['go mod download', true],
  ['go mod download -x', true],
  ['go mod download example.com/x', false],
  ['go mod verify', false],
])('%s asks for all modules: %s', async (run, expected) => expect(downloadsAll(await callOf(run))).toBe(expected));

test.each([
  ['go build .', true],
  ['go test -mod=readonly ./...', true],
  ['go build -mod=mod .', false],
  ['GOFLAGS=-mod=mod go build .', false],
  ['GOFLAGS=-mod=mod go build -mod=readonly .', true],
  ['go get example.com/x', false],
  ['go mod download', false],
  ['go list ./...', false],
  ['go list -deps ./...', true],
  ['go list all', true],
  ['go install example.com/tool@v1', false],
])('%s refuses modules without a line of go.sum: %s', async (run, expected) => {
  expect(asksGoSum(await callOf(run))).toBe(expected);
});

test.each([
  ['go build .', 'yes'],
  ['go build -mod=vendor .', 'yes'],
  ['go build --mod mod .', 'no'],
  ['go build -mod=mod .', 'no'],
  ["GOFLAGS='-v -mod=mod' go build .", 'no'],
  ['GOFLAGS=$(cat flags) go build .', 'unclear'],
  ['GOFLAGS=$(cat flags) go build -mod=vendor .', 'yes'],
  ['go build -modcacherw .', 'yes'],
  ['go mod download', 'no'],
])('%s takes modules from the vendor folder, as flags say: %s', async (run, expected) => {
  expect(vendorChoice(await callOf(run))).toBe(expected);
});

const goMod = (go: string): Files => ({ 'go.mod': `module example.com/x\n${go === '' ? '' : `\ngo ${go}\n`}` });
const list = { 'vendor/modules.txt': '# example.com/y v1.0.0\n## explicit\n' };
const workList = { 'vendor/modules.txt': '## workspace\n# example.com/y v1.0.0\n' };
const work = (go: string): Files => ({ ...goMod('1.26'), 'go.work': `go ${go}\n\nuse .\n` });

describe('the vendor folder', () => {
  test.each<readonly [string, string, Files, boolean]>([
    ['is used by itself', 'go build .', { ...goMod('1.26'), ...list }, true],
    ['is used since Go 1.14', 'go build .', { ...goMod('1.14'), ...list }, true],
    ['is not used before', 'go build .', { ...goMod('1.13'), ...list }, false],
    ['is not used without a go line', 'go build .', { ...goMod(''), ...list }, false],
    ['is not used where it is not there', 'go build .', goMod('1.26'), false],
    ['is not used with -mod=mod', 'go build -mod=mod .', { ...goMod('1.26'), ...list }, false],
    ['of a workspace is not used by a module', 'go build .', { ...goMod('1.26'), ...workList }, false],
    ['of a workspace is used since Go 1.22', 'go build .', { ...work('1.22'), ...workList }, true],
    ['of a workspace is not used before', 'go build .', { ...work('1.21'), ...workList }, false],
    ['of a module is not used by a workspace', 'go build .', { ...work('1.22'), ...list }, false],
  ])('%s', async (_name, run, files, expected) => expect(isVendored(await use(run, files))).toBe(expected));

  test.each<readonly [string, string, Files, boolean]>([
    ['where a flag says so', 'go build -mod=vendor .', goMod('1.26'), true],
    ['where GOFLAGS says so', 'GOFLAGS=-mod=vendor go build .', goMod('1.26'), true],
    ['not where nothing says so', 'go build .', goMod('1.26'), false],
    ['not in a workspace', 'go build -mod=vendor .', work('1.26'), false],
    ['not in a module of an old Go', 'go build -mod=vendor .', goMod('1.13'), false],
    ['not by a tool of its own', 'GOFLAGS=-mod=vendor go install example.com/t@v1', goMod('1.26'), false],
  ])('has to be there: %s', async (_name, run, files, expected) => {
    expect(asksVendor(await use(run, files))).toBe(expected);
  });
});
