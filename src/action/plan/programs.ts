import path from 'node:path';
import type { GoDockerfile } from '../../dockerfile/go/go-dockerfile.ts';
import { parameterOf } from '../../plan/reads/parameter.ts';
import type { Services } from '../services/services.ts';
import { placeStep } from './place-step.ts';
import type { ProjectFiles } from './project-files.ts';

/** A program that a Dockerfile with an argument builds. */
interface Program {
  readonly argument: string;
  readonly value: string;
  /** Absolute. */
  readonly folder: string;
}

/**
 * Where one Dockerfile builds several programs by an argument, as `go build ./cmd/$SERVICE`: each `package main` that the argument can
 * stand for. Empty where it has none.
 */
export async function programsOf(
  services: Pick<Services, 'checkout'>,
  resolved: GoDockerfile,
  context: string,
  project: ProjectFiles,
): Promise<readonly Program[]> {
  const parameter = parameterOf(resolved);
  if (parameter === undefined) return [];
  const place = await placeStep(services, parameter, { context, isIgnored: () => false });
  if (place.kind === 'unclear') return [];
  const above = path.resolve(place.folder, parameter.before);
  const values = [...project.folders]
    .filter((folder) => path.dirname(folder) === above && isPlainName(path.basename(folder)))
    .map((folder) => path.basename(folder));
  const programs = values.toSorted().map(async (value): Promise<readonly Program[]> => {
    const folder = path.join(above, value, parameter.after);
    return (await isProgram(services, project.files, folder)) ? [{ argument: parameter.name, value, folder }] : [];
  });
  return (await Promise.all(programs)).flat();
}

/** It becomes a build argument, and whoever puts that into a script gives it to a shell. */
function isPlainName(name: string): boolean {
  return /^\w[\w.-]*$/.test(name);
}

async function isProgram(
  { checkout }: Pick<Services, 'checkout'>,
  files: ReadonlySet<string>,
  folder: string,
): Promise<boolean> {
  const sources = [...files].filter((file) => path.dirname(file) === folder && /(?<!_test)\.go$/.test(file));
  const texts = await Promise.all(sources.map((file) => checkout.readText(file)));
  return texts.some((text) => /^package main\b/m.test(text ?? ''));
}
