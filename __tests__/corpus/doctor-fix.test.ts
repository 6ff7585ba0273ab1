import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { examineProject, projectPlace } from '../../src/action/doctor/examine-project.ts';
import { fixProject } from '../../src/action/doctor/fix-project.ts';
import { parseDoctorConfig } from '../../src/config/plan/doctor-config.ts';
import type { DoctorFinding } from '../../src/doctor/frame/doctor-rule.ts';
import { parsed } from '../dockerfile/description.ts';
import { memoryFiles } from '../fakes/files.ts';
import { CORPUS } from './corpus.ts';
import { corpusText } from './corpus-file.ts';
import { treeAt } from './scopes.ts';

/** A Dockerfile with the files beside it, and the flags of `doctor`. */
type Case = readonly [
  name: string,
  files: () => Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>>,
];

const tests = path.join(import.meta.dirname, '..');

const corpus: readonly Case[] = CORPUS.map((file) => {
  const args = Object.entries(file.buildArgs).map(([name, value]) => `${name}=${value}`);
  const files = () => ({ ...treeAt('/project', file.sources), '/project/Dockerfile': corpusText(file) });
  return [file.name, files, { target: file.target, 'build-args': args.join('\n') }];
});

const fixtures = path.join(tests, 'fixtures/dockerfiles');
const odd: readonly Case[] = readdirSync(fixtures)
  .filter((name) => name.endsWith('.Dockerfile'))
  .map((name) => {
    const text = readFileSync(path.join(fixtures, name), 'utf8');
    return [name, () => ({ ...treeAt('/project', 'project'), '/project/Dockerfile': text }), {}];
  });

const examples: readonly Case[] = ['web-service/Dockerfile', 'web-service/Dockerfile.naive', 'go-proxy/Dockerfile'].map(
  (name) => {
    const [folder = '', file = ''] = name.split('/');
    return [`examples/${name}`, () => treeOf(path.join(tests, '../examples', folder)), { file }];
  },
);

function treeOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [path.join('/project', name), readFileSync(path.join(folder, name), 'utf8')]),
  );
}

const told = (findings: readonly DoctorFinding[]): readonly string[] =>
  findings.map(({ rule, file, message }) => `${rule.id} ${file}: ${message}`);
const countIn = (list: readonly string[], wanted: string): number => list.filter((each) => each === wanted).length;

test.each([...corpus, ...odd, ...examples])(
  '--fix of %s leaves a file that is read, and that it has nothing more to do in',
  async (_name, files, given) => {
    const disk = memoryFiles(files());
    const wish = parseDoctorConfig((name) => given[name] ?? '');
    if (wish.kind === 'invalid') throw new Error('the flags are wrong');
    const { config } = wish;
    const checkout = { ...disk, given: disk };
    const services = { checkout, run: { trees: { bytesBelow: async () => 0 } } as never };
    const place = projectPlace('/project', config);
    const seen: (readonly DoctorFinding[])[] = [];
    const examined = async () => {
      const findings = await examineProject(services, config, place);
      seen.push(findings);
      return findings;
    };
    const stages = () => parsed(disk.texts()[place.dockerfile] ?? '').stages.map(({ name }) => name);
    const stagesBefore = stages();

    const first = await fixProject({ checkout, files: disk }, '/project', examined);
    const once = disk.texts();
    const before = told(seen[0] ?? []);
    const after = told(first.left);
    expect([stages(), first.stale]).toEqual([stagesBefore, []]);
    expect(first.left.filter(({ patch }) => patch !== undefined)).toEqual([]);
    // What is patched is gone, and no patch makes something that another rule finds.
    for (const fixed of told(first.fixed))
      expect(countIn(after, fixed)).toBeLessThan(Math.max(1, countIn(before, fixed)));
    const rules = new Set(before.map((each) => each.split(' ')[0]));
    expect(after.filter((each) => !rules.has(each.split(' ')[0]))).toEqual([]);

    const second = await fixProject({ checkout, files: disk }, '/project', examined);
    expect([second.fixed, disk.texts()]).toEqual([[], once]);
  },
);
