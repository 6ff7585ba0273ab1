import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startCacheService } from '../servers/cache-service.ts';
import { startGoProxy } from '../servers/go-proxy.ts';
import { type Report, startJob } from './action-run.ts';
import { buildInputs } from './service-inputs.ts';
import { copyOfService, type Workspace } from './workspace.ts';

/** Between the cold run and the warm one that is shown, each with a change: they are the trend. */
const runsBetween = 4;

/**
 * Makes the reports whose summaries the docs show and a test renders: the small service cold, warm after some runs, failing, and with a
 * cache service that answers no lookup. They are of the built action on the engine.
 */
export async function makeReports(folder: string): Promise<void> {
  const [workspace, proxy, service] = await Promise.all([
    copyOfService(),
    startGoProxy(),
    startCacheService({ tokens: { main: { ref: 'refs/heads/main', readable: [], write: true } } }),
  ]);
  let runs = 0;
  const run = async (): Promise<Report> => {
    runs += 1;
    const env = { ...service.environment('main'), GITHUB_RUN_ID: String(7000 + runs) };
    const job = await startJob({ workspace: workspace.folder, env });
    try {
      return (await job.run({ inputs: buildInputs(proxy, { tags: 'ghcr.io/example/greeter:latest' }) })).report;
    } finally {
      await job.remove();
    }
  };
  const keep = async (name: string, report: Report): Promise<void> => {
    const text = JSON.stringify(report, undefined, 2)
      .replaceAll(workspace.folder, '/project')
      .replaceAll(/127\.0\.0\.1:\d+/g, 'cache.example.com');
    await writeFile(path.join(folder, `${name}.json`), `${text}\n`);
  };
  try {
    await mkdir(folder, { recursive: true });
    // Something to compile: without it caching costs more than it saves.
    await workspace.edit('main.go', '"syscall"', '_ "net/http"\n\t"syscall"');
    await keep('cold', await run());
    for (let at = 0; at < runsBetween; at += 1) {
      await greet(workspace, `hello ${at}`);
      await run();
    }
    await greet(workspace, 'good morning');
    await keep('warm', await run());
    service.fail('GetCacheEntryDownloadURL', { kind: 'status', status: 503, message: 'the service is overloaded' });
    await greet(workspace, 'good evening');
    await keep('degraded', await run());
    service.heal();
    await workspace.edit('main.go', 'func main() {', 'func main() {\n\tmissing()');
    await keep('failed', await run());
  } finally {
    await Promise.all([workspace.remove(), proxy.close(), service.close()]);
  }
}

async function greet(workspace: Workspace, word: string): Promise<void> {
  const file = 'greet/greet.go';
  await workspace.write(file, (await workspace.read(file)).replace(/Word = ".*"/, `Word = "${word}"`));
}
