// The project's files are read through the port `checkout` alone (src/platform/checkout.ts says why). Whoever reads with the
// port `files`, which follows every link, is listed here with what it reads.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const readers = new Map([
  ['action/caches/job-record.ts', 'notes of earlier steps of the job, in the folder for temporary files'],
  ['action/run-around.ts', 'what `mounts restore` has left, in the file that the user names'],
  ['action/host/fill-host.ts', "whether the runner's own Go caches have content"],
  ['action/host/host-archives.ts', 'archives in the private folder'],
  ['action/reports/read-report.ts', 'reports that the user of the command line names'],
  ['action/reports/stats-command.ts', 'the folder of reports that the user of the command line names'],
  ['action/request/read-event.ts', "the event, the runner's own file"],
  ['action/findings/writable-places.ts', 'whether folders of this machine are there'],
  ['action/record/upload-record.ts', 'the record that buildx has written into the private folder'],
  ['action/sharing/publish-sharing.ts', 'what main has written into the private folder'],
  ['buildx/builder/dialled-node.ts', 'certificates of a builder, where buildx keeps their paths'],
  ['buildx/call/helper-build.ts', 'what buildx has written into the private folder'],
  ['buildx/builder/instance-file.ts', 'what buildx keeps of a builder'],
  ['buildx/records/local-refs.ts', 'what buildx keeps of its builds'],
  ['buildx/call/user-build.ts', 'what buildx has written into the private folder'],
  ['mounts/helper-context.ts', 'archives from the store, in the folder of a helper build'],
  ['mounts/inject.ts', 'archives from the store'],
  ['sharing/prepared-sharing.ts', 'archives in the private folder'],
  ['sharing/read-catalog.ts', 'catalogs from the store'],
  ['snapshot/compose.ts', 'archives in the private folder'],
  ['snapshot/fetch-layers.ts', 'archives from the store'],
  ['snapshot/restore.ts', 'manifests from the store'],
]);

const source = path.join(import.meta.dirname, '..', 'src');
const reading = '(?:readText|kindOf|list|findBelow|sha256|link)';
/** By the surroundings' or a tool's own name, or where `files` is taken out of them or is of the port's type. */
const byName = new RegExp(`\\b(?:services|tools)\\s*\\.\\s*files\\s*\\.\\s*${reading}\\b`);
const byType =
  /from '[./]*platform\/files\.ts'|\{[^{}]*\bfiles\b[^{}]*\}(?:: (?:Pick<\s*)?Services(?:Of)?| = services)\b/;
const call = new RegExp(`\\bfiles\\s*\\.\\s*${reading}\\b`);

const problems = [];
const found = new Set();
for (const file of await readdir(source, { recursive: true })) {
  if (!file.endsWith('.ts') || file.startsWith(`platform${path.sep}`)) continue;
  const text = await readFile(path.join(source, file), 'utf8');
  const name = file.split(path.sep).join('/');
  if (!byName.test(text) && !(byType.test(text) && call.test(text))) continue;
  found.add(name);
  if (!readers.has(name))
    problems.push(`src/${name}: reads with the port \`files\`. Files of the project are read with \`checkout\`.`);
}
for (const name of readers.keys())
  if (!found.has(name)) problems.push(`scripts/check-reads.mjs: src/${name} reads nothing`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
