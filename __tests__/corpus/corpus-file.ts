import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type FolderState, type StageUsers, userKey } from '../../src/dockerfile/stages/build-scope.ts';

/** A Dockerfile of the corpus: what it stands for, how it is built, and how warm it is to be. */
export interface CorpusFile {
  readonly name: string;
  /** The habit of Go projects that it shows. */
  readonly shows: string;
  /** `cold`: what a user is told, and what stays cold because of it. */
  readonly warm: 'warm' | Cold;
  readonly sources: CorpusTree;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly target: string;
  /** Images of its FROMs that a machine without a registry lacks, and what stands for them: no Go stage begins with one. */
  readonly contexts: Readonly<Record<string, string>>;
  /** Why the proxy is asked in a warm run too; empty when it is not. */
  readonly asks: string;
  /** Packages that a change of one leaves to compile, commands not counted. */
  readonly compiles: number;
  /** What a look at users other than root finds. */
  readonly users: StageUsers;
  /** Close to another one: it is read and edited, and not built. */
  readonly isVariant: boolean;
  /** The Go images that it is built on. `any`: it does not matter, so that it is built on one of them, by turns. */
  readonly bases: readonly GoBase[] | 'any';
}

/** A Go image is made of busybox, as that of Alpine is, or of Debian, with its awk, shell, tar, gcc and git. */
export type GoBase = 'busybox' | 'debian';

export const GO_BASES: readonly GoBase[] = ['busybox', 'debian'];

/** The sources that a file builds; `below`: in a subfolder of the context; `vendored…`: after `go mod vendor`. */
export type CorpusTree = 'project' | 'vendored' | 'below' | 'vendored-below' | 'workspace' | 'monorepo';

export interface Cold {
  /** The caches that stay cold. */
  readonly kinds: readonly ('modules' | 'build')[];
  /** A part of a finding's message. */
  readonly reason: string;
}

export const CORPUS_FOLDER = path.join(import.meta.dirname, '../fixtures/corpus');

/** The image of the cross-compilation helpers; the engine test builds a stand-in under the second name. */
export const XX = { image: 'tonistiigi/xx:1.6.1', standIn: 'corpus-xx' } as const;

const HELLO = 'golang.org/x/example/hello@v0.0.0-20250915201037-7f05d217867b';

/** Base images of Go stages that somebody made with go commands, by their names: what follows on the Go image. */
export const MADE_BASES: Readonly<Record<string, readonly string[]>> = {
  'ghcr.io/example/go-tools:1.26': [`RUN CGO_ENABLED=0 go install ${HELLO} && go clean -cache -modcache`],
  'ghcr.io/example/shop-dev:1.26': ['WORKDIR /src', 'COPY go.mod go.sum ./', 'RUN go mod download'],
};

/** Where the sources are, in which folder of the context they are put, and whether their modules are vendored then. */
export interface TreePlace {
  readonly folder: 'project' | 'workspace' | 'monorepo';
  readonly into: '' | 'backend';
  readonly vendored: boolean;
}

export const TREES: Readonly<Record<CorpusTree, TreePlace>> = {
  project: { folder: 'project', into: '', vendored: false },
  vendored: { folder: 'project', into: '', vendored: true },
  below: { folder: 'project', into: 'backend', vendored: false },
  'vendored-below': { folder: 'project', into: 'backend', vendored: true },
  workspace: { folder: 'workspace', into: '', vendored: false },
  monorepo: { folder: 'monorepo', into: '', vendored: false },
};

/** The text of a Dockerfile of the corpus. */
export function corpusText({ name }: CorpusFile): string {
  return readFileSync(path.join(CORPUS_FOLDER, `${name}.Dockerfile`), 'utf8');
}

type Settings = Partial<Omit<CorpusFile, 'name' | 'shows'>>;

/** A file that is warm, builds the project and is built on any base, unless the settings say otherwise. */
export function file(name: string, shows: string, settings: Settings = {}): CorpusFile {
  return {
    name,
    shows,
    warm: 'warm',
    sources: 'project',
    buildArgs: {},
    target: '',
    contexts: {},
    asks: '',
    compiles: 1,
    users: new Map(),
    isVariant: false,
    bases: 'any',
    ...settings,
  };
}

/** The same, built on each base. */
export function onEachBase(name: string, shows: string, settings: Settings = {}): CorpusFile {
  return file(name, shows, { bases: GO_BASES, ...settings });
}

/** What stays cold, both caches unless they are named, and a part of the message that gives the reason. */
export const cold = (reason: string, ...kinds: Cold['kinds']): Settings => ({
  warm: { reason, kinds: kinds.length === 0 ? ['modules', 'build'] : kinds },
});

/** Why go asks the proxy each time. */
export const asksForEver = {
  goGet: 'go get looks for retracted versions each time',
  toolAtVersion: 'go install and go run of a tool at a version ask for it each time',
} as const;

/** A user of the first stage. */
export function user(
  name: string,
  uid: number,
  found: { readonly gid?: number; readonly home: string; readonly folders: Readonly<Record<string, FolderState>> },
): StageUsers {
  const folders = new Map(Object.entries(found.folders));
  return new Map([[userKey(0, name), { kind: 'seen', uid, gid: found.gid ?? uid, home: found.home, folders }]]);
}
