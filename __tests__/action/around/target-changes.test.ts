import { describe, expect, test } from '@jest/globals';
import { bakeText, setWords, withOwnWords } from '../../../src/action/around/target-changes.ts';

const change = {
  name: 'api',
  dockerfile: '',
  isCopy: false,
  buildArgs: [],
  addHosts: [],
  secrets: [{ id: 'cached-go-docker-build-goproxy', path: '/tmp/a,b/${c}' }],
};

describe('secrets of a target', () => {
  test('are fields of CSV, and no template of a bake file', () => {
    expect(JSON.parse(bakeText([change])).target.api.secret).toEqual([
      'type=file,id=cached-go-docker-build-goproxy,"src=/tmp/a,b/$${c}"',
    ]);
  });

  test('are added to those that are given', () => {
    const given = ['api.secrets=id=own,env=OWN', 'api.dockerfile=x'];
    const own = setWords([{ ...change, dockerfile: '/copy' }]);
    expect(withOwnWords(given, own)).toEqual([
      'api.secrets=id=own,env=OWN',
      'api.dockerfile=/copy',
      'api.secrets+=type=file,id=cached-go-docker-build-goproxy,"src=/tmp/a,b/${c}"',
    ]);
  });
});
