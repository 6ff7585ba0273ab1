import type { Services, ServicesOf } from '../services/services.ts';
import { runPlan } from './run-plan.ts';

/** The sub-action: the plan, with its table in the log. */
export async function runPlanStep(services: ServicesOf<typeof runPlan> & Pick<Services, 'log'>): Promise<void> {
  const { lines } = await runPlan(services);
  for (const line of lines) services.log.info(line);
}
