import { expect, test } from '@jest/globals';
import { examineProject, projectPlace } from '../../src/action/doctor/examine-project.ts';
import { fixProject } from '../../src/action/doctor/fix-project.ts';
import { parseDoctorConfig } from '../../src/config/plan/doctor-config.ts';
import { memoryFiles } from '../fakes/files.ts';
import { CORPUS } from './corpus.ts';
import { corpusText, TREES } from './corpus-file.ts';
import { treeAt } from './scopes.ts';

// Each fourth: the others have patches of the same kinds.
const files = CORPUS.filter(({ sources }) => !TREES[sources].vendored).filter((_, index) => index % 4 === 0);

test.each(files)('--fix of $name leaves nothing that has a patch, and a second one changes nothing', async (file) => {
  const disk = memoryFiles({ ...treeAt('/project', file.sources), '/project/Dockerfile': corpusText(file) });
  const args = Object.entries(file.buildArgs).map(([name, value]) => `${name}=${value}`);
  const given: Readonly<Record<string, string>> = { target: file.target, 'build-args': args.join('\n') };
  const parsed = parseDoctorConfig((name) => given[name] ?? '');
  if (parsed.kind === 'invalid') throw new Error('the flags are wrong');
  const { config } = parsed;
  const checkout = { ...disk, given: disk };
  const services = { checkout, run: { trees: { bytesBelow: async () => 0 } } as never };
  const examined = () => examineProject(services, config, projectPlace('/project', config));
  const first = await fixProject({ checkout, files: disk }, '/project', examined);
  const once = disk.texts();
  expect(first.left.filter(({ patch }) => patch !== undefined)).toEqual([]);
  expect(first.stale).toEqual([]);
  const second = await fixProject({ checkout, files: disk }, '/project', examined);
  expect([second.fixed, disk.texts()]).toEqual([[], once]);
});
