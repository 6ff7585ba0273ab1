// The command lines of docker/setup-buildx-action v4, as its documentation gives them.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const input = (name) => (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
const docker = (...args) => execFileSync('docker', args, { stdio: 'inherit' });

const name = `builder-${randomUUID()}`;
appendFileSync(process.env.GITHUB_STATE, `name=${name}\n`);
const config = path.join(mkdtempSync(path.join(process.env.RUNNER_TEMP ?? tmpdir(), 'buildx-')), 'buildkitd.toml');
writeFileSync(config, input('buildkitd-config-inline'));
docker(
  ...['buildx', 'create', '--name', name, '--driver', input('driver')],
  ...input('driver-opts')
    .split('\n')
    .flatMap((option) => (option === '' ? [] : ['--driver-opt', option])),
  ...['--buildkitd-flags', input('buildkitd-flags'), '--use', '--buildkitd-config', config],
);
docker('buildx', 'inspect', '--bootstrap', '--builder', name);
appendFileSync(process.env.GITHUB_OUTPUT, `name=${name}\n`);
