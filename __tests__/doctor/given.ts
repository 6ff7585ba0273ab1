import { applyPatches } from '../../src/doctor/apply-patches.ts';
import { doctorRules } from '../../src/doctor/doctor-rules.ts';
import { examine } from '../../src/doctor/examine.ts';
import { doctorFacts } from '../../src/doctor/frame/gather-facts.ts';
import { toldFindings } from '../../src/doctor/frame/told-findings.ts';
import { nothingSeen, type SeenProject } from '../../src/doctor/frame/seen.ts';
import { knownImages } from '../../src/doctor/frame/known-images.ts';
import type { DoctorFinding } from '../../src/doctor/frame/doctor-rule.ts';
import { readDockerfile } from '../../src/dockerfile/go/go-dockerfile.ts';
import { parsed, SCOPE } from '../dockerfile/description.ts';
import { memoryFiles } from '../fakes/files.ts';

/** A module with one requirement. */
export const module: Readonly<Record<string, string>> = {
  'go.mod': 'module example.com/app\n\ngo 1.24\n\nrequire example.com/lib v1.0.0\n',
  'go.sum':
    'example.com/lib v1.0.0 h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nexample.com/lib v1.0.0/go.mod h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n',
  'main.go': 'package main\n\nfunc main() {}\n',
};

export interface Given {
  /** Beside the Dockerfile. */
  readonly files?: Readonly<Record<string, string>>;
  readonly platforms?: readonly string[];
  readonly target?: string;
  readonly buildArgs?: Readonly<Record<string, string>>;
  /** Of the whole file: the rules that the test is about; absent for all. */
  readonly only?: readonly string[];
  /** Of its sources and folders. */
  readonly seen?: Partial<SeenProject>;
}

/** What the doctor finds in a Dockerfile, as `line id`, and the whole findings. */
export async function examined(
  dockerfile: string,
  { files = module, platforms = [], target = '', buildArgs = {}, only, seen = {} }: Given = {},
): Promise<{ readonly told: readonly string[]; readonly findings: readonly DoctorFinding[] }> {
  const disk = { ...files, Dockerfile: dockerfile };
  const checkout = memoryFiles(
    Object.fromEntries(Object.entries(disk).map(([name, text]) => [`/project/${name}`, text])),
  );
  const scope = { ...SCOPE, platform: platforms[0] ?? 'linux/amd64', target, buildArgs };
  const read = readDockerfile(parsed(dockerfile), scope, knownImages);
  const place = { folder: '/project', context: '/project', dockerfile: '/project/Dockerfile' };
  const known = await doctorFacts(checkout, place, read, platforms);
  const facts = { ...known, told: await toldFindings(checkout, place, known), seen: { ...nothingSeen, ...seen } };
  const found = examine(doctorRules, facts);
  const findings = only === undefined ? found : found.filter(({ rule }) => only.includes(rule.id));
  return {
    findings,
    told: findings.map(({ rule, file, line }) => `${file === 'Dockerfile' ? '' : `${file}:`}${line} ${rule.id}`),
  };
}

/** The files that the patches of these rules change. There must be some, and none of the rules may find anything afterwards. */
export async function fixedFiles(
  dockerfile: string,
  only: readonly string[],
  given: Given = {},
): Promise<ReadonlyMap<string, string>> {
  const { findings } = await examined(dockerfile, { ...given, only });
  const patches = findings.map(({ rule, patch }) => {
    if (patch === undefined) throw new Error(`${rule.id} has no patch`);
    return patch;
  });
  const files = new Map(Object.entries({ ...(given.files ?? module), Dockerfile: dockerfile }));
  const { texts, stale } = applyPatches(files, patches);
  const { Dockerfile: text = dockerfile, ...others } = Object.fromEntries([...files, ...texts]);
  const after = await examined(text, { ...given, files: others, only });
  if (stale.length > 0 || after.told.length > 0) throw new Error(`left: ${after.told.join(', ')} in\n${text}`);
  return texts;
}

/** The same of the Dockerfile alone. */
export async function fixed(dockerfile: string, only: readonly string[], given: Given = {}): Promise<string> {
  return (await fixedFiles(dockerfile, only, given)).get('Dockerfile') ?? dockerfile;
}
