import type { DoctorFacts } from './doctor-facts.ts';
import { needsNoModules } from './needs-no-modules.ts';

/** Whether go.mod and go.sum, as far as they tell, name all that the build takes: then no command has to look for more. */
export function hasAllCommitted({ modules, told }: Pick<DoctorFacts, 'modules' | 'told'>): boolean {
  if (modules.kind !== 'modules' || told.some(({ rule }) => rule === 'go-sum-incomplete')) return false;
  return modules.restore.kind === 'possible' || needsNoModules(modules);
}
