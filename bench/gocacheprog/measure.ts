// A warm build with Go's build cache as it was kept, unpacked from an archive, and read from a packed file by gocacheprog, all on this machine.
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { editPackage, openApp } from '../app.ts';
import { builtPackage } from '../dockerfile.ts';
import { parseOptions } from '../options.ts';
import { median } from '../statistics.ts';

/** Seconds: on the clock, and of all cores. */
interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

const folder = await mkdtemp(path.join(tmpdir(), 'bench-gocacheprog-'));
const at = (name: string): string => path.join(folder, name);
try {
  await measure();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const root = path.resolve(import.meta.dirname, '../..');
  const parsed = parseOptions(process.argv.slice(2), process.cwd(), root, { all: [], default: [] });
  if (parsed.kind !== 'options')
    throw new Error('usage: node bench/gocacheprog/measure.ts [--app DIR] [--package PATH] [--repetitions N]');
  const app = await openApp(parsed.options);
  try {
    const dockerfile = await readFile(path.join(app.folder, app.dockerfile), 'utf8');
    const build = `go build -trimpath -o ${at('program')} ${parsed.options.package || builtPackage(dockerfile)}`;
    execFileSync('go', ['build', '-trimpath', '-buildvcs=false', '-ldflags=-s', '-o', at('gocacheprog'), '.'], {
      cwd: import.meta.dirname,
      env: { ...process.env, CGO_ENABLED: '0' },
    });
    const run = (script: string, env: Readonly<Record<string, string>> = {}): Cost => timed(app.folder, script, env);
    tell('cold build', [run(build, { GOCACHE: at('kept') })]);
    tell('tar | zstd', [run(`tar c -C ${at('kept')} . | zstd -q -T0 -3 > ${at('tar.zst')}`)]);
    tell('gocacheprog pack', [run(`${at('gocacheprog')} pack ${at('kept')} ${at('packed')}`)]);
    console.log(
      `the archive: ${(await stat(at('tar.zst'))).size} bytes, the packed file: ${(await stat(at('packed'))).size}`,
    );
    const costs = new Map<string, Cost[]>();
    const note = (name: string, cost: Cost): void => void costs.set(name, [...(costs.get(name) ?? []), cost]);
    const kinds: readonly (() => Promise<void>)[] = [
      async () => note('kept', run(build, { GOCACHE: at('kept') })),
      async () => {
        note('unpacking', run(`zstd -dcq ${at('tar.zst')} | tar x -C ${await emptied('unpacked')}`));
        note('build with what was unpacked', run(build, { GOCACHE: at('unpacked') }));
      },
      async () => {
        const dir = await emptied('asked');
        const program = `${at('gocacheprog')} serve ${at('packed')} ${dir}`;
        const cost = run(build, { GOCACHE: dir, GOCACHEPROG: program, GOCACHEPROG_STATS: at('stats') });
        // go does not wait for the program, so its time is in no account but its own.
        const stats = await readFile(at('stats'), 'utf8');
        const own = Number(/cpu=([\d.]+)s\n$/.exec(stats)?.[1]);
        note('build with gocacheprog', { ...cost, cpu: cost.cpu + own });
      },
    ];
    for (let round = 0; round < parsed.options.repetitions; round += 1) {
      await editPackage(app.leaf);
      for (const kind of [...kinds.slice(round % kinds.length), ...kinds.slice(0, round % kinds.length)]) await kind();
    }
    for (const [name, of] of costs) tell(name, of);
    console.log(await readFile(at('stats'), 'utf8'));
  } finally {
    await app.remove();
  }
}

/** A link is left out where the program is there already. */
function timed(cwd: string, script: string, env: Readonly<Record<string, string>>): Cost {
  const whole = `set -e -o pipefail; rm -f ${at('program')}; TIMEFORMAT='%R %U %S'; { time { ${script}; } > /dev/null; } 2>&1`;
  const told = execFileSync('bash', ['-c', whole], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-buildvcs=false', ...env },
  });
  const [wall = 0, user = 0, system = 0] = (told.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { wall, cpu: user + system };
}

async function emptied(name: string): Promise<string> {
  await rm(at(name), { recursive: true, force: true });
  await mkdir(at(name));
  return at(name);
}

function tell(name: string, costs: readonly Cost[]): void {
  const wall = median(costs.map((cost) => cost.wall)).toFixed(2);
  const cpu = median(costs.map((cost) => cost.cpu)).toFixed(2);
  console.log(`${name.padEnd(30)} ${wall} s, ${cpu} s of the cores (${costs.length})`);
}
