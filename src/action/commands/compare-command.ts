import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { contentReasons } from '../../comparison/content-reasons.ts';
import { differingFiles, type FileDifference, filesToExplain } from '../../comparison/differing-files.ts';
import { timeCommands } from '../../comparison/time-commands.ts';
import { parseConfig } from '../../config/config.ts';
import { compareInputs } from '../../config/inputs/compare-inputs.ts';
import { dockerfileThere } from '../../config/path-problems.ts';
import { runFactsFrom } from '../../config/run/run-facts.ts';
import { parseDockerfile } from '../../dockerfile/syntax/parse.ts';
import { errorText } from '../../platform/error-text.ts';
import type { Host } from '../../platform/machine/host.ts';
import { tarImageFiles } from '../../platform/host/tar-image-files.ts';
import { type BuildTold, comparisonLines, whyNotWarm } from '../../report/comparison-text.ts';
import { size } from '../../text/units.ts';
import { namespaceArgument } from '../../trust/isolation.ts';
import { readFlags } from './command-flags.ts';
import { flagLines } from './command-output.ts';
import { runMain } from '../run-main.ts';
import { runPost } from '../run-post.ts';
import { mainBoundary, postBoundary } from '../services/error-boundary.ts';
import { openTerminal } from '../services/open-services.ts';

const gunzip = (bytes: Buffer): Buffer | undefined => tarImageFiles.gunzip(bytes);

type Flags = ReadonlyMap<string, string>;

/** The command `compare`: 0 if a cold and a warm build give the same files, 1 if not or if one fails, 2 for wrong words. */
export async function compareCommand(host: Host, signal: AbortSignal, words: readonly string[]): Promise<number> {
  const flags = await readFlags(host, words, { name: 'compare', table: compareInputs, folder: 'context', help });
  if (typeof flags === 'number') return flags;
  // Plain lines: the builds have the live view.
  const services = openTerminal({ ...host, env: { ...host.env, TERM: 'dumb' } }, signal, flags);
  host.atExit(services.close);
  try {
    const folder = await services.files.makeTemporaryFolder('compare');
    // The caches of the two builds are their own, and so are their cache mounts.
    const place = {
      host: { ...host, env: { ...host.env, XDG_CACHE_HOME: folder }, stdout: host.stderr },
      folder,
      signal,
    };
    const timeLines = await readTimeLines(services, flags);
    const cold = await buildOnce(place, 'cold', flags);
    const warm = cold === undefined ? undefined : await buildOnce(place, 'warm', flags);
    if (cold === undefined || warm === undefined) return 1;
    const { differences, ...counts } = await compared(folder);
    const lines = comparisonLines({ cold, warm, ...counts, differences, ...timeLines });
    for (const line of lines) services.log.info(line);
    return differences.length === 0 && whyNotWarm(warm) === '' ? 0 : 1;
  } catch (error) {
    services.log.error(`The builds could not be compared: ${errorText(error)}`);
    return 1;
  } finally {
    await services.files.remove(services.run.temporaryFolder).catch(() => undefined);
    services.close();
  }
}

interface Place {
  readonly host: Host;
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** Builds in cache mounts that no build has used, and exports the files of the image; `undefined` when the build failed. */
async function buildOnce(
  { host, folder, signal }: Place,
  name: 'cold' | 'warm',
  given: Flags,
): Promise<BuildTold | undefined> {
  const withLine = (input: string, line: string): string =>
    [given.get(input), line].filter((text) => text !== undefined && text !== '').join('\n');
  const own = `compare-${name}-${randomBytes(8).toString('hex')}`;
  const flags = new Map([
    ...given,
    ...Object.entries({
      cache: 'all',
      'cache-store': 'local',
      'clean-build': 'off',
      'no-cache': String(name === 'cold'),
      outputs: `type=tar,dest=${archiveIn(folder, name)}`,
      provenance: 'false',
      'build-args': withLine('build-args', `${namespaceArgument}=${own}`),
      // The name is in the layer cache key of every RUN (`trust/isolation.ts`), so each runs again. It leads nowhere.
      'add-hosts': withLine('add-hosts', `${own}.invalid:127.0.0.1`),
    }),
  ]);
  const services = openTerminal(host, signal, flags);
  host.atExit(services.close);
  try {
    services.log.info(`The ${name} build`);
    if ((await mainBoundary(services, () => runMain(services))) !== 0) {
      await postBoundary(services, () => runPost(services));
      return undefined;
    }
    let report: BuildTold | undefined;
    await postBoundary(services, async () => void (report = await runPost(services)));
    return report;
  } finally {
    services.close();
  }
}

function archiveIn(folder: string, name: 'cold' | 'warm'): string {
  return path.join(folder, `${name}.tar`);
}

interface Compared {
  readonly files: number;
  readonly bytes: number;
  readonly differences: readonly { readonly name: string; readonly reasons: readonly string[] }[];
}

async function compared(folder: string): Promise<Compared> {
  const [cold, warm] = [archiveIn(folder, 'cold'), archiveIn(folder, 'warm')];
  const [before, after] = [await tarImageFiles.list(cold), await tarImageFiles.list(warm)];
  const found = differingFiles(before, after);
  const wanted = filesToExplain(found);
  const contents =
    wanted.size === 0 ? [] : [await tarImageFiles.contents(cold, wanted), await tarImageFiles.contents(warm, wanted)];
  const differences = found.map((difference) => {
    const [one, other] = contents.map((each) => each.get(difference.name));
    return {
      name: difference.name,
      reasons: [...reasonsOf(difference), ...(one && other ? contentReasons(one, other, gunzip) : [])],
    };
  });
  const bytes = before.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return { files: before.length, bytes, differences };
}

function reasonsOf(difference: FileDifference): readonly string[] {
  switch (difference.kind) {
    case 'one-sided':
      return [`only in the image of the ${difference.side} build`];
    case 'about':
      return [`${difference.cold} cold; ${difference.warm} warm`];
    case 'content': {
      const [cold, warm] = [difference.cold, difference.warm].map(
        ({ sizeBytes, sha256 }) => `${size(sizeBytes)}, sha256 ${sha256.slice(0, 16)}`,
      );
      return [`${cold ?? ''} cold; ${warm ?? ''} warm`];
    }
  }
}

/** The Dockerfile, as it is named in results, and its lines that write the time; none where it cannot be read. */
async function readTimeLines(
  { checkout, workflow, run: { env, folder } }: Pick<ReturnType<typeof openTerminal>, 'checkout' | 'workflow' | 'run'>,
  flags: Flags,
): Promise<{ readonly dockerfile: string; readonly timeLines: readonly number[] }> {
  const config = parseConfig((name) => flags.get(name) ?? '', runFactsFrom(env, undefined));
  for (const secret of config.secretsToMask) workflow.addSecret(secret);
  if (config.kind === 'invalid') return { dockerfile: '', timeLines: [] };
  const file = await dockerfileThere(checkout.given, config.config.build, folder);
  const parsed = parseDockerfile((await checkout.given.readText(file)) ?? '');
  return {
    dockerfile: path.relative(folder, file),
    timeLines: parsed.kind === 'parsed' ? timeCommands(parsed.dockerfile) : [],
  };
}

function help(): string {
  return [
    'Builds twice, without any cache and with the caches of the first build, and compares all files of both images.',
    'Exits with 0 if they are equal, byte for byte, and with 1 if not. Shows the cause of each difference, if it can.',
    '',
    'Usage: cached-go-docker-build compare [flags] [context]',
    '',
    'Your caches and cache mounts are neither read nor changed.',
    '',
    ...flagLines(compareInputs),
  ].join('\n');
}
