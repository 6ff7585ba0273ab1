import type { Measures } from '../results.ts';
import type { Stage } from '../stage.ts';

/** Everything downloaded and compiled, into mounts that are kept for what follows. */
export async function cold(stage: Stage): Promise<Measures> {
  stage.bench.proxy.clear();
  const ms = await stage.plain('cold');
  return { 'cold.ms': ms, 'cold.requests': stage.bench.proxy.requests.length };
}
