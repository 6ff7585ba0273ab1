import type { GoSettings } from '../../config/go-settings.ts';
import { credentialsIn } from '../../config/secrets/credentials.ts';
import type { GoStage } from '../../dockerfile/go/go-stages.ts';
import { privatePatterns } from '../../dockerfile/go/private-settings.ts';
import type { SumLine } from '../../gomod/go-sum.ts';
import { proxyQuestion } from '../../gomod/proxy-question.ts';
import type { Candidate } from '../../goproxy/candidates.ts';
import { autoCandidates } from '../../goproxy/candidates.ts';
import { chosenProxies } from '../../goproxy/choice.ts';
import type { Probe, ProxyQuestion } from '../../goproxy/probe.ts';
import { probeProxies } from '../../goproxy/probe.ts';
import { shownProxy } from '../../goproxy/proxy-list.ts';
import type { Finding } from '../../report/run-report.ts';
import type { ProxiesPlan } from '../../report/run-preview.ts';
import { privateSettingIds } from '../../buildx/call/setting-secrets.ts';
import type { Services } from '../services/services.ts';

/** Go's settings with a list of proxies that answer. */
export interface ChosenProxies {
  readonly go: GoSettings;
  readonly plan: ProxiesPlan | undefined;
  /** What the proxies can be asked for that were not asked here. */
  readonly question: ProxyQuestion | undefined;
  readonly findings: readonly Finding[];
}

/** The slowest proxy may take the first; once one has answered right, the others have the second. */
const limits = { timeoutMs: 5000, graceMs: 1000 };

/** Chooses the list of `goproxy: auto`; other settings stay as they are, and nobody is asked. */
export async function chooseProxies(
  services: Pick<Services, 'run' | 'workflow' | 'shell' | 'http' | 'clock'>,
  go: GoSettings,
  sums: readonly SumLine[],
  stages: readonly GoStage[],
): Promise<ChosenProxies> {
  // Written into the Dockerfile, a login is no secret of the run, but go prints a part of it.
  for (const list of goproxiesIn(stages)) for (const secret of credentialsIn(list)) services.workflow.addSecret(secret);
  if (go.autoProxies === undefined) {
    const patterns = privatePatternsOf(go, { goproxy: '', patterns: [] }, stages);
    return { go, plan: undefined, question: proxyQuestion(sums, patterns), findings: [] };
  }
  const machine = await machineSettings(services);
  const dockerfile = goproxiesIn(stages);
  const candidates = autoCandidates(go.autoProxies, { machine: machine.goproxy, dockerfile });
  const question = proxyQuestion(sums, privatePatternsOf(go, machine, stages));
  const probes = await askProxies(services, candidates, question);
  const choice = chosenProxies(candidates, probes, go.autoProxies.last);
  const plan = proxiesPlan(candidates, question, probes, choice.reason);
  return {
    go: { ...go, goproxy: choice.list === '' ? undefined : choice.list },
    plan,
    question: undefined,
    findings: choice.isSure || question === undefined ? [] : [noneRight(plan)],
  };
}

/** Asks the candidates, whose credentials are kept out of all text from here on. */
export async function askProxies(
  services: Pick<Services, 'workflow' | 'http' | 'clock' | 'run'>,
  candidates: readonly Candidate[],
  question: ProxyQuestion | undefined,
): Promise<readonly Probe[]> {
  for (const { url } of candidates) for (const secret of credentialsIn(url)) services.workflow.addSecret(secret);
  if (question === undefined) return [];
  const urls = candidates.map(({ url }) => url);
  return probeProxies(services, urls, question, { ...limits, signal: services.run.signal });
}

/** What Go takes on this machine. */
interface MachineSettings {
  readonly goproxy: string;
  /** GOPRIVATE and GONOPROXY. */
  readonly patterns: readonly string[];
}

/**
 * What go says on this machine, which has defaults and a file of its own (`go env -w`); without go, the environment. Not asked in a
 * module's folder, where go might fetch another toolchain first.
 */
export async function machineSettings({
  shell,
  run: { env, signal },
}: Pick<Services, 'run' | 'shell'>): Promise<MachineSettings> {
  const names = ['GOPROXY', 'GOPRIVATE', 'GONOPROXY'] as const;
  const exit = await shell.run({
    argv: ['go', 'env', ...names],
    cwd: '/',
    env: { GOTOOLCHAIN: 'local' },
    timeoutMs: 5000,
    signal,
  });
  const told = exit.kind === 'exited' && exit.code === 0 ? exit.stdout.split('\n') : [];
  const [goproxy = '', ...patterns] = names.map((name, index) => told[index]?.trim() || (env[name] ?? ''));
  return { goproxy, patterns };
}

/** Patterns of modules that no proxy may hear of. */
export function privatePatternsOf(
  { goprivate, gonoproxy }: GoSettings,
  machine: MachineSettings,
  stages: readonly GoStage[],
): readonly (string | undefined)[] {
  const runs = stages.flatMap(({ goRuns, settingRuns }) => [...settingRuns, ...goRuns]);
  return [goprivate, gonoproxy, ...machine.patterns, ...privatePatterns(runs, privateSettingIds)];
}

/** The lists of proxies in force in the RUNs of Go stages. */
export function goproxiesIn(stages: readonly GoStage[]): readonly string[] {
  const runs = stages.flatMap(({ goRuns }) => goRuns);
  return [...new Set(runs.flatMap(({ environment }) => environment.env.get('GOPROXY') ?? []))];
}

/** What was asked, with each answer. */
export function proxiesPlan(
  candidates: readonly Candidate[],
  question: ProxyQuestion | undefined,
  probes: readonly Probe[],
  reason: string,
): ProxiesPlan {
  return {
    question:
      question === undefined
        ? 'skipped: go.sum lists only private modules'
        : `asked for the go.mod of ${question.module} ${question.version}, whose hash is in go.sum`,
    rows: candidates.map(({ url, source }) => {
      const probe = probes.find((each) => each.url === url);
      return { proxy: shownProxy(url), verdict: 'not-asked', ms: 0, reason: '', ...withoutUrl(probe), source };
    }),
    reason,
  };
}

function withoutUrl(probe: Probe | undefined): Partial<Omit<Probe, 'url'>> {
  if (probe === undefined) return {};
  const { verdict, ms, reason } = probe;
  return { verdict, ms, reason };
}

function noneRight({ rows }: ProxiesPlan): Finding {
  const answers = rows.map(({ proxy, reason }) => `${proxy}: ${reason}`).join('; ');
  return {
    rule: 'goproxy-none-right',
    file: '',
    line: 0,
    message: `\`goproxy: auto\` found no module proxy that responds correctly (${answers}).`,
    fix: 'Name one that this machine can reach, for example `goproxy: auto|https://proxy.example.com|direct`; `cached-go-docker-build check-proxy` shows how they answer.',
  };
}
