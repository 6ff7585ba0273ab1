import { exporterTypes } from '../../config/attestations.ts';
import type { BuildOptions } from '../../config/build-options.ts';
import { parseFields } from '../../config/inputs/lists.ts';
import type { Builder } from './builder.ts';

/** Something that is asked for and that buildx refuses at once, since its driver cannot do it. */
interface DriverLimit {
  /** The input, with its value where that is short and no secret. */
  readonly asked: string;
  /** What would make it possible besides another driver: another image store of the engine, or nothing. */
  readonly lacks: 'image-store' | 'driver';
}

/** What the build asks for, as far as drivers differ in it. */
type AskedOfDriver = Pick<BuildOptions, 'platforms' | 'cacheTo' | 'attestations' | 'outputs' | 'annotations' | 'load'>;

export type ImageStore = 'containerd' | 'classic';

/** What else decides whether buildx refuses a build. */
interface Surroundings {
  /** Of the engine that images are loaded into; absent where it is not known. */
  readonly engineStore: ImageStore | undefined;
  /** The environment that buildx gets. */
  readonly env: Environment;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What buildx refuses (build/opt.go, driver/docker/driver.go): of the engine's own builder what the classic image store cannot hold;
 * of every builder to load several images, or attestations, into an engine with that store.
 */
export function driverLimits(
  { driver, nodes }: Pick<Builder, 'driver' | 'nodes'>,
  build: AskedOfDriver,
  { engineStore, env }: Surroundings,
): readonly DriverLimit[] {
  if (driver !== 'docker')
    return loadsSeveral(build) && engineStore === 'classic' ? [lacksStore('`load` of several images')] : [];
  const byDigest = build.outputs.filter((output) => isOn(output, 'push-by-digest') && isOn(output, 'push'));
  return [
    ...(nodes[0]?.imageStore === 'classic' ? classicLimits(build, env) : []),
    ...byDigest.map((): DriverLimit => ({ asked: '`outputs` with `push-by-digest`', lacks: 'driver' })),
  ];
}

/** Whether the limits depend on the image store of the engine that the result is loaded into. */
export function loadsSeveral({ load, outputs, platforms, attestations }: AskedOfDriver): boolean {
  const types = exporterTypes(outputs);
  const isLoaded = load || outputs.some((output, index) => types[index] === 'docker' && valueOf(output, 'dest') === '');
  return isLoaded && (new Set(platforms).size > 1 || attestations.some(isWanted));
}

function classicLimits(
  { platforms, cacheTo, attestations, outputs, annotations }: AskedOfDriver,
  env: Environment,
): readonly DriverLimit[] {
  const exported = cacheTo.flatMap((text) => exportedCache(text, env));
  const several = [...new Set(platforms)];
  const types = exporterTypes(outputs);
  const archives = outputs.flatMap((output, index) => {
    const type = types[index] ?? '';
    const isRefused = type === 'oci' || (type === 'docker' && valueOf(output, 'dest') !== '');
    return isRefused ? [lacksStore(`\`outputs: type=${type}\``)] : [];
  });
  return [
    ...(several.length > 1 ? [lacksStore(`\`platforms: ${several.join(',')}\``)] : []),
    ...[...new Set(exported)].map((type) => lacksStore(`\`cache-to: type=${type}\``)),
    ...(attestations.some(isWanted) ? [lacksStore('an attestation (`provenance`, `sbom` or `attests`)')] : []),
    ...archives,
    ...(annotations.some((text) => /^[^=]*\bindex(?:-descriptor)?\b[^=]*:/.test(text))
      ? [lacksStore('`annotations` of an index')]
      : []),
  ];
}

const lacksStore = (asked: string): DriverLimit => ({ asked, lacks: 'image-store' });

/** The type of a cache that is exported to somewhere else than the image. */
function exportedCache(text: string, env: Environment): readonly string[] {
  const isReference = !text.includes('=');
  const type = isReference ? 'registry' : valueOf(text, 'type');
  return type === 'inline' || type === '' || (type === 'gha' && !reachesCacheService(text, env)) ? [] : [type];
}

/**
 * Without a token or an address, buildx leaves a cache of type `gha` out (build/opt.go, `addGithubToken` and `isActive`). What the text
 * does not have comes from the environment.
 */
function reachesCacheService(text: string, env: Environment): boolean {
  const token = valueOf(text, 'token') || env['ACTIONS_RUNTIME_TOKEN'];
  const address =
    valueOf(text, 'url') || valueOf(text, 'url_v2') || env['ACTIONS_CACHE_URL'] || env['ACTIONS_RESULTS_URL'];
  return (token ?? '') !== '' && (address ?? '') !== '';
}

/** `type=provenance,disabled=true` takes one away. */
function isWanted(attestation: string): boolean {
  return !isOn(attestation, 'disabled');
}

function isOn(text: string, name: string): boolean {
  return /^(?:1|t|true)$/i.test(valueOf(text, name));
}

function valueOf(text: string, name: string): string {
  const fields = (parseFields(text) ?? []).map((each) => each.split(/=(.*)/s));
  return fields.find(([key = '']) => key.trim().toLowerCase() === name)?.[1]?.trim() ?? '';
}
