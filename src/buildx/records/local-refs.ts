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
  const [first] = (await newRefs(files, place, before)).filter((each) => each.dockerfile === dockerfile);
  return first?.ref;
}

/** The references of builds that were not there before, each with the Dockerfile that was built. */
export async function newRefs(
  files: Files,
  place: RefsPlace,
  before: readonly string[],
): Promise<readonly { readonly ref: string; readonly dockerfile: string }[]> {
  const known = new Set(before);
  const fresh = (await localRefs(files, place)).filter((each) => !known.has(each));
  const read = fresh.map(async (ref) => {
    const text = await files.readText(path.join(refsFolder(place.env), ref)).catch(() => undefined);
    const state = decodedText(stateSchema, text ?? '');
    if (state === undefined) return [];
    return [{ ref, dockerfile: path.resolve(state.LocalPath, state.DockerfilePath || 'Dockerfile') }];
  });
  return (await Promise.all(read)).flat();
}

function refsFolder(env: RefsPlace['env']): string {
  return path.join(buildxFolder(env), 'refs');
}

/** The folder of buildx itself. */
export function buildxFolder(env: Readonly<Record<string, string | undefined>>): string {
  return env['BUILDX_CONFIG'] || path.join(env['DOCKER_CONFIG'] || path.join(env['HOME'] || '/', '.docker'), 'buildx');
}
