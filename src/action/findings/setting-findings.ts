import type { Config } from '../../config/config.ts';
import type { GoSettings } from '../../config/go-settings.ts';
import { hasUserinfo } from '../../config/secrets/credentials.ts';
import { goSettingFindings } from '../../findings/rules/settings-in-stages.ts';
import type { SettingFinding } from '../../findings/rules/goproxy-list.ts';
import { listFindings, loopbackFindings } from '../../findings/rules/goproxy-list.ts';
import type { Finding } from '../../report/run-report.ts';
import type { ReadBuild } from '../request/read-build.ts';

interface SettingFacts {
  readonly config: Config;
  /** With the list of proxies that was chosen. */
  readonly go: GoSettings;
  readonly read: ReadBuild | undefined;
  /** Relative to the workspace. */
  readonly dockerfile: string;
}

/** What can be improved in Go's settings: each by itself, with one another, and with the image. */
export function settingFindings({ config, go, read, dockerfile }: SettingFacts): readonly Finding[] {
  const { build } = config;
  const written = go.isPreset ? undefined : go.goproxy;
  const found = [
    ...listFindings(written ?? ''),
    ...(build.network === 'host' ? [] : loopbackFindings(go.goproxy ?? '')),
    ...(read === undefined
      ? []
      : goSettingFindings(read.platforms[0].dockerfile, read.stages, { ...go, goproxy: written })),
    ...argumentFindings(read?.platforms[0].scope.buildArgs ?? {}),
  ];
  return found.map(({ isFatal = false, ...finding }) => ({
    ...finding,
    file: finding.line === 0 ? '' : dockerfile,
    ...(isFatal && asksProxies(config, read) ? { level: 'error' as const } : {}),
  }));
}

/** Whether go asks a proxy of the input for modules in this build, unless all are there already. */
function asksProxies({ fetch, dockerfileEdits }: Config, read: ReadBuild | undefined): boolean {
  if (read === undefined || fetch.offline || dockerfileEdits === 'off') return false;
  const isVendored = read.modules.kind === 'modules' && read.modules.vendored;
  return (
    !isVendored && read.moduleProxies.question !== undefined && read.edit.settings.some(({ env }) => env === 'GOPROXY')
  );
}

function argumentFindings(buildArgs: Readonly<Record<string, string>>): readonly SettingFinding[] {
  const names = ['GOPROXY', 'GOSUMDB'].filter((name) => hasUserinfo(buildArgs[name] ?? ''));
  return names.map((name) => ({
    rule: 'goproxy-credentials-in-build-arg',
    line: 0,
    message: `The build argument ${name} holds credentials, and build arguments stay in the provenance and in the history of the image.`,
    fix: `Give it as the input \`${name.toLowerCase()}\`, which leaves no trace.`,
  }));
}
