import { expect, test } from '@jest/globals';
import { engineStoreFor } from '../../../src/action/findings/engine-store.ts';
import { configOf } from '../../config/given.ts';
import { type Played, scriptedShell } from '../../fakes/shell.ts';

const several = { platforms: 'linux/amd64,linux/arm64', load: 'true' };
const containerd = '[["driver-type","io.containerd.snapshotter.v1"]]';

async function store(driver: string, given: Readonly<Record<string, string>>, played: string | Played) {
  const shell = scriptedShell([[/docker info/, played]]);
  const found = await engineStoreFor(shell, { name: 'b', driver, nodes: [] }, configOf(given).build);
  return [found, shell.commands.length];
}

test.each<[string, string, Readonly<Record<string, string>>, string | Played, readonly unknown[]]>([
  ['is containerd', 'docker-container', several, containerd, ['containerd', 1]],
  ['is the classic one', 'docker-container', several, '[["Backing Filesystem","extfs"]]', ['classic', 1]],
  ['is unknown if docker fails', 'docker-container', several, { code: 1 }, [undefined, 1]],
  ['is unknown if docker gives no list', 'docker-container', several, 'null', [undefined, 1]],
  ['is not asked for of the driver docker', 'docker', several, containerd, [undefined, 0]],
  ['is not asked for where one image is loaded', 'docker-container', { load: 'true' }, containerd, [undefined, 0]],
])('the image store of the engine %s', async (_name, driver, given, played, expected) => {
  expect(await store(driver, given, played)).toEqual(expected);
});
