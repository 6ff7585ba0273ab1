import { expect, test } from '@jest/globals';
import { imageSettings } from '../../../src/buildx/builder/image-config.ts';
import { scriptedShell } from '../../fakes/shell.ts';

const local = { name: 'default', driver: 'docker', nodes: [] };
const container = { name: 'multi', driver: 'docker-container', nodes: [] };
const config = {
  Env: ['PATH=/usr/local/go/bin:/bin', 'GOLANG_VERSION=1.26.1', 'ODD=a=b'],
  User: 'app',
  WorkingDir: '/go',
  OnBuild: ['RUN go version'],
};
const settings = {
  env: { PATH: '/usr/local/go/bin:/bin', GOLANG_VERSION: '1.26.1', ODD: 'a=b' },
  user: 'app',
  workdir: '/go',
  onBuild: ['RUN go version'],
  isLocal: true,
};

test("the docker driver's builds use the engine's own images", async () => {
  const shell = scriptedShell([
    [/^docker image inspect/, JSON.stringify(config)],
    [/^docker image history/, '"CMD [\\"bash\\"]"\n"COPY /usr/local/go"\n'],
  ]);
  await expect(imageSettings(shell, local, 'golang:1.26', 'linux/amd64')).resolves.toEqual({
    ...settings,
    history: ['CMD ["bash"]', 'COPY /usr/local/go'],
  });
  expect(shell.matching(/imagetools/)).toEqual([]);
});

test('without a history the rest is known', async () => {
  const shell = scriptedShell([
    [/^docker image inspect/, JSON.stringify(config)],
    [/^docker image history/, { code: 1 }],
  ]);
  await expect(imageSettings(shell, local, 'golang:1.26', 'linux/amd64')).resolves.toEqual(settings);
});

const image = { os: 'linux', architecture: 'amd64', config, history: [{ created_by: 'RUN x' }, {}] };
const entry = (architecture: string, variant?: string) => ({ platform: { os: 'linux', architecture, variant } });
const attestation = { platform: { os: 'unknown', architecture: 'unknown' } };
const remote = { ...settings, isLocal: false, history: ['RUN x', ''], platforms: ['linux/amd64'] };
test.each([
  ['a single image', { image, manifest: { mediaType: 'x', digest: 'sha256:x' } }, remote],
  [
    'an index of one',
    { image, manifest: { manifests: [entry('amd64'), attestation] } },
    { ...remote, indexPlatforms: ['linux/amd64'] },
  ],
  [
    'an index of several',
    {
      image: { 'linux/amd64': { config: {} }, 'linux/arm64': image },
      manifest: { manifests: [entry('amd64'), entry('arm64', 'v8'), attestation, attestation] },
    },
    { ...remote, platforms: ['linux/amd64', 'linux/arm64'], indexPlatforms: ['linux/amd64', 'linux/arm64/v8'] },
  ],
  [
    'an index of several, of which one fits any platform',
    { image: { 'linux/s390x': image }, manifest: { manifests: [entry('s390x'), {}] } },
    { ...remote, platforms: ['linux/s390x'] },
  ],
  [
    'an index of which buildx does not show the entries',
    { image: { 'linux/s390x': image } },
    { ...remote, platforms: ['linux/s390x'] },
  ],
])('an image in a registry: %s', async (_name, answer, expected) => {
  const shell = scriptedShell([
    [/^docker buildx imagetools inspect --builder multi .* golang:1\.26$/, JSON.stringify(answer)],
  ]);
  await expect(imageSettings(shell, container, 'golang:1.26', 'linux/arm64')).resolves.toEqual(expected);
  expect(shell.matching(/image inspect|image history/)).toEqual([]);
});

test('the docker driver asks the registry for what the engine does not have', async () => {
  const shell = scriptedShell([
    [/^docker image/, { code: 1 }],
    [/imagetools/, JSON.stringify({ image })],
  ]);
  await expect(imageSettings(shell, local, 'golang:1.26', 'linux/amd64')).resolves.toEqual(remote);
});

test.each([
  ['nobody knows it', { code: 1, stderr: 'not found' }],
  ['what comes is no JSON', 'manifest unknown'],
  ['what comes is no image', '[]'],
  ['it has no configuration', '{"image":{"linux/amd64":{}}}'],
  ['it has no image', '{"image":null}'],
])('nothing is known when %s', async (_name, played) => {
  const shell = scriptedShell([[/imagetools/, played]]);
  await expect(imageSettings(shell, container, 'x', 'linux/amd64')).resolves.toBeUndefined();
});

test('a reference that looks like a flag reaches no program', async () => {
  const shell = scriptedShell([[/./, '{}']]);
  await expect(imageSettings(shell, local, '--format=x', 'linux/amd64')).resolves.toBeUndefined();
  expect(shell.commands).toEqual([]);
});
