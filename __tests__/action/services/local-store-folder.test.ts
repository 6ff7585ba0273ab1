import { expect, test } from '@jest/globals';
import { localRoot } from '../../../src/action/services/local-store-folder.ts';

test.each<[string, Readonly<Record<string, string>>, string]>([
  ["the user's cache folder", { XDG_CACHE_HOME: '/caches' }, '/caches/cached-go-docker-build/snapshots'],
  ['the one in the home folder without a variable', {}, '/home/me/.cache/cached-go-docker-build/snapshots'],
  [
    'the one in the home folder if the variable is empty',
    { XDG_CACHE_HOME: '' },
    '/home/me/.cache/cached-go-docker-build/snapshots',
  ],
  [
    'the one in the home folder if the variable is a relative path',
    { XDG_CACHE_HOME: 'x' },
    '/home/me/.cache/cached-go-docker-build/snapshots',
  ],
])('the local store is in %s', (_name, env, folder) => expect(localRoot(env, '/home/me')).toBe(folder));
