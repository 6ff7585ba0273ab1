import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Instruction, parseDockerfile } from '../../../src/dockerfile/model.ts';
import { CORPUS_FOLDER, type CorpusFile, corpusText } from '../../corpus/corpus.ts';

const runProgram = promisify(execFile);

/** A folder with the sources of a file of the corpus and its Dockerfile. */
export interface CorpusSources {
  readonly folder: string;
  /** The Dockerfile in it. */
  readonly file: string;
  /** Changes a line of the package that all commands import, and runs every step anew. */
  change(): Promise<void>;
}

/** Makes the folder below `root`. RUNs ask `proxy`. */
export async function corpusSources(file: CorpusFile, root: string, proxy: string): Promise<CorpusSources> {
  const folder = await mkdtemp(path.join(root, `${file.name}-`));
  const tree = file.sources === 'workspace' ? 'workspace' : 'project';
  await cp(path.join(CORPUS_FOLDER, tree), folder, { recursive: true });
  if (file.sources === 'vendored') await vendor(folder, root, proxy);
  const dockerfile = path.join(folder, `${file.name}.Dockerfile`);
  const ignore = `${file.name}.Dockerfile.dockerignore`;
  if (existsSync(path.join(CORPUS_FOLDER, ignore)))
    await cp(path.join(CORPUS_FOLDER, ignore), path.join(folder, ignore));
  const rerun = (): Promise<void> => writeFile(dockerfile, rerunning(corpusText(file), proxy));
  await rerun();
  const changed = path.join(folder, tree === 'workspace' ? 'libs/price/price.go' : 'internal/price/price.go');
  return {
    folder,
    file: path.basename(dockerfile),
    change: async () => {
      const text = await readFile(changed, 'utf8');
      await writeFile(changed, text.replace(/season = ".*"/, `season = "${randomBytes(6).toString('hex')}"`));
      await rerun();
    },
  };
}

async function vendor(folder: string, root: string, proxy: string): Promise<void> {
  const GOMODCACHE = await mkdtemp(path.join(root, 'modules-'));
  const env = { ...process.env, GOPROXY: proxy, GOSUMDB: 'off', GOFLAGS: '-modcacherw', GOMODCACHE };
  await runProgram('go', ['mod', 'vendor'], { cwd: folder, env });
  await rm(GOMODCACHE, { recursive: true });
}

// Programs of Alpine that a stand-in for it may lack. The real ones come first in PATH.
const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  apk: ['#!/bin/sh'],
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
