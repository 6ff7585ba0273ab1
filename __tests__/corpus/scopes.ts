import { readDockerfile } from '../../src/dockerfile/go/go-dockerfile.ts';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { calledTexts } from '../../src/action/request/called-texts.ts';
import { parseGoMod } from '../../src/gomod/go-mod.ts';
import { runViews } from '../../src/dockerfile/go/run-views.ts';
import type { BuildScope, Images } from '../../src/dockerfile/stages/build-scope.ts';
import { GOLANG, IMAGES, parsed, SCOPE } from '../dockerfile/description.ts';
import { memoryFiles } from '../fakes/files.ts';
import { CORPUS_FOLDER, type CorpusFile, corpusText, type CorpusTree, MADE_BASES, TREES } from './corpus-file.ts';

/** What is known of the base images of the corpus. */
export const CORPUS_IMAGES: Images = (reference) => {
  const made = MADE_BASES[reference];
  return made === undefined ? IMAGES(reference) : { ...GOLANG, history: made };
};

/** What a build of the file is asked for, with the scripts and Makefiles that its RUNs call. */
export async function corpusScope(file: CorpusFile): Promise<BuildScope> {
  const { buildArgs, target, contexts, users } = file;
  const scope: BuildScope = {
    ...SCOPE,
    platform: 'linux/amd64',
    buildArgs,
    target,
    buildContexts: Object.keys(contexts),
    users,
  };
  const source = { files: memoryFiles(treeAt('/context', file.sources)), context: '/context', isIgnored: () => false };
  return {
    ...scope,
    called: await calledTexts(source, runViews(readDockerfile(parsed(corpusText(file)), scope, CORPUS_IMAGES))),
  };
}

/** The files of a tree by their paths, in the context that lies at `root`; of vendored ones the list of their modules too. */
export function treeAt(root: string, sources: CorpusTree): Readonly<Record<string, string>> {
  const { folder, into, vendored } = TREES[sources];
  const below = path.join(CORPUS_FOLDER, folder);
  const names = readdirSync(below, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(below, name)).isFile(),
  );
  const files = names.map((name) => [name, readFileSync(path.join(below, name), 'utf8')] as const);
  const all = { ...Object.fromEntries(files), ...(vendored ? vendorList(files) : {}) };
  return Object.fromEntries(Object.entries(all).map(([name, text]) => [path.join(root, into, name), text]));
}

/** What `go mod vendor` writes, without the packages. */
function vendorList(files: readonly (readonly [name: string, text: string])[]): Readonly<Record<string, string>> {
  const { require } = parseGoMod(new Map(files).get('go.mod') ?? '');
  const lines = require.map(({ module, version }) => `# ${module} ${version}\n## explicit\n${module}\n`);
  return { 'vendor/modules.txt': lines.join('') };
}
