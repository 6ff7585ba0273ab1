import path from 'node:path';
import * as v from 'valibot';
import type { Files } from '../../platform/files.ts';
import { decodedText, textOrEmpty } from '../../text/json-schemas.ts';

/** Where buildx keeps a note of each build that it has started (localstate/localstate.go). */
interface RefsPlace {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly builder: string;
}

const stateSchema = v.object({ LocalPath: textOrEmpty, DockerfilePath: textOrEmpty });

/** The references of a builder's builds, `builder/node/id`. Empty where this buildx notes none. */
export async function localRefs(files: Files, { env, builder }: RefsPlace): Promise<readonly string[]> {
  try {
    const folder = path.join(refsFolder(env), builder);
    const nodes = await files.list(folder);
    const ids = await Promise.all(nodes.map((node) => files.list(path.join(folder, node)).catch(() => [])));
    return nodes.flatMap((node, index) => (ids[index] ?? []).map((id) => `${builder}/${node}/${id}`));
  } catch {
    return [];
  }
}

/** The reference of a build of this Dockerfile that was not there before: of one that failed, buildx tells it nowhere else. */
export async function newRef(
  files: Files,
  place: RefsPlace,
  before: readonly string[],
  dockerfile: string,
): Promise<string | undefined> {
  const known = new Set(before);
  for (const ref of (await localRefs(files, place)).filter((each) => !known.has(each)))
    if ((await builtDockerfile(files, place, ref)) === dockerfile) return ref;
  return undefined;
}

/** The Dockerfile of a build, absolute; `undefined` where it was not started on this machine. */
export async function builtDockerfile(
  files: Files,
  { env }: Pick<RefsPlace, 'env'>,
  ref: string,
): Promise<string | undefined> {
  const text = await files.readText(path.join(refsFolder(env), ref)).catch(() => undefined);
  const state = decodedText(stateSchema, text ?? '');
  return state === undefined ? undefined : path.resolve(state.LocalPath, state.DockerfilePath || 'Dockerfile');
}

function refsFolder(env: RefsPlace['env']): string {
  return path.join(buildxFolder(env), 'refs');
}

/** The folder of buildx itself. */
export function buildxFolder(env: Readonly<Record<string, string | undefined>>): string {
  return env['BUILDX_CONFIG'] || path.join(env['DOCKER_CONFIG'] || path.join(env['HOME'] || '/', '.docker'), 'buildx');
}
