import path from 'node:path';
import * as v from 'valibot';
import type { Files } from '../../platform/files.ts';
import { buildxFolder } from '../records/local-refs.ts';
import { decodedText, listOf, objectOf, textOrEmpty } from '../../text/json-schemas.ts';

/** Empty where it tells none. */
const platformSchema = v.fallback(
  v.pipe(
    v.object({ os: textOrEmpty, architecture: textOrEmpty, variant: textOrEmpty }),
    v.transform(({ os, architecture, variant }) => [os, architecture, variant].filter((part) => part !== '').join('/')),
  ),
  '',
);

const instanceNodeSchema = v.pipe(
  v.fallback(
    v.object({
      Name: textOrEmpty,
      Endpoint: textOrEmpty,
      Platforms: v.fallback(listOf(platformSchema), []),
      DriverOpts: v.fallback(v.record(v.string(), textOrEmpty), {}),
    }),
    { Name: '', Endpoint: '', Platforms: [], DriverOpts: {} },
  ),
  v.transform(({ Name: name, Endpoint: endpoint, Platforms: platforms, DriverOpts: driverOptions }) => ({
    name,
    endpoint,
    /** Those that it was made with. */
    platforms,
    driverOptions,
  })),
  v.readonly(),
);

export interface InstanceNode extends v.InferOutput<typeof instanceNodeSchema> {}

const instanceSchema = v.pipe(
  v.object({ Name: textOrEmpty, Driver: textOrEmpty, Nodes: listOf(instanceNodeSchema) }),
  v.transform(({ Name: name, Driver: driver, Nodes: nodes }) => ({ name, driver, nodes })),
  v.readonly(),
);

/** What buildx keeps of a builder, in `instances/NAME` of its folder (store/nodegroup.go). */
export interface Instance extends v.InferOutput<typeof instanceSchema> {}

/** Which builder is in use (store/store.go). */
const currentSchema = objectOf({ Name: textOrEmpty });

/**
 * Reads it: buildx itself waits 20 seconds for a node that is silent before it shows where that is. `undefined` where there is no such
 * file, as for the engine's own builder.
 */
export async function readInstance(
  files: Files,
  env: Readonly<Record<string, string | undefined>>,
  name: string | undefined,
): Promise<Instance | undefined> {
  const folder = buildxFolder(env);
  try {
    const wanted = name ?? (await readJson(files, currentSchema, path.join(folder, 'current')))?.Name ?? '';
    // It becomes part of a path.
    if (!/^[a-z][\w.-]*$/i.test(wanted)) return undefined;
    return await readJson(files, instanceSchema, path.join(folder, 'instances', wanted));
  } catch {
    // Another version of buildx may keep it elsewhere or otherwise: then its own words have to do.
    return undefined;
  }
}

async function readJson<const Schema extends v.GenericSchema>(
  files: Files,
  schema: Schema,
  file: string,
): Promise<v.InferOutput<Schema> | undefined> {
  return decodedText(schema, (await files.readText(file)) ?? '');
}
