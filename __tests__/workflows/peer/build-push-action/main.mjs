// The command line of docker/build-push-action v7, as its documentation gives it; nothing of it comes from the action that is tested.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(process.env.RUNNER_TEMP ?? tmpdir(), 'build-push-'));
const input = (name) => (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
const lines = (name) =>
  input(name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const items = (name) => lines(name).flatMap((line) => line.split(','));
const each = (flag, values) => values.flatMap((value) => [flag, value]);
const one = (flag, value) => (value === '' ? [] : [flag, value]);

/** `id=value`, one per line; a value of several lines is between double quotes. */
const secrets = [...input('secrets').matchAll(/^(?:"([^"]*)"|(.+))$/gm)].map(([, quoted, plain], index) => {
  const [, id, value] = /^([^=]+)=([^]*)$/.exec(quoted ?? plain);
  const file = path.join(folder, `secret-${index}`);
  writeFileSync(file, value);
  return `id=${id},src=${file}`;
});

const secretFiles = lines('secret-files').map((line) => line.replace(/^([^=]+)=(.*)$/, 'id=$1,src=$2'));

const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_EVENT_PATH } = process.env;
const run = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/attempts/${GITHUB_RUN_ATTEMPT || '1'}`;
const { repository } = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'));
const isPrivate = (repository.private ?? repository.visibility === 'private') === true;
const provenance = input('provenance') || (isPrivate ? 'mode=min,inline-only=true' : 'mode=max');

const imageId = path.join(folder, 'iidfile');
const metadata = path.join(folder, 'metadata.json');
const args = [
  ...['buildx', 'build'],
  ...each('--annotation', lines('annotations')),
  ...['--attest', `type=provenance,${provenance},builder-id=${run}`],
  ...one('--attest', input('sbom') === 'true' ? 'type=sbom' : ''),
  ...each('--build-arg', lines('build-args')),
  ...one('--file', input('file')),
  ...['--iidfile', imageId],
  ...each('--label', lines('labels')),
  ...one('--network', input('network')),
  ...each('--output', lines('outputs')),
  ...one('--platform', items('platforms').join(',')),
  ...each('--secret', [...secrets, ...secretFiles]),
  ...each('--tag', items('tags')),
  ...one('--target', input('target')),
  ...['--metadata-file', metadata],
  ...(input('push') === 'true' ? ['--push'] : []),
  input('context'),
];
console.log(`docker ${args.join(' ')}`);
const env = { ...process.env, BUILDX_METADATA_WARNINGS: 'true' };
const { status } = spawnSync('docker', args, { stdio: 'inherit', env });
if (status !== 0) process.exit(1);

const text = readFileSync(metadata, 'utf8').trim();
const outputs = {
  imageid: readFileSync(imageId, 'utf8').trim(),
  digest: JSON.parse(text)['containerimage.digest'],
  metadata: text,
};
for (const [name, value] of Object.entries(outputs))
  appendFileSync(process.env.GITHUB_OUTPUT, `${name}<<END-OF-${name}\n${value}\nEND-OF-${name}\n`);
