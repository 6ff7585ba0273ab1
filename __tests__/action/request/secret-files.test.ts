import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runPost } from '../../../src/action/run-post.ts';
import { coldBuild } from '../docker.ts';
import { givenRun, service } from '../given.ts';
import { main } from '../jobs.ts';

describe('secrets', () => {
  const secret = 's3cr3t/v@lue';
  const proxy = 'https://me:pr0xy-pw@proxy.example.com';

  test('reach the build through a file and a variable of their own, and are nowhere afterwards', async () => {
    let seen = '';
    let edited = '';
    const run = await givenRun({
      inputs: { secrets: `token=${secret}`, goproxy: proxy, 'dockerfile-edits': 'auto' },
      docker: {
        build: ({ argv, env }) => {
          const source = argv.map((word) => /^id=token,src=(.*)$/.exec(word)?.[1]).find((file) => file !== undefined);
          seen = `${readFileSync(source ?? '', 'utf8')} ${env?.['CACHED_GO_DOCKER_BUILD_GOPROXY'] ?? ''}`;
          edited = readFileSync(argv[argv.indexOf('--file') + 1] ?? '', 'utf8');
          expect(argv.join(' ')).not.toMatch(/s3cr3t|pr0xy/);
          return {
            stderr: coldBuild
              .replace('compiling', `connecting to ${proxy}`)
              .replaceAll('go build -o', `TOKEN=${secret} go build -o`),
          };
        },
      },
    });
    expect(await main(run)).toBe(0);
    await runPost(run.post().services);
    expect(seen).toBe(`${secret} ${proxy}`);
    expect(edited).toContain('env=GOPROXY');
    const files = readdirSync(run.runnerTemp, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    const texts = files.map((file) => readFileSync(path.join(file.parentPath, file.name), 'latin1'));
    const kept = run.store.entries.flatMap((entry) => [
      entry.key,
      ...[...entry.files.values()].map((bytes) => Buffer.from(bytes).toString('latin1')),
    ]);
    const ours = run.log.entries.filter(({ level }) => level !== 'output').map(({ message }) => message);
    const told = [...texts, ...kept, ...ours, ...run.workflow.saved.values(), ...run.workflow.outputs.values()].join(
      '\n',
    );
    expect(told).toContain('go build');
    expect(told).not.toContain(secret);
    expect(told).not.toContain('pr0xy-pw');
  });

  test('an edited Dockerfile has its own ignore file beside it, and may be called as one of our files', async () => {
    let beside: readonly string[] = [];
    const run = await givenRun({
      inputs: { 'dockerfile-edits': 'auto', file: 'iid', goproxy: 'https://proxy.example.com' },
      files: { ...service, iid: service.Dockerfile, 'iid.dockerignore': 'secret\n' },
      docker: {
        build: ({ argv }) => {
          beside = readdirSync(path.dirname(argv[argv.indexOf('--file') + 1] ?? ''));
          return { stderr: coldBuild };
        },
      },
    });
    expect(await main(run)).toBe(0);
    expect(beside).toEqual(['iid', 'iid.dockerignore']);
    expect(run.workflow.outputs.get('imageid')).toBe('sha256:image');
  });
});
