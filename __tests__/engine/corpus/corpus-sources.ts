import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Instruction, parseDockerfile } from '../../../src/dockerfile/syntax/parse.ts';
import { CORPUS_FOLDER, type CorpusFile, corpusText, type GoBase, TREES } from '../../corpus/corpus-file.ts';
import { checkOut } from '../../harness/checkout.ts';
import type { CorpusImages } from './corpus-images.ts';

const runProgram = promisify(execFile);

/** A file of the corpus as it is built on one of the bases. */
export interface PlacedFile {
  readonly file: CorpusFile;
  readonly base: GoBase;
  /** The Dockerfile, with the base's images. */
  readonly text: string;
}

/** A file on a base. */
export function placedOn(base: GoBase, file: CorpusFile, images: CorpusImages): PlacedFile {
  const args = Object.entries(file.buildArgs).map(([name, value]) => [name, images.on(base, value)] as const);
  return { file: { ...file, buildArgs: Object.fromEntries(args) }, base, text: images.on(base, corpusText(file)) };
}

/** A folder with the sources of a file of the corpus. */
export interface CorpusSources {
  readonly folder: string;
  /** Writes the file's Dockerfile into it, so that every step runs anew, and gives its name. */
  write(placed: PlacedFile): Promise<string>;
  /** Changes a line of the package that all commands import. */
  change(): Promise<void>;
}

/** Makes the folder below `root`. RUNs ask `proxy`. */
export async function corpusSources(
  { name, sources }: CorpusFile,
  root: string,
  proxy: string,
): Promise<CorpusSources> {
  const folder = await mkdtemp(path.join(root, `${name}-`));
  const tree = TREES[sources];
  const below = path.join(folder, tree.into);
  await cp(path.join(CORPUS_FOLDER, tree.folder), below, { recursive: true });
  if (tree.vendored) await vendor(below, root, proxy);
  // Before anything is built of it: where the image has git, go writes the commit into what it links.
  checkOut(folder);
  const changed = path.join(below, tree.folder === 'workspace' ? 'libs/price/price.go' : 'internal/price/price.go');
  const ignore = path.join(CORPUS_FOLDER, `${name}.Dockerfile.dockerignore`);
  return {
    folder,
    write: async ({ base, text }) => {
      const dockerfile = `${name}.${base}.Dockerfile`;
      await writeFile(path.join(folder, dockerfile), rerunning(text, proxy));
      if (existsSync(ignore)) await cp(ignore, path.join(folder, `${dockerfile}.dockerignore`));
      return dockerfile;
    },
    change: async () => {
      const written = await readFile(changed, 'utf8');
      await writeFile(changed, written.replace(/season = ".*"/, `season = "${randomBytes(6).toString('hex')}"`));
    },
  };
}

async function vendor(folder: string, root: string, proxy: string): Promise<void> {
  const GOMODCACHE = await mkdtemp(path.join(root, 'modules-'));
  const env = { ...process.env, GOPROXY: proxy, GOSUMDB: 'off', GOFLAGS: '-modcacherw', GOMODCACHE };
  await runProgram('go', ['mod', 'vendor'], { cwd: folder, env });
  await rm(GOMODCACHE, { recursive: true });
}

// Programs that install others, which are there already, and those that a stand-in may lack.
const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  apk: ['#!/bin/sh'],
  'apt-get': ['#!/bin/sh'],
  addgroup: ['#!/bin/sh'],
  adduser: [
    '#!/bin/sh',
    'id=1000',
    'while getopts DSHg:h:s:u:G: option; do [ "$option" != u ] || id=$OPTARG; done',
    'shift $((OPTIND - 1))',
    'echo "$1:x:$id:$id::/home/$1:/bin/sh" >> /etc/passwd',
    'echo "$1:x:$id:" >> /etc/group',
    'mkdir -p "/home/$1" && chown "$id:$id" "/home/$1"',
  ],
};

function standInsFor(instructions: readonly Instruction[]): readonly string[] {
  const text = instructions.map(({ keyword, args }) => (keyword === 'RUN' ? args : '')).join('\n');
  return Object.entries(STAND_INS).flatMap(([name, script]) =>
    new RegExp(`\\b${name}\\b`).test(text) ? [`COPY --chmod=755 <<'END' /bin/${name}`, ...script, 'END'] : [],
  );
}

/** The text for the frontend that the builder brings: there may be no registry that has another. */
export function withOwnFrontend(text: string): string {
  return text.replace(/^# syntax=.*/, '# the frontend that the builder brings');
}

/**
 * The text with a new variable at the beginning of each stage, so that no layer is there already, as on a fresh runner; and
 * with the module proxy for its go commands.
 */
export function rerunning(text: string, proxy: string): string {
  const parsed = parseDockerfile(text);
  if (parsed.kind === 'invalid') throw new Error(`line ${parsed.line}: ${parsed.message}`);
  const lines = withOwnFrontend(text).split('\n');
  const env = `ENV CORPUS_RUN=${randomBytes(8).toString('hex')} GOPROXY=${proxy} GOSUMDB=off`;
  const firsts = parsed.dockerfile.stages.flatMap(({ instructions }) => {
    const [first] = instructions;
    return first === undefined ? [] : [{ line: first.line, added: [env, ...standInsFor(instructions)] }];
  });
  for (const { line, added } of firsts.toReversed()) lines.splice(line - 1, 0, ...added);
  return lines.join('\n');
}
