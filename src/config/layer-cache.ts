import type { InputReader } from './inputs/input-reader.ts';
import { shown } from './inputs/input-reader.ts';
import type { RunFacts } from './run/run-facts.ts';

/** Where `layer-cache` keeps BuildKit's layers, beside what `cache-from` and `cache-to` name. */
export type LayerCache =
  | { readonly kind: 'off' | 'gha' | 'inline' }
  /** `ref` as written: a repository, or one with a tag to begin the tags with. */
  | { readonly kind: 'registry'; readonly ref: string }
  /** `folder` as written. */
  | { readonly kind: 'local'; readonly folder: string };

const forms = '`gha`, `registry=<ref>`, `local=<folder>`, `inline` or `off`';

/** Reads `layer-cache`. */
export function parseLayerCache(reader: InputReader, facts: RunFacts): LayerCache {
  const given = reader.text('layer-cache') ?? 'off';
  const [, name = '', value = ''] = /^([a-z]+)(?:=(.*))?$/s.exec(given) ?? [];
  const report = (message: string): LayerCache => {
    reader.report('layer-cache', message);
    return { kind: 'off' };
  };
  switch (name) {
    case 'off':
    case 'gha':
    case 'inline':
      if (given !== name) return report(`\`${name}\` takes no value. Write \`${name}\` alone.`);
      return name === 'off' ? { kind: name } : checked(name, reader, facts, report);
    case 'registry':
      if (isRepository(value)) return { kind: 'registry', ref: value };
      return report(
        `\`${shown(value)}\` is not the name of an image. Write for example \`registry=ghcr.io/me/app-layers\`, without a digest.`,
      );
    case 'local':
      if (value.trim() !== '' && !/[,\n"]/.test(value)) return { kind: 'local', folder: value.trim() };
      return report(
        `\`${shown(value)}\` is not a folder that buildx can be given. Write for example \`local=/var/cache/layers\`, without commas and quotes.`,
      );
    default:
      return report(`\`${shown(given)}\` is not a layer cache. Write ${forms}.`);
  }
}

function checked(
  kind: 'gha' | 'inline',
  reader: InputReader,
  facts: RunFacts,
  report: (message: string) => LayerCache,
): LayerCache {
  if (kind === 'gha' && !facts.inActions)
    return report(
      '`gha` is the cache service of GitHub Actions, and this run is outside. Write `local=<folder>` or `registry=<ref>`.',
    );
  if (kind === 'inline' && reader.list('tags').length === 0)
    return report('`inline` keeps the layers in the image itself, and no image is named. Add its name to `tags`.');
  return { kind };
}

/** Host and port, path, and a tag perhaps (distribution's reference grammar, without a digest). */
function isRepository(text: string): boolean {
  return /^(?:[\w.-]+(?::\d+)?\/)?[a-z0-9]+(?:[._/-]+[a-z0-9]+)*(?::\w[\w.-]{0,63})?$/.test(text);
}
