import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { alpine, debian } from './failing-build.ts';
import type { FaultServers } from './fault-servers.ts';

const example = path.join(import.meta.dirname, '../../../examples/web-service');

type Change = (text: string) => string;

/** Something that is wrong in the example service. */
interface ExampleFault {
  /** Of its files, by name; one that is not there has no text. */
  readonly changes: (at: FaultServers) => Readonly<Record<string, readonly Change[]>>;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Copies the example into a folder, with something wrong in it. */
export async function writeExample(folder: string, fault: ExampleFault, at: FaultServers): Promise<void> {
  await cp(example, folder, { recursive: true });
  const changes = fault.changes(at);
  // The registry of its base is not within reach of a test.
  const all = { ...changes, Dockerfile: [...(changes['Dockerfile'] ?? []), put(/gcr\.io\/\S+/, 'scratch', true)] };
  for (const [name, steps] of Object.entries(all)) {
    const file = path.join(folder, name);
    const text = await readFile(file, 'utf8').catch(() => '');
    await writeFile(
      file,
      steps.reduce((changed, change) => change(changed), text),
    );
  }
}

/** Puts other text in the place of what the example has there, which it must have unless it may have been replaced before. */
function put(what: RegExp | string, instead: string, isOptional = false): Change {
  return (text) => {
    const changed = text.replace(what, () => instead);
    if (changed === text && !isOptional) throw new Error(`the example has no ${String(what)}`);
    return changed;
  };
}

const base = (image: string, ...lines: readonly string[]): Change =>
  put('FROM golang:1.26 AS build\n', [`FROM ${image} AS build`, ...lines, ''].join('\n'));
const env = (variables: Readonly<Record<string, string>>): string =>
  `ENV ${Object.entries(variables)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ')}`;

/** It needs no module, and of the standard library next to nothing. */
const onePackage: readonly Change[] = [
  put(/COPY go\.mod[^]*?go mod download\n/, ''),
  put('./cmd/server', './internal/health'),
];
const noDownload = { fetch: 'off' };

const privateModule: Readonly<Record<string, readonly Change[]>> = {
  'go.mod': [put('require (\n', 'require (\n\tgithub.com/team/lib v1.0.0\n')],
  'go.sum': [
    (text) =>
      ['', '/go.mod'].reduce((sums, of) => `${sums}github.com/team/lib v1.0.0${of} h1:${'A'.repeat(43)}=\n`, text),
  ],
};
const privately = ({ modules }: FaultServers) => env({ GOPROXY: modules, GOPRIVATE: 'github.com/team' });

/** By the id of the rule that has the cause. */
export const exampleFaults: Readonly<Record<string, ExampleFault>> = {
  'download-refused': { changes: ({ closed }) => ({ Dockerfile: [base('golang:1.26', env({ GOPROXY: closed }))] }) },
  'checksum-mismatch': {
    changes: ({ modules }) => ({
      Dockerfile: [base('golang:1.26', env({ GOPROXY: modules }))],
      'go.sum': [put(/(?<=google\/uuid v1\.6\.0\/go\.mod h1:)\S+/, `${'A'.repeat(43)}=`)],
    }),
  },
  'login-missing': {
    changes: (at) => ({
      Dockerfile: [
        base(debian, `RUN git config --system url.${at.status(401)}/.insteadOf https://github.com/`, privately(at)),
      ],
      ...privateModule,
    }),
  },
  'git-missing': { changes: (at) => ({ Dockerfile: [base(alpine, privately(at))], ...privateModule }) },
  'disk-full': {
    changes: ({ modules }) => ({
      Dockerfile: [
        base('golang:1.26', env({ GOPROXY: modules })),
        put('type=cache,target=/go/pkg/mod', 'type=tmpfs,target=/go/pkg/mod,size=1m'),
      ],
    }),
    inputs: noDownload,
  },
  'go-version': { changes: () => ({ 'go.mod': [put(/^go 1\.26.*$/m, 'go 1.99.0')] }) },
  'copy-not-found': { changes: () => ({ '.dockerignore': [(text) => `${text}*.sum\n`] }) },
  'out-of-memory': {
    changes: () => ({
      Dockerfile: [...onePackage, put('CGO_ENABLED=0', 'ulimit -v 2000000 && CGO_ENABLED=0')],
      'internal/health/table.go': [() => 'package health\n\nvar Table = [1 << 30]byte{1<<30 - 1: 1}\n'],
    }),
    inputs: noDownload,
  },
  'no-c-compiler': {
    changes: () => ({
      Dockerfile: [base(alpine), ...onePackage, put('CGO_ENABLED=0', 'CGO_ENABLED=1')],
      'internal/health/clock.go': [
        () => 'package health\n\n// #include <time.h>\nimport "C"\n\nvar Clock = C.time(nil)\n',
      ],
    }),
    inputs: noDownload,
  },
  'registry-rate-limit': {
    changes: ({ registry }) => ({ Dockerfile: [put(/gcr\.io\/\S+/, `${registry}/limited/base:1`)] }),
    inputs: noDownload,
  },
  'compile-error': {
    changes: () => ({
      Dockerfile: onePackage,
      'internal/health/health.go': [
        put('return &Checker{checks: make(map[string]Check)}', 'unused := 1\n\treturn &Checker{checks: missing}'),
      ],
    }),
    inputs: noDownload,
  },
  'compiles-all-anew': {
    changes: () => ({
      Dockerfile: [
        base(debian),
        put(/COPY go\.mod[^]*?go mod download\n/, ''),
        put(/CGO_ENABLED=0 go build.*/, 'make server'),
      ],
      Makefile: [() => 'server:\n\tCGO_ENABLED=0 go build -a -trimpath -o /out/server ./internal/health\n'],
    }),
    inputs: noDownload,
  },
};
