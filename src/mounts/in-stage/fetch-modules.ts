import path from 'node:path';
import type { ModuleCheck } from '../../config/fetch-options.ts';
import type { Files } from '../../platform/files.ts';
import type { Shell } from '../../platform/shell.ts';
import type { FetchFault } from '../../diagnosis/download-faults.ts';
import { classifyFault } from '../../diagnosis/download-faults.ts';
import { fetchContext, fetchDockerfile, type FetchRequest } from './fetch-dockerfile.ts';
import type { HelperResult } from '../helper-result.ts';
import { countIn, helperResult } from '../helper-result.ts';
import { asLines, stageNonce } from '../inject.ts';
import type { StageSetting, UserStage } from './stage-build.ts';
import { buildInStage } from './stage-build.ts';

/** How a fetch ended. `unable`: there is no go in the cut stage. */
export type FetchOutcome =
  | (Fetched & { readonly kind: 'done'; readonly checked: readonly Checked[] })
  | (Fetched & {
      readonly kind: 'faulty';
      readonly fault: FetchFault['kind'] | 'unknown';
      readonly reason: string;
      readonly advice: string;
    })
  | { readonly kind: 'unable'; readonly reason: string; readonly ms: number }
  | { readonly kind: 'failed'; readonly reason: string; readonly ms: number };

interface Fetched {
  readonly tries: number;
  /** Files of module archives that are new, and how many of them are zips. */
  readonly files: number;
  readonly zips: number;
  /** What became of the tries that failed. */
  readonly failedTries: readonly FailedTry[];
  /** The RUN's own time. */
  readonly runMs: number;
  /** The whole build's. */
  readonly ms: number;
}

/** What a check has found; `untold` when it could not be made. */
export interface Checked {
  readonly check: ModuleCheck;
  readonly found: 'ok' | 'bad' | 'untold';
  readonly message: string;
}

interface FailedTry {
  readonly seconds: number;
  readonly files: number;
  readonly message: string;
}

/** Downloads modules into the mounts that the build will use, in the user's own stage. */
export async function fetchModules(
  shell: Shell,
  files: Files,
  setting: StageSetting,
  request: FetchRequest,
): Promise<FetchOutcome> {
  const folder = await files.makeTemporaryFolder('fetch');
  try {
    const nonce = stageNonce(setting.nonce, 'modules');
    const dockerfile = fetchDockerfile(nonce, request);
    const given = path.join(folder, 'given');
    await writeGiven(files, given, request);
    const { flags, ...rest } = request.stage;
    const stage: UserStage = { ...rest, flags: (file) => flags(file, given) };
    const outcome = await buildInStage(shell, files, setting, { folder, nonce, dockerfile, stage });
    if (outcome.kind === 'failed') return outcome;
    return outcomeFrom(nonce, outcome);
  } finally {
    await files.remove(folder);
  }
}

async function writeGiven(files: Files, given: string, { modules, lists, ssh }: FetchRequest): Promise<void> {
  await files.writeText(path.join(given, 'folders'), asLines(modules.folders));
  await files.writeText(path.join(given, 'known_hosts'), ssh.knownHosts === '' ? '' : `${ssh.knownHosts}\n`);
  for (const [index, { folder, argv }] of lists.entries())
    await files.writeText(path.join(given, 'lists', String(index)), [folder, ...argv, ''].join('\n'));
  await files.makeFolder(path.join(given, 'gomod'));
  for (const { name, text } of modules.files) await files.writeText(path.join(given, 'gomod', name), text);
}

function outcomeFrom(
  nonce: string,
  outcome: {
    readonly lines: readonly string[];
    readonly vertexes: readonly { readonly name: string; readonly spans: readonly { start: number; end: number }[] }[];
    readonly ms: number;
  },
): FetchOutcome {
  const result = helperResult(nonce, outcome.lines);
  const { ms } = outcome;
  if (result.get('outcome') === 'no-go')
    return { kind: 'unable', reason: 'the stage has no go before its first go command', ms };
  const spans = outcome.vertexes
    .filter(({ name }) => name.includes(`from=${fetchContext},`))
    .flatMap((vertex) => vertex.spans);
  const fetched = {
    tries: countIn(result, 'tries'),
    files: countIn(result, 'files'),
    zips: countIn(result, 'zips'),
    failedTries: [...result].flatMap(([name, value]) => (name.startsWith('try.') ? failedTry(value) : [])),
    runMs: Math.round(spans.reduce((sum, { start, end }) => sum + end - start, 0)),
    ms,
  };
  if (result.get('outcome') === 'done') return { kind: 'done', ...fetched, checked: checkedIn(result) };
  const said = [...result].flatMap(([name, value]) => (name.startsWith('fault.') ? [value] : []));
  if (said.length === 0)
    return { kind: 'failed', reason: 'the RUN that downloads modules did not report its result', ms };
  const fault = classifyFault(said.join('\n'));
  const advice = fault.kind === 'unknown' ? '' : fault.advice;
  return { kind: 'faulty', ...fetched, fault: fault.kind, reason: fault.line.replace(/^go: /, ''), advice };
}

function checkedIn(result: HelperResult): readonly Checked[] {
  return (['verify', 'tidy'] as const).flatMap((check) => {
    const [, word, message = ''] = /^(ok|bad|untold) ?(.*)$/.exec(result.get(`check.${check}`) ?? '') ?? [];
    const found = (['ok', 'bad', 'untold'] as const).find((each) => each === word);
    return found === undefined ? [] : [{ check, found, message }];
  });
}

function failedTry(value: string): readonly FailedTry[] {
  const [, seconds, files, message = ''] = /^(\d+) (\d+) ?(.*)$/.exec(value) ?? [];
  return seconds === undefined
    ? []
    : [{ seconds: Number(seconds), files: Number(files), message: message.replace(/^go: /, '') }];
}
