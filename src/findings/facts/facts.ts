import type { ForeignBase, MissingBase } from '../../dockerfile/stages/from-image.ts';
import type { GoCall } from '../../dockerfile/commands/go-calls.ts';
import type { RunView } from '../../dockerfile/go/run-views.ts';
import type { GoMod, GoWork } from '../../gomod/go-mod.ts';
import type { SumLine } from '../../gomod/go-sum.ts';
import type { VendorList } from '../../gomod/vendor-list.ts';

/** All that the rules look at. Files are absolute unless they say otherwise. */
export interface PreflightFacts {
  /** The working folder of the run: findings name files from here. */
  readonly folder: string;
  readonly context: string;
  readonly dockerfile: string;
  /** The file that keeps files out of the build, whether it is there or not. */
  readonly ignoreFile: string;
  /** Empty where it is not there. */
  readonly ignoreText: string;
  /** `offline: true`: no go command of the build has a network or a module proxy. */
  readonly isOffline: boolean;
  /** What the Dockerfile takes from where there is nothing. */
  readonly bases: readonly MissingBase[];
  readonly foreignBases: readonly ForeignBase[];
  readonly uses: readonly GoUse[];
  /** Programs that call go in the folder in which they are run, as make does; each is told in place of the go command. */
  readonly hiddenUses: readonly GoUse[];
  readonly missingSources: readonly MissingSource[];
  readonly places: readonly WritablePlace[];
}

/** One go command with what it will find in its stage. */
export interface GoUse {
  readonly view: RunView;
  readonly call: GoCall;
  /** Nothing but what is known here decides what it finds, and when it fails the build fails. */
  readonly isSure: boolean;
  /** Commands before it write go.mod, go.sum or vendor: what the context has of them tells nothing. */
  readonly isRewritten: boolean;
  /** The module that it works in; `undefined` when there is none or nobody knows which. */
  readonly module: ModuleInBuild | undefined;
  /** The go.work in force; `undefined` when there is none. */
  readonly workspace: WorkspaceInBuild | undefined;
  /** `.git` as git commands in that folder see it. */
  readonly git: GitState;
}

/** A module as a go command sees it in the image. */
export interface ModuleInBuild {
  /** The go.mod on this machine. */
  readonly file: string;
  readonly text: string;
  readonly goMod: GoMod;
  /** `undefined` when there is no go.sum, or nobody knows. */
  readonly sum: { readonly file: string; readonly lines: readonly SumLine[] } | undefined;
  readonly sumState: FileState;
  readonly vendor: VendorInBuild | undefined;
  /** Of its vendor/modules.txt. */
  readonly vendorState: FileState;
  /** What its `replace` lines take from folders, of modules that it requires. */
  readonly folders: readonly NamedFolder[];
}

export interface WorkspaceInBuild {
  /** The go.work on this machine. */
  readonly file: string;
  readonly text: string;
  readonly goWork: GoWork;
  readonly vendor: VendorInBuild | undefined;
  readonly members: readonly NamedFolder[];
}

/** A modules.txt that comes into the build. */
export interface VendorInBuild {
  readonly file: string;
  readonly list: VendorList;
}

/** A folder that a go.mod or go.work names and takes a module from. */
export interface NamedFolder {
  /** The module that it replaces; empty for a member of a workspace. */
  readonly module: string;
  readonly written: string;
  /** Absolute, in the image. */
  readonly imageFolder: string;
  /** Of its go.mod. */
  readonly state: FileState;
  /** That go.mod on this machine, when it is in the image and known. */
  readonly goMod: { readonly file: string; readonly text: string; readonly goMod: GoMod } | undefined;
}

/** Whether a file is in the image when the command runs, and why not. */
export type FileState =
  | { readonly kind: 'there' | 'unknown' }
  /** `file` is where it would be on this machine. */
  | { readonly kind: 'missing'; readonly why: 'outside' | 'absent' | 'ignored' | 'not-copied'; readonly file: string };

/**
 * `partial`: the folder is in the image, but not all that git needs; `foreign`: it is root's, and the user of the RUN is not.
 */
export type GitState = 'there' | 'absent' | 'partial' | 'foreign' | 'unknown';

/** One of Go's files that a COPY, ADD or bind mount names and that is not in the build's context. */
export interface MissingSource {
  readonly keyword: string;
  readonly line: number;
  /** As it is named, from the context. */
  readonly source: string;
  /** It is on this machine, but .dockerignore keeps it out. */
  readonly isIgnored: boolean;
}

/** A folder of this machine that the run writes to. */
export interface WritablePlace {
  /** What it is for, as a text names it. */
  readonly name: string;
  readonly folder: string;
  readonly isWritable: boolean;
  /** Nothing can be built without it. */
  readonly isVital: boolean;
  readonly freeBytes: number;
  /** Files that may still be made. */
  readonly freeFiles: number;
}
