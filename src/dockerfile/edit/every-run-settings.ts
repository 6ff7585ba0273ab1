import type { Surroundings } from '../obstacles/edit-obstacles.ts';
import type { Instruction } from '../syntax/parse.ts';
import type { RunFlag } from '../syntax/run-flag.ts';
import { writtenMounts } from '../syntax/mount-fields.ts';

/** An environment variable that RUNs get from the build's secret of this id. */
export interface Setting {
  readonly env: string;
  readonly id: string;
  /** Any program may need it, not only go: it goes to every RUN of the stages that are built. */
  readonly everyRun?: boolean;
  /** The value holds credentials: it must not become a build argument, which stays in the provenance. */
  readonly hasCredentials?: boolean;
}

/** The flags that give every RUN of the stages to be built the settings for any program; a RUN that has one of its own keeps it. */
export function everyRunFlags(settings: readonly Setting[], around: Surroundings): readonly RunFlag[] {
  const wanted = settings.filter(({ everyRun }) => everyRun === true);
  const stages = around.graph.stages.filter(
    ({ stage, platform }) => around.reached.has(stage.index) && !platform.startsWith('windows'),
  );
  return stages
    .flatMap(({ stage }) => stage.instructions)
    .filter(({ keyword }) => keyword === 'RUN')
    .flatMap((instruction) =>
      wanted
        .filter(({ env }) => !takesAsSecret(instruction, env))
        .map((setting) => ({ run: { instruction, line: instruction.line }, flag: secretFlag(setting) })),
    );
}

/** A secret as an environment variable of a RUN. */
export function secretFlag({ env, id }: Setting): string {
  return `--mount=type=secret,id=${id},env=${env}`;
}

function takesAsSecret(run: Instruction, env: string): boolean {
  return writtenMounts(run).some(({ get }) => get('env') === env);
}
