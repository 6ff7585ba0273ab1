import { expect, test } from '@jest/globals';
import { offlineSettings } from '../../src/config/offline-settings.ts';
import { configOf } from './given.ts';

test.each<[string, string, readonly string[], boolean, string | undefined]>([
  ['nothing is set', '', [''], false, '-mod=readonly'],
  ['there is no go command', '', [], false, '-mod=readonly'],
  ['the stage has flags', '', ['-trimpath', '-trimpath'], false, '-trimpath -mod=readonly'],
  ['the input has flags', '-tags=a -mod=mod', ['-trimpath'], false, '-tags=a -mod=readonly'],
  ['a flag is in quotes', `'-ldflags=-s -w' -mod=mod`, [], false, `'-ldflags=-s -w' -mod=mod -mod=readonly`],
  ['stages differ', '', ['-trimpath', ''], false, undefined],
  ['modules are vendored', '', ['-trimpath'], true, undefined],
  ['modules are vendored, with flags', '-tags=a', [], true, '-tags=a'],
])('GOFLAGS of an offline build, when %s', (_, goflags, stageFlags, vendored, expected) => {
  const { go } = configOf({ goflags, goproxy: 'https://proxy.example.com' });
  const settings = offlineSettings(go, { stageFlags, vendored });
  expect([settings.goproxy, settings.goflags]).toEqual(['off', expected]);
});
