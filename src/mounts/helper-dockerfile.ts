import type { CacheKind } from '../config/cache-kind.ts';
import type { MountRecord } from './mount-group.ts';

/** One helper stage: a script beside some cache mounts. */
export interface HelperStage {
  readonly kind: CacheKind;
  readonly records: readonly MountRecord[];
  /** Constant shell text; what varies comes in through `variables`. */
  readonly script: string;
  readonly variables: Readonly<Record<string, string>>;
  /** What lies in the stage before its script runs, each in a folder of its own. */
  readonly seeds: readonly Seed[];
  /** A folder in the helper's context that the script finds at /.given; empty when it needs none. */
  readonly given: string;
  /** The name of the context that has this folder; absent for the main one. */
  readonly givenFrom?: string;
  /** Folders of which an image can be made each; a build makes only that of the stage that it is told. */
  readonly layers: readonly string[];
}

/** Content for a helper stage: an archive in the helper's context, which BuildKit unpacks, or what an image holds. */
export type Seed =
  | {
      readonly kind: 'archive';
      readonly file: string;
      readonly digest: string;
      readonly sizeBytes: number;
      readonly to: string;
    }
  | { readonly kind: 'image'; readonly reference: string; readonly to: string };

/** A helper build's Dockerfile and the build-args that carry every value in it. */
export interface HelperDockerfile {
  readonly text: string;
  readonly buildArgs: Readonly<Record<string, string>>;
}

/**
 * Where a stage's script leaves what is to come out. Two folders deep: to tell a COPY's source by its content, BuildKit walks through
 * the folder that it lies in (cache/contenthash, scanPath), and for one in / that is the whole image.
 */
const handedOut = '/.out/files';

/** Where it leaves what images are made of, one folder for each. */
const ofLayers = '/.out/layers';

/** The stage of a kind. Its prefix is there because a helper image called `modules` must not be taken for a stage. */
export function helperStageName(kind: CacheKind): string {
  return `cached-go-docker-build-${kind}`;
}

/** The stage that is an image with nothing but what a script has left as `folder` for it. */
export function layerStageName(folder: string): string {
  return `cached-go-docker-build-layer-${folder}`;
}

/**
 * Renders a helper build. No value of the user's becomes Dockerfile text: ids, images and variables are build-args, which
 * BuildKit expands inside single words (frontend/dockerfile/instructions, parseMount). The nonce is one of them, so that no
 * RUN can be a layer-cache hit.
 */
export function helperDockerfile(image: string, stages: readonly HelperStage[]): HelperDockerfile {
  const parts = stages.map((stage) => stageParts(stage));
  const text = [
    'ARG HELPER_IMAGE',
    ...parts.flatMap((part) => part.globals),
    ...parts.flatMap((part) => part.lines),
    ...stages.flatMap(({ kind, layers }) =>
      layers.flatMap((folder) => [
        `FROM scratch AS ${layerStageName(folder)}`,
        `COPY --from=${helperStageName(kind)} ${ofLayers}/${folder}/ /`,
      ]),
    ),
    'FROM scratch',
    ...stages.map((stage) => `COPY --from=${helperStageName(stage.kind)} ${handedOut}/ /`),
    '',
  ].join('\n');
  return { text, buildArgs: Object.assign({ HELPER_IMAGE: image }, ...parts.map((part) => part.buildArgs)) };
}

interface StageParts {
  /** ARGs that stand before the first FROM. */
  readonly globals: readonly string[];
  readonly lines: readonly string[];
  readonly buildArgs: Readonly<Record<string, string>>;
}

