import { describe, expect, test } from '@jest/globals';
import { composeText, dottedNames, isComposeFile } from '../../../src/action/around/compose-override.ts';

const own = { isCopy: false, buildArgs: [], addHosts: [], secrets: [] } as const;

describe('a compose file with what services must get', () => {
  test.each<readonly [string, Parameters<typeof composeText>, object]>([
    [
      'a copy',
      [[{ ...own, name: 'api', dockerfile: '/c/Dockerfile', isCopy: true }], []],
      { dockerfile: '/c/Dockerfile' },
    ],
    [
      'what keeps it apart',
      [
        [
          {
            ...own,
            name: 'api',
            dockerfile: '/r/Dockerfile',
            buildArgs: [{ name: 'A', value: 'b' }],
            addHosts: ['h:::1'],
          },
        ],
        [],
      ],
      { args: { A: 'b' }, extra_hosts: ['h=::1'] },
    ],
    [
      'no variable of compose',
      [[{ ...own, name: 'api', dockerfile: '/$HOME/${A}', isCopy: true }], []],
      { dockerfile: '/$$HOME/$${A}' },
    ],
  ])('%s', (_name, given, build) => {
    expect(JSON.parse(composeText(...given))).toEqual({ services: { api: { build } } });
  });

  test('secrets, of which each is a file', () => {
    const change = { ...own, name: 'api', dockerfile: '', secrets: [{ id: 'a', path: '/$b' }] };
    expect(JSON.parse(composeText([change], []))).toEqual({
      services: { api: { build: { secrets: ['a'] } } },
      secrets: { a: { file: '/$$b' } },
    });
  });

  test('names services as compose does, and none that stays as it is', () => {
    const changes = [
      { ...own, name: 'a_b', dockerfile: '/c', isCopy: true },
      { ...own, name: 'c_d', dockerfile: '/d', isCopy: true },
      { ...own, name: 'e', dockerfile: '/e' },
    ];
    expect(Object.keys(JSON.parse(composeText(changes, ['a.b'])).services)).toEqual(['a.b', 'c_d']);
  });
});

test('names with a dot are found where a service may have one', () => {
  const text = ['services:', '  my.api: &api', "  'my.web':", '    image: a.b', '  x.y: {}', '  a_b:', 'top.level:'];
  expect(dottedNames(text.join('\n'))).toEqual(['my.api', 'my.web', 'x.y']);
});

test.each([
  ['compose.yaml', true],
  ['COMPOSE.YML', true],
  ['docker-bake.hcl', false],
  ['docker-bake.json', false],
])('%s is a compose file: %p', (file, expected) => expect(isComposeFile(file)).toBe(expected));
