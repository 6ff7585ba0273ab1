// What the release workflow asks of the files of this repository. See docs/releasing.md.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { changesOf, releaseNotes } from './release/notes.mjs';
import { releaseProblems } from './release/problems.mjs';
import { isNewest, majorTagToMove, parseTag } from './release/versions.mjs';

const usage = `usage:
  node scripts/release.mjs check TAG                       whether this commit can be released as TAG
  node scripts/release.mjs notes TAG SHA OWNER/NAME FILE   the text of the release; FILE is the name of the package
  node scripts/release.mjs kind TAG < TAGS                 for GITHUB_OUTPUT, with all tags of the repository, one a line`;

const root = path.join(import.meta.dirname, '..');
const text = (file) => readFile(path.join(root, file), 'utf8');

const [command, tag = '', ...words] = process.argv.slice(2);
process.exitCode = await run();

async function run() {
  if (command === 'check' && words.length === 0) return check();
  if (parseTag(tag) !== undefined && command === 'notes' && words.length === 3) return notes(...words);
  if (parseTag(tag) !== undefined && command === 'kind' && words.length === 0) return kind();
  console.error(usage);
  return 2;
}

async function check() {
  const [packageJson, changelog, build, warm] = await Promise.all(
    ['package.json', 'CHANGELOG.md', '.github/workflows/build.yml', '.github/workflows/warm.yml'].map(text),
  );
  const reusableWorkflows = { '.github/workflows/build.yml': build, '.github/workflows/warm.yml': warm };
  const problems = releaseProblems({ tag, packageJson, changelog, reusableWorkflows });
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
}

async function notes(sha, repository, packageFile) {
  const changes = changesOf(await text('CHANGELOG.md'), parseTag(tag).version);
  if (changes === undefined) {
    console.error(`CHANGELOG.md says nothing of ${tag}`);
    return 1;
  }
  console.log(releaseNotes({ changes, tag, sha, repository, packageFile }).trimEnd());
  return 0;
}

async function kind() {
  const tags = [];
  for await (const part of process.stdin.setEncoding('utf8')) tags.push(part);
  const all = tags.join('').split(/\s+/);
  console.log(`prerelease=${parseTag(tag).isPrerelease}`);
  console.log(`latest=${isNewest(tag, all)}`);
  console.log(`major=${majorTagToMove(tag, all) ?? ''}`);
  return 0;
}