function stageParts(stage: HelperStage): StageParts {
  const prefix = stage.kind.toUpperCase();
  const images = seedImages(stage, prefix);
  const variables = {
    ...stage.variables,
    OWNERS: stage.records.map(({ owner }) => `${owner.uid}:${owner.gid}`).join(' '),
  };
  const mounts = stage.records.map((record, index) => helperMountFlag(record, index, prefix));
  const lines = [
    ...images.map(({ name, argument }) => `FROM --platform=$BUILDPLATFORM \${${argument}} AS ${name}`),
    `FROM --platform=$BUILDPLATFORM \${HELPER_IMAGE} AS ${helperStageName(stage.kind)}`,
    'SHELL ["/bin/sh", "-c"]',
    'USER 0:0',
    'WORKDIR /',
    // Linked layers unpack side by side, but are merged afterwards: of one alone that is wasted.
    ...stage.seeds.flatMap((seed) => archiveLine(seed, stage)),
    ...mounts.flatMap((mount) => Object.keys(mount.buildArgs).map((name) => `ARG ${name}`)),
    ...Object.keys(variables).map((name) => `ARG ${prefix}_${name}`),
    `RUN --network=none ${[...mounts.map((mount) => mount.flag), ...imageFlags(stage), ...givenFlag(stage)].join(' ')} <<'SCRIPT'`,
    ...Object.keys(variables).map((name) => `${name}=$${prefix}_${name}`),
    stage.script.trimEnd(),
    'SCRIPT',
  ];
  const buildArgs = Object.fromEntries(Object.entries(variables).map(([name, value]) => [`${prefix}_${name}`, value]));
  const references = images.map(({ argument, reference }) => ({ [argument]: reference }));
  return {
    globals: images.map(({ argument }) => `ARG ${argument}`),
    lines,
    buildArgs: Object.assign(buildArgs, ...references, ...mounts.map((mount) => mount.buildArgs)),
  };
}

/** The images that a stage has content of: a mount takes no variable, so each is a stage of its own. */
function seedImages(
  { kind, seeds }: HelperStage,
  prefix: string,
): readonly { readonly name: string; readonly argument: string; readonly reference: string }[] {
  return seeds.flatMap((seed, index) =>
    seed.kind === 'image'
      ? [{ name: seedStageName(kind, index), argument: `${prefix}_SEED_${index}`, reference: seed.reference }]
      : [],
  );
}

function seedStageName(kind: CacheKind, index: number): string {
  return `${helperStageName(kind)}-seed-${index}`;
}

function archiveLine(seed: Seed, { seeds }: HelperStage): readonly string[] {
  const link = seeds.length > 1 ? '--link ' : '';
  return seed.kind === 'archive' ? [`ADD ${link}${seed.file} ${seed.to}`] : [];
}

/** An image is mounted: a COPY would write all of it once more. Writable, so that a script finds the same as in its own stage. */
function imageFlags({ kind, seeds }: HelperStage): readonly string[] {
  return seeds.flatMap((seed, index) =>
    seed.kind === 'image' ? [`--mount=type=bind,from=${seedStageName(kind, index)},target=${seed.to},rw`] : [],
  );
}

/** Not copied into the stage: that would wait for the archives to be unpacked. */
function givenFlag({ given, givenFrom }: HelperStage): readonly string[] {
  const from = givenFrom === undefined ? '' : `from=${givenFrom},`;
  return given === '' ? [] : [`--mount=type=bind,${from}source=${given},target=/.given`];
}

/** The mount of record number `index` at /.mount/<index>, never read-only, whatever the user's own mount says. */
export function helperMountFlag(
  record: MountRecord,
  index: number,
  prefix: string,
): { flag: string; buildArgs: Record<string, string> } {
  const variable = `${prefix}_MOUNT_${index}`;
  const given = Object.entries({
    uid: record.uid,
    gid: record.gid,
    mode: record.mode,
    from: record.from,
    source: record.source,
  });
  const literal = new Set(['uid', 'gid', 'mode']);
  const fields = [`type=cache,target=/.mount/${index},id=\${${variable}_ID},sharing=${record.sharing}`];
  const buildArgs: Record<string, string> = { [`${variable}_ID`]: record.id };
  for (const [name, value] of given) {
    if (value === '') continue;
    const pattern = literal.has(name) ? /^\d+$/ : /^[\w./:@-]+$/;
    if (!pattern.test(value)) throw new Error(`The cache mount's ${name} is not one that a helper build can name.`);
    fields.push(`${name}=${value}`);
  }
  return { flag: `--mount=${fields.join(',')}`, buildArgs };
}
