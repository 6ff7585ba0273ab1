import type { Config } from './config.ts';
import { parseFields } from './inputs/lists.ts';

/** A path of this machine that an input names and that Docker or the run itself will read, send or write; as written. */
export interface NamedPath {
  readonly input: string;
  readonly path: string;
}

/** The paths beside the context, the Dockerfile and secret files. */
export function namedPaths({ build, builderChoice, cache: { layers }, report }: Config): readonly NamedPath[] {
  const contexts = build.buildContexts.map(({ value }) => value.replace(/^oci-layout:\/\//, ''));
  const agents = build.ssh.flatMap((each) => (each.includes('=') ? each.slice(each.indexOf('=') + 1).split(',') : []));
  const config = builderChoice.kind === 'created' ? builderChoice.config : undefined;
  const all = [
    ...contexts.map((path) => ({ input: 'build-contexts', path })),
    ...agents.map((path) => ({ input: 'ssh', path })),
    ...build.outputs.map((output) => ({ input: 'outputs', path: placeIn(output, ['dest']) ?? bareName(output) })),
    ...build.cacheFrom.map((cache) => ({ input: 'cache-from', path: placeIn(cache, ['src']) ?? '' })),
    ...build.cacheTo.map((cache) => ({ input: 'cache-to', path: placeIn(cache, ['dest']) ?? '' })),
    { input: 'layer-cache', path: layers.kind === 'local' ? layers.folder : '' },
    { input: 'builder-config', path: config?.kind === 'file' ? config.path : '' },
    { input: 'report-file', path: report.file ?? '' },
  ];
  // What has a scheme is on another machine, and `-` is standard output.
  return all.filter(({ path }) => path !== '' && path !== '-' && !/^[a-z][\w+.-]+:/i.test(path));
}

function placeIn(text: string, names: readonly string[]): string | undefined {
  const field = (parseFields(text) ?? []).find((each) => names.includes(each.split('=')[0]?.trim() ?? ''));
  return field?.slice(field.indexOf('=') + 1).trim();
}

/** An output without attributes is a folder. */
function bareName(output: string): string {
  return output.includes('=') ? '' : output;
}
