import type { GoSettings } from '../../config/go-settings.ts';
import type { Finding } from '../../report/run-report.ts';
import { parseProxyList } from '../../goproxy/proxy-list.ts';
import { runText } from '../../dockerfile/commands/go-commands.ts';
import type { GoRun } from '../../dockerfile/go/go-runs.ts';
import type { GoStage } from '../../dockerfile/go/go-stages.ts';
import type { Dockerfile } from '../../dockerfile/syntax/parse.ts';

/** The settings that were given, before a list of proxies was chosen or made of a preset. */
interface GivenSettings extends Pick<GoSettings, 'gosumdb' | 'gotoolchain' | 'goprivate' | 'gonoproxy'> {
  /** The list that a person wrote; undefined for none and for presets, whose `direct` is only a last resort. */
  readonly goproxy: string | undefined;
}

/** What does not go together between settings and the stages that they are for, each with the line where it shows; `file` names the Dockerfile. */
export function goSettingFindings(
  dockerfile: Dockerfile,
  stages: readonly GoStage[],
  given: GivenSettings,
  file: string,
): readonly Finding[] {
  const runs = stages
    .flatMap(({ goRuns }) => goRuns)
    .filter(({ callsGo, inherited }) => callsGo !== 'no' && !inherited);
  const why = reasonForGit(given);
  const withoutGit = why === undefined ? [] : missingGitFindings(dockerfile, stages, why, file);
  return [...withoutGit, ...toolchainFinding(runs, given).map((finding) => ({ ...finding, file }))];
}

/** The official alpine variant has no git, nor has alpine itself. */
const imageWithoutGit = /^(?:.*\/)?(?:golang:[^@]*alpine|alpine(?:[:@]|$))/;
const namesGit = /(?:^|[\s/"'])git(?:[\s=~,;&|"'\\]|$)/m;

/** The first of these stages that has no git where go needs it; `why` begins the sentence that says so. */
export function missingGitFindings(
  dockerfile: Dockerfile,
  stages: readonly GoStage[],
  why: string,
  file: string,
): readonly Finding[] {
  const stage = stages.find(({ baseImage }) => imageWithoutGit.test(baseImage));
  const line = stage?.goRuns.find(({ callsGo }) => callsGo === 'yes')?.line;
  if (stage === undefined || line === undefined) return [];
  // Wherever it is named: it may come by a package, a COPY or a stage that this one is built FROM.
  const instructions = dockerfile.stages.flatMap((each) => each.instructions);
  if (instructions.some((each) => ['RUN', 'COPY', 'ADD'].includes(each.keyword) && namesGit.test(runText(each))))
    return [];
  return [
    {
      rule: 'goproxy-without-git',
      file,
      line,
      message: `${why} makes go fetch modules from their own repositories, and ${stage.baseImage} has no git.`,
      fix: `Write RUN apk add --no-cache git before line ${line}, or let a proxy serve these modules.`,
    },
  ];
}

function reasonForGit({ goproxy, goprivate, gonoproxy }: GivenSettings): string | undefined {
  if (parseProxyList(goproxy ?? '').some(({ kind }) => kind === 'direct')) return '`direct` in `goproxy`';
  const [input, patterns] = gonoproxy === undefined ? ['goprivate', goprivate] : ['gonoproxy', gonoproxy];
  return patterns === undefined || patterns === 'none' ? undefined : `\`${input}\``;
}

/** Go takes a toolchain only if the checksum database knows it, whatever else is in force (cmd/go/internal/modfetch/sumdb.go). */
function toolchainFinding(runs: readonly GoRun[], given: GivenSettings): readonly Omit<Finding, 'file'>[] {
  for (const { line, environment } of runs) {
    const sumdb = given.gosumdb ?? environment.env.get('GOSUMDB');
    const toolchain = given.gotoolchain ?? environment.env.get('GOTOOLCHAIN');
    if (sumdb !== 'off' || toolchain === undefined || !fetchesToolchain(toolchain)) continue;
    return [
      {
        rule: 'gosumdb-off-toolchain',
        line,
        message: `GOSUMDB=off and GOTOOLCHAIN=${toolchain} cannot be combined: go downloads no toolchain without the checksum database, even from a proxy.`,
        fix: 'Build with an image of the Go version that go.mod asks for and `gotoolchain: local`; or leave `gosumdb: off` out and name private modules in `goprivate`.',
      },
    ];
  }
  return [];
}

/** Not `local` and `path`, which take what is there. */
function fetchesToolchain(toolchain: string): boolean {
  return toolchain === 'auto' || toolchain.endsWith('+auto') || /^go\d[^+]*$/.test(toolchain);
}
