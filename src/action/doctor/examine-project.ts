import path from 'node:path';
import type { DoctorConfig } from '../../config/plan/doctor-config.ts';
import { doctorRules } from '../../doctor/doctor-rules.ts';
import { examine } from '../../doctor/examine.ts';
import { doctorFacts, type DoctorPlace } from '../../doctor/frame/gather-facts.ts';
import { toldFindings } from '../../doctor/frame/told-findings.ts';
import { knownImages } from '../../doctor/frame/known-images.ts';
import type { DoctorFinding } from '../../doctor/frame/doctor-rule.ts';
import { readDockerfile } from '../../dockerfile/go/go-dockerfile.ts';
import { type Dockerfile, parseDockerfile } from '../../dockerfile/syntax/parse.ts';
import { nameIn } from '../../findings/facts/file-names.ts';
import { ConfigError } from '../services/errors.ts';
import type { Services } from '../services/services.ts';
import { allowedPatch, mayPatch } from './may-patch.ts';
import { seenProject } from './seen-project.ts';

/** What the doctor finds in a project as its files are now. Throws `ConfigError` where the Dockerfile cannot be read, with its place. */
export async function examineProject(
  { checkout, run }: Pick<Services, 'checkout' | 'run'>,
  { target, buildArgs, platforms, ignore }: DoctorConfig,
  place: DoctorPlace,
): Promise<readonly DoctorFinding[]> {
  const name = nameIn(place.folder, place.dockerfile);
  const dockerfile = parsedDockerfile(name, await checkout.given.readText(place.dockerfile));
  const platform = platforms[0] ?? 'linux/amd64';
  const scope = { buildArgs, target, platform, buildPlatform: platform, buildContexts: [] };
  const read = readDockerfile(dockerfile, scope, knownImages);
  if (read.target === undefined)
    throw new ConfigError(`target: ${name} has no stage \`${target}\`. Write one of its stages.`);
  const known = await doctorFacts(checkout, place, read, platforms);
  const seen = await seenProject({ checkout, run }, place.context);
  const facts = { ...known, told: await toldFindings(checkout, place, known), seen };
  const rules = doctorRules.filter(({ id }) => !ignore.includes(id));
  const { file, lines } = known.context.ignore;
  const may = await mayPatch({ checkout }, place, {
    file: path.resolve(place.folder, file),
    text: lines.join('\n'),
  });
  return examine(rules, facts).map((found) => ({ ...found, patch: allowedPatch(found.patch, place.folder, may) }));
}

function parsedDockerfile(name: string, text: string | undefined): Dockerfile {
  if (text === undefined)
    throw new ConfigError(`There is no Dockerfile at \`${name}\`, or it is too large. Name it with \`--file\`.`);
  const foreign = text.split('\n').findIndex((line) => line.includes('\ufffd'));
  if (foreign >= 0) throw new ConfigError(`${name}:${foreign + 1}: this line is not UTF-8. Save the file as UTF-8.`);
  const parsed = parseDockerfile(text);
  if (parsed.kind === 'invalid') throw new ConfigError(`${name}:${parsed.line}: ${parsed.message}`);
  return parsed.dockerfile;
}

/** Where the flags say that the project is, from the working folder of the run. */
export function projectPlace(folder: string, { context, file }: Pick<DoctorConfig, 'context' | 'file'>): DoctorPlace {
  const at = path.resolve(folder, context);
  return {
    folder,
    context: at,
    dockerfile: file === undefined ? path.join(at, 'Dockerfile') : path.resolve(folder, file),
  };
}
