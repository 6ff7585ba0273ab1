import { doctorInputs } from '../inputs/doctor-inputs.ts';
import { inputReaderOf, type Problem } from '../inputs/input-reader.ts';

/** What the user decides of the doctor, checked and typed. */
export interface DoctorConfig {
  readonly context: string;
  readonly file: string | undefined;
  readonly target: string;
  readonly buildArgs: Readonly<Record<string, string>>;
  /** Empty where it is not said. */
  readonly platforms: readonly string[];
  readonly fix: boolean;
  readonly format: 'text' | 'json' | 'sarif';
  readonly failOn: 'error' | 'warning' | 'notice' | 'never';
  /** Names of rules. */
  readonly ignore: readonly string[];
}

type ParsedDoctorConfig =
  | { readonly kind: 'config'; readonly config: DoctorConfig }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

/** Reads and checks every flag of `doctor`. All problems are found in one go. */
export function parseDoctorConfig(raw: (name: string) => string): ParsedDoctorConfig {
  const reader = inputReaderOf(doctorInputs, raw);
  const list = (name: keyof typeof doctorInputs): readonly string[] => reader.list(name).map(({ text }) => text);
  const args = list('build-args');
  for (const arg of args)
    if (!/^\w+=/.test(arg))
      reader.report('build-args', 'write each as `NAME=value`: the doctor takes none from the environment.');
  const platforms = list('platforms');
  for (const platform of platforms)
    if (!/^[a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9]+)?$/i.test(platform))
      reader.report('platforms', `\`${platform}\` is not a platform. Write for example \`linux/arm64\`.`);
  const config: DoctorConfig = {
    context: reader.text('context') ?? '.',
    file: reader.text('file'),
    target: reader.text('target') ?? '',
    buildArgs: Object.fromEntries(args.map((arg) => [arg.slice(0, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)])),
    platforms,
    fix: reader.flag('fix'),
    format: reader.choice('format', ['text', 'json', 'sarif']) ?? 'text',
    failOn: reader.choice('fail-on', ['error', 'warning', 'notice', 'never']) ?? 'warning',
    ignore: list('ignore'),
  };
  const problems = reader.problems();
  return problems.length === 0 ? { kind: 'config', config } : { kind: 'invalid', problems };
}
