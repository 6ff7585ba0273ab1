import { builtStages } from '../stages/placed-dockerfile.ts';
import type { PlacedDockerfile } from '../stages/placed-dockerfile.ts';
import { runText } from './go-commands.ts';

/** Go commands of the build that ask for modules also where these are vendored: `go mod download`, `-mod=mod`. */
export function asksBesideVendor(placed: PlacedDockerfile): boolean {
  return settingTexts(placed).some(
    (text) => /\bgo\s+mod\s+(?:download|tidy|vendor)\b/.test(text) || ignoresVendor(text),
  );
}

/** Go commands that ask for modules by name and version, whatever the go.mod requires. */
export function asksForOthers(placed: PlacedDockerfile): boolean {
  return settingTexts(placed).some((text) => /\bgo\s+(?:install|run|get)\b[^\n;&|]*\w@[\w$]/.test(text));
}

/** Whether flags of go commands, as in GOFLAGS, turn vendor folders off. */
export function ignoresVendor(flags: string): boolean {
  return /(?:^|[\s"'=])-{1,2}mod[= ](?:mod|readonly)\b/.test(flags);
}

/** Whether the build turns workspaces off: its go.work then counts for nothing. */
export function turnsWorkspaceOff(placed: PlacedDockerfile): boolean {
  return settingTexts(placed).some((text) => /\bGOWORK[= ]["']?off\b/.test(text));
}

/** The texts that set Go's environment or run it. */
function settingTexts(placed: PlacedDockerfile): readonly string[] {
  return [...placed.dockerfile.globalArgs, ...builtStages(placed).flatMap(({ instructions }) => instructions)]
    .filter(({ keyword }) => ['RUN', 'ENV', 'ARG'].includes(keyword))
    .map(runText);
}
