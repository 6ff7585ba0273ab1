// A unit test has the name of the source that it tests: src/a/b.ts is tested by __tests__/a/b.test.ts, so who reads one finds the other.
import { readdir } from 'node:fs/promises';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
/** Folders of __tests__ whose tests are about more than one source, or about none of src/: their files are named by topic. */
const byTopic = [
  'contract',
  'corpus',
  'dist',
  'dockerfiles',
  'docs',
  'engine',
  'fuzz',
  'harness',
  'release',
  'runs',
  'security',
  'workflows',
];
/** Folders of __tests__ whose sources are not in src/. */
const besideSrc = { bench: '' };

const sources = new Set([...(await filesIn('src')), ...(await filesIn('bench'))]);
const tests = (await filesIn('__tests__')).filter((file) => file.endsWith('.test.ts'));
const problems = tests.flatMap((file) => {
  const name = file.slice('__tests__/'.length, -'.test.ts'.length);
  const [folder = ''] = name.split('/');
  if (byTopic.includes(folder)) return [];
  const source = path.posix.join(besideSrc[folder] ?? 'src', name);
  if (sources.has(`${source}.ts`) || sources.has(`${source}.sh`)) return [];
  return [`${file}: there is no ${source}.ts. Name the test after its source, or put it into a folder by topic`];
});
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

async function filesIn(folder) {
  const names = await readdir(path.join(root, folder), { recursive: true });
  return names.map((name) => path.posix.join(folder, name));
}
