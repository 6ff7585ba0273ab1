import type { FaultServers } from './fault-servers.ts';

/** A build that fails. */
export interface FailingBuild {
  /** Its context, with the Dockerfile; a name that ends with `/` is an empty folder. */
  readonly files: (at: FaultServers) => Readonly<Record<string, string>>;
  /** More flags of `docker buildx build`. */
  readonly flags?: (at: FaultServers) => readonly string[];
  readonly env?: (at: FaultServers) => Readonly<Record<string, string>>;
}

/** By the id of a rule: a build that fails for its cause, and one that fails alike for another. */
export type FailingBuilds = Readonly<Record<string, { readonly real: FailingBuild; readonly near: FailingBuild }>>;

export const alpine = 'golang:1.26-alpine';
/** It has git, ssh and gcc. */
export const debian = 'golang:1.26-bookworm';

export const goMod = (more = '', go = '1.26'): string => `module example.com/app\n\ngo ${go}\n${more}`;
export const emptyMain = 'package main\n\nfunc main() {}\n';

/** A Dockerfile of these lines, with files beside it. */
export function dockerfile(
  lines: (at: FaultServers) => readonly string[],
  files: Readonly<Record<string, string>> = {},
): FailingBuild {
  return { files: (at) => ({ Dockerfile: `${lines(at).join('\n')}\n`, ...files }) };
}

/** A go command in a module of one file. */
export function goBuild(
  files: Readonly<Record<string, string>>,
  { from = alpine, before = [], run = 'go build -o /app .', env = 'GOPROXY=off', cache = compiled }: GoBuild = {},
): FailingBuild {
  const own = { 'go.mod': goMod(), 'main.go': emptyMain, ...files };
  return dockerfile(
    () => [`FROM ${from}`, `ENV ${env}`, 'WORKDIR /src', ...before, 'COPY . .', `RUN ${cache}${run}`],
    own,
  );
}

/** The standard library is compiled once for all. */
const compiled = '--mount=type=cache,target=/root/.cache/go-build ';

interface GoBuild {
  readonly from?: string;
  readonly before?: readonly string[];
  readonly run?: string;
  readonly env?: string;
  readonly cache?: string;
}

/** Downloads a module with these variables; `before` is for what must be in the stage. */
export function download(
  variables: (at: FaultServers) => Readonly<Record<string, string>>,
  { from = alpine, module = 'example.com/lib@v1.0.0', before = () => [] }: Download = {},
): FailingBuild {
  return dockerfile((at) => [
    `FROM ${from}`,
    ...Object.entries({ GOFLAGS: '-mod=mod', GOSUMDB: 'off', ...variables(at) }).map(
      ([name, value]) => `ENV ${name}="${value}"`,
    ),
    ...before(at),
    'WORKDIR /src',
    `RUN printf 'module example.com/app\\n\\ngo 1.26\\n\\nrequire ${module.replace('@', ' ')}\\n' > go.mod && go mod download`,
  ]);
}

interface Download {
  readonly from?: string;
  readonly module?: string;
  readonly before?: (at: FaultServers) => readonly string[];
}

/** A program of somebody's that prints this and fails. */
export function printing(...lines: readonly string[]): FailingBuild {
  return dockerfile(() => ['FROM busybox:1.37', 'COPY said /said', 'RUN cat /said && exit 1'], {
    said: `${lines.join('\n')}\n`,
  });
}

/** What a test of the project prints that fails with these words. */
export function failingTest(words: string): FailingBuild {
  const failed = ['--- FAIL: TestStore (0.00s)', `    store_test.go:12: ${words}`, 'FAIL'];
  return printing(...failed, 'FAIL\texample.com/app/store\t0.003s', 'FAIL');
}
