import { createHash } from 'node:crypto';
import path from 'node:path';
import type { BuildOptions } from '../../config/build-options.ts';
import type { LayerCache } from '../../config/layer-cache.ts';
import { builtStages, type PlacedDockerfile } from '../../dockerfile/stages/placed-dockerfile.ts';
import { fromChain } from '../../dockerfile/stages/stage-graph.ts';
import { comparedPlatform } from '../../text/platform-match.ts';
import type { RunKind } from '../../trust/run-kind.ts';

/** What decides which layers are kept where. */
interface LayerCacheQuestion {
  readonly layerCache: LayerCache;
  readonly build: Pick<BuildOptions, 'tags' | 'target' | 'cacheFrom' | 'cacheTo'>;
  /** Those that are built, also where nobody wishes for any. */
  readonly platforms: readonly string[];
  /** The Dockerfile, relative to the workspace; for people it stands for an image that is not named. */
  readonly dockerfile: string;
  readonly run: RunKind;
  /** As it is built for the first platform; `undefined` where it cannot be read. */
  readonly placed: PlacedDockerfile | undefined;
  /** The lines of the RUNs that mount a served cache. */
  readonly served: ReadonlySet<number>;
}

/** `cache-from` and `cache-to` with what `layer-cache` adds to them. */
export function layerCacheEntries(question: LayerCacheQuestion): Pick<BuildOptions, 'cacheFrom' | 'cacheTo'> {
  const { layerCache, build } = question;
  const { from, to } = entries(question);
  const mode = layerCache.kind === 'inline' ? 'max' : exportMode(question);
  return {
    cacheFrom: [...build.cacheFrom, ...from],
    cacheTo: [...build.cacheTo, ...(mode === 'none' ? [] : to(mode))],
  };
}

type ExportMode = 'none' | 'min' | 'max';

interface Entries {
  readonly from: readonly string[];
  readonly to: (mode: ExportMode) => readonly string[];
}

function entries(question: LayerCacheQuestion): Entries {
  const { layerCache, build } = question;
  const scope = scopeOf(question);
  switch (layerCache.kind) {
    case 'off':
      return { from: [], to: () => [] };
    case 'gha':
      return {
        from: [`type=gha,scope=${scope}`],
        to: (mode) => [`type=gha,scope=${scope},mode=${mode},ignore-error=true`],
      };
    case 'registry': {
      const ref = /:[\w.-]+$/.test(layerCache.ref) ? `${layerCache.ref}-${scope}` : `${layerCache.ref}:${scope}`;
      return {
        from: [`type=registry,ref=${ref}`],
        to: (mode) => [`type=registry,ref=${ref},mode=${mode},ignore-error=true`],
      };
    }
    case 'local': {
      const folder = path.join(layerCache.folder, scope);
      return {
        from: [`type=local,src=${folder}`],
        to: (mode) => [`type=local,dest=${folder},mode=${mode},ignore-error=true`],
      };
    }
    case 'inline':
      return { from: build.tags.map((tag) => `type=registry,ref=${tag}`), to: () => ['type=inline'] };
  }
}

/** Enough for a tag with the text that a user may put before it. */
const longestScope = 60;

/**
 * One name for each image, Dockerfile, target and set of platforms, in the characters of a tag. An image is its name without the version;
 * the Dockerfile tells `app:api` from `app:worker`.
 */
function scopeOf({ build: { tags, target = '' }, platforms, dockerfile }: LayerCacheQuestion): string {
  const image = tags[0]?.replace(/@.*$/, '').replace(/:[^/:]*$/, '') ?? dockerfile;
  const parts = [image, target, platforms.map(comparedPlatform).toSorted().join('-')].filter((part) => part !== '');
  const hash = createHash('sha256')
    .update(JSON.stringify([...parts, dockerfile]))
    .digest('hex')
    .slice(0, 8);
  const readable = parts
    .join('-')
    .replaceAll(/[^\w.]+/g, '-')
    .replaceAll(/^[-.]+|-+$/g, '');
  return `${readable.slice(0, longestScope)}-${hash}`;
}

/**
 * Who exports layers, and which. What a pull request exports nobody else reads, and a registry or a folder is everybody's: there only
 * runs may write whose code is in the default branch.
 */
function exportMode(question: LayerCacheQuestion): ExportMode {
  switch (question.run) {
    case 'default-branch':
      return fullMode(question);
    case 'local':
      return question.layerCache.kind === 'gha' ? 'none' : fullMode(question);
    case 'branch':
      return question.layerCache.kind === 'gha' ? 'min' : 'none';
    case 'pull-request':
    case 'closed-pull-request':
    case 'release':
    case 'read-only-event':
    case 'merge-group':
    case 'no-ref':
    case 'other-commit':
    case 'other-event':
      return 'none';
  }
}

/**
 * `max` exports the layers of all stages, `min` those of the image. Where nothing but RUNs with a Go cache is executed before the
 * last stage, `max` would export what changes with every commit and is made again from the mounts.
 */
function fullMode({ placed, served }: LayerCacheQuestion): ExportMode {
  if (placed?.target === undefined) return 'max';
  const image = new Set(fromChain(placed.graph, placed.target.index).map(({ stage }) => stage.index));
  const others = builtStages(placed)
    .filter(({ index }) => !image.has(index))
    .flatMap(({ instructions }) => instructions.filter(({ keyword }) => keyword === 'RUN'));
  return others.every(({ line }) => served.has(line)) ? 'min' : 'max';
}
