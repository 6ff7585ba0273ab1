import path from 'node:path';
import * as v from 'valibot';
import type { PlanConfig } from '../../config/plan/plan-config.ts';
import { decodedText, objectOf } from '../../text/json-schemas.ts';
import type { Image } from '../../plan/image.ts';
import { ConfigError } from '../services/errors.ts';
import type { Services } from '../services/services.ts';
import { pathProblem } from './listed-images.ts';

const timeoutMs = 120_000;

const targetSchema = objectOf({
  context: v.exactOptional(v.string()),
  dockerfile: v.exactOptional(v.string()),
  'dockerfile-inline': v.exactOptional(v.string()),
  target: v.exactOptional(v.string()),
  'no-cache': v.exactOptional(v.boolean()),
  'no-cache-filter': v.exactOptional(v.array(v.string())),
  args: v.exactOptional(v.record(v.string(), v.nullable(v.string()))),
  contexts: v.exactOptional(v.record(v.string(), v.string())),
  platforms: v.exactOptional(v.array(v.string())),
});
const bakeSchema = objectOf({ target: v.exactOptional(v.record(v.string(), targetSchema)) });
type Target = v.InferOutput<typeof targetSchema>;

/** What is asked of bake: its files and targets, `--set` of the build, and variables for the files. */
interface BakeWish extends Pick<PlanConfig, 'files' | 'targets'> {
  readonly set?: readonly string[];
  readonly vars?: Readonly<Record<string, string>>;
  /** The folder that bake runs in, absolute; absent for that of the repository. */
  readonly folder?: string;
}

/** The targets of bake or compose files, as buildx itself evaluates them. Throws `ConfigError` where it cannot. */
export async function bakedImages(
  services: Pick<Services, 'shell' | 'checkout'>,
  { files, targets, set = [], vars = {}, folder }: BakeWish,
  root: string,
): Promise<readonly Image[]> {
  const cwd = folder ?? root;
  const named = files.map(
    (written) => ({ what: 'file', at: path.resolve(cwd, written), written, kind: 'file' }) as const,
  );
  const problems = await Promise.all(named.map((each) => pathProblem(services, root, 'files', each)));
  const problem = problems.find((each) => each !== undefined);
  if (problem !== undefined) throw new ConfigError(problem);
  const exit = await services.shell.run({
    argv: [
      'docker',
      ...['buildx', 'bake', ...files.map((file) => `--file=${file}`), ...set.map((each) => `--set=${each}`)],
      ...['--print', '--', ...targets],
    ],
    cwd,
    env: { ...vars, BUILDX_BAKE_GIT_AUTH_TOKEN: undefined, NO_COLOR: '1' },
    timeoutMs,
  });
  if (exit.kind === 'not-started')
    throw new ConfigError('files: bake and compose files need `docker buildx`, which is not on this machine.');
  if (exit.kind !== 'exited') throw new ConfigError('files: `docker buildx bake --print` did not end in time.');
  if (exit.code !== 0) throw new ConfigError(`files: ${files.join(', ')} cannot be evaluated: ${causeIn(exit.stderr)}`);
  const read = decodedText(bakeSchema, exit.stdout);
  const entries = Object.entries(read?.target ?? {});
  if (entries.length === 0) throw new ConfigError(`files: ${files.join(', ')} has no target to build.`);
  const describedBy = named.map(({ at }) => at);
  return Promise.all(entries.map(([name, target]) => imageOf(services, { name, target, describedBy, root, cwd })));
}

interface BakedTarget {
  readonly name: string;
  readonly target: Target;
  readonly describedBy: readonly string[];
  readonly root: string;
  readonly cwd: string;
}

async function imageOf(
  services: Pick<Services, 'checkout'>,
  { name, target, describedBy, root, cwd }: BakedTarget,
): Promise<Image> {
  const place = `files: target ${name.slice(0, 80)}`;
  const { context: written = '.', dockerfile = 'Dockerfile', contexts = {}, args = {} } = target;
  if (/:\/\/|^git@/.test(written))
    throw new ConfigError(
      `${place}: its context \`${written.slice(0, 100)}\` is no folder of the repository. Leave the target out with \`targets\`.`,
    );
  if (target['dockerfile-inline'] !== undefined)
    throw new ConfigError(
      `${place}: its Dockerfile is a part of the bake file, and cannot be read there. Write it into a file.`,
    );
  const context = path.resolve(cwd, written);
  const file = path.resolve(context, dockerfile);
  const named = [
    { what: 'context', at: context, written, kind: 'folder' },
    { what: 'file', at: file, written: dockerfile, kind: 'file' },
  ] as const;
  for (const each of named) {
    const problem = await pathProblem(services, root, place, each);
    if (problem !== undefined) throw new ConfigError(problem);
  }
  const others = Object.entries(contexts).map(([key, from]) => {
    const isElsewhere = /^[\w-]+:|^git@/.test(from);
    return [key, isElsewhere ? from : path.resolve(cwd, from)] as const;
  });
  return {
    name,
    context,
    isGuess: false,
    file,
    target: target.target ?? '',
    buildArgs: Object.fromEntries(
      Object.entries(args).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
    ),
    cacheScope: name,
    ...(target['no-cache'] === true ? { noCache: 'all' } : { noCache: target['no-cache-filter'] ?? [] }),
    place,
    // Others, as `local`, stand for the machine's own.
    platforms: (target.platforms ?? []).filter((platform) => platform.includes('/')),
    describedBy,
    contexts: Object.fromEntries(others),
  };
}

/** The line in which buildx names the place, without the log of what it has read. */
function causeIn(stderr: string): string {
  const lines = stderr.split('\n');
  const found = lines.find((line) => line.startsWith('ERROR: ')) ?? lines.findLast((line) => line.trim() !== '') ?? '';
  return found.replace(/^ERROR: /, '').slice(0, 400);
}
