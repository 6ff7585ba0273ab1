import { hasUserinfo } from '../../config/secrets/credentials.ts';
import type { Finding } from '../../report/run-report.ts';
import type { BuildFacts } from '../facts/build-facts.ts';
import { listFindings, loopbackFindings } from './goproxy-list.ts';
import { goSettingFindings } from './settings-in-stages.ts';

/** What can be improved in Go's settings: each by itself, with one another, and with the image. */
export function settingFindings({ config, go, dockerfile, place }: BuildFacts): readonly Finding[] {
  const written = go.isPreset ? undefined : go.goproxy;
  const ofList = listFindings(written ?? '');
  const read = dockerfile.kind === 'read' ? dockerfile : undefined;
  return [
    // What ends a download ends the build only where go asks for one.
    ...(read?.asksProxies === true ? ofList : ofList.map(({ level: _level, ...finding }) => finding)),
    ...(config.build.network === 'host' ? [] : loopbackFindings(go.goproxy ?? '')),
    ...(read === undefined
      ? []
      : goSettingFindings(read.platforms[0].dockerfile, read.stages, { ...go, goproxy: written }, place.dockerfile)),
    ...argumentFindings(read?.platforms[0].scope.buildArgs ?? {}),
  ];
}

function argumentFindings(buildArgs: Readonly<Record<string, string>>): readonly Finding[] {
  const names = ['GOPROXY', 'GOSUMDB'].filter((name) => hasUserinfo(buildArgs[name] ?? ''));
  return names.map((name) => ({
    rule: 'goproxy-credentials-in-build-arg',
    file: '',
    line: 0,
    message: `The build argument ${name} holds credentials, and build arguments stay in the provenance and in the history of the image.`,
    fix: `Give it as the input \`${name.toLowerCase()}\`, which leaves no trace.`,
  }));
}
