import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { hangGuard } from '../../src/platform/machine/hang-guard.ts';
import { fuzz } from './fuzz.ts';
import { fuzzTargets } from './targets.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    from: { type: 'string', default: '0' },
    fixtures: { type: 'string', default: '' },
  },
});
const [seed, count, from] = [Number(values.seed), Number(values.count), Number(values.from)];
const scratch = await mkdtemp(path.join(tmpdir(), 'fuzz-'));
const targets = await fuzzTargets(values.fixtures, scratch);
console.log(`${count} inputs from seed ${seed} for ${targets.map(({ name }) => name).join(', ')}`);
const endingHangs = hangGuard(5000);
const begin = performance.now();
const part = 10_000;
let failure: Awaited<ReturnType<typeof fuzz>>;
for (let done = 0; done < count && failure === undefined; done += part) {
  failure = await fuzz(targets, { seed, from: from + done, count: Math.min(part, count - done), endingHangs });
  if (failure === undefined)
    console.log(`${Math.min(count, done + part)} in ${Math.round((performance.now() - begin) / 1000)} s`);
}
if (failure !== undefined) {
  console.log(`${failure.target} failed: ${failure.reason.slice(0, 2000)}`);
  console.log(`input: ${JSON.stringify(failure.input).slice(0, 2000)}`);
  console.log(`again: npm run fuzz -- --seed ${failure.seed} --from ${failure.number} --count 1`);
}
await rm(scratch, { recursive: true, force: true });
process.exit(failure === undefined ? 0 : 1);
