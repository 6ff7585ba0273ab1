/** What the variables DOCKER_BUILD_* of docker/build-push-action say, whose names and defaults these are. */
interface RecordSettings {
  /** Whether the run writes a job summary. */
  readonly summary: boolean;
  /** Whether the build's record becomes an artifact. As in docker/build-push-action, there is none without a summary. */
  readonly upload: boolean;
  /** As the repository has it where there is none. */
  readonly retentionDays: number | undefined;
  /** What is wrong with them, in whole sentences. */
  readonly problems: readonly string[];
}

/** Reads them. A value that means nothing counts as absent. */
export function recordSettingsFrom(environment: Readonly<Record<string, string | undefined>>): RecordSettings {
  const problems: string[] = [];
  const flag = (name: string): boolean => {
    const value = environment[name]?.trim() ?? '';
    const isOn = flagFrom(value);
    if (isOn === undefined)
      problems.push(`${name}: \`${value}\` is not a boolean, so it counts as \`true\`. Write \`true\` or \`false\`.`);
    return isOn ?? true;
  };
  const summary = flag('DOCKER_BUILD_SUMMARY');
  const upload = flag('DOCKER_BUILD_RECORD_UPLOAD') && summary;
  const name = 'DOCKER_BUILD_RECORD_RETENTION_DAYS';
  const days = environment[name]?.trim() ?? '';
  const isDays = /^\d{0,5}$/.test(days);
  if (!isDays)
    problems.push(
      `${name}: \`${days}\` is not a number of days, so the retention of the repository applies. Write for example \`30\`.`,
    );
  return { summary, upload, retentionDays: isDays && Number(days) > 0 ? Number(days) : undefined, problems };
}

/** As `Util.parseBool` of docker/actions-toolkit reads it; empty equals absent. */
function flagFrom(value: string): boolean | undefined {
  if (['', '1', 't', 'T', 'true', 'True', 'TRUE'].includes(value)) return true;
  return ['0', 'f', 'F', 'false', 'False', 'FALSE'].includes(value) ? false : undefined;
}
