import type { Services } from '../services/services.ts';

/** The event that started the run, as GITHUB_EVENT_PATH has it; `undefined` when there is none that can be read: less is known then, and less is allowed. */
export async function readEvent(services: Pick<Services, 'run' | 'files'>): Promise<unknown> {
  const file = services.run.env['GITHUB_EVENT_PATH'] ?? '';
  try {
    return JSON.parse((file === '' ? undefined : await services.files.readText(file)) ?? 'null');
  } catch {
    return undefined;
  }
}
