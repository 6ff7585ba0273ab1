import { expect, test } from '@jest/globals';
import { parseInspection } from '../../../src/buildx/builder/builder.ts';
import { takesAttestations } from '../../../src/buildx/builder/takes-attestations.ts';

const inspected = (driver: string, version: string): string => `Name:   b
Driver: ${driver}

Nodes:
Name:             b0
Endpoint:         unix:///var/run/docker.sock
Status:           running
${version}
Platforms:        linux/amd64
`;

const labels = (label: string): string => `\nLabels:\n org.mobyproject.buildkit.worker.${label}`;

test.each([
  ['the driver docker', 'docker', 'BuildKit version: v0.26.2', false],
  [
    'the driver docker with the classic image store',
    'docker',
    `BuildKit version: v0.26.2${labels('host-gateway-ip: 1.2.3.4')}`,
    false,
  ],
  ['with the containerd image store', 'docker', `BuildKit version: v0.26.2${labels('snapshotter: overlayfs')}`, true],
  ['with that store, and an old one', 'docker', `BuildKit version: v0.10.6${labels('snapshotter: overlayfs')}`, false],
  ['a new one', 'docker-container', 'BuildKit version: v0.26.2', true],
  ['the first that makes any', 'docker-container', 'BuildKit version: v0.11.0', true],
  ['one before', 'docker-container', 'BuildKit version: v0.10.6', false],
  ['one before, as older buildx names it', 'docker-container', 'Buildkit:         v0.9.3', false],
  ['one of a distribution', 'docker-container', 'BuildKit version: v0.0.0+unknown', true],
  ['one that is not told', 'remote', '', true],
])('%s', (_, driver, version, expected) => {
  const builder = parseInspection(inspected(driver, version));
  expect(builder !== undefined && takesAttestations(builder)).toBe(expected);
});
