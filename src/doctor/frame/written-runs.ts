import type { GoRun } from '../../dockerfile/go/go-runs.ts';
import type { DoctorFacts } from './doctor-facts.ts';

/** The RUNs of the Go stages that have a line in the Dockerfile: those that ONBUILD of a base adds have none. */
export function writtenRuns({ read }: Pick<DoctorFacts, 'read'>): readonly GoRun[] {
  return read.goStages.flatMap(({ runs }) => runs.filter(({ inherited }) => !inherited));
}
