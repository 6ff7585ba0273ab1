import { expect, test } from '@jest/globals';
import { importOf, modules, requirementOf } from '../../../bench/images/modules.ts';
import { filesOf, servicesOver } from '../../../bench/images/services.ts';

const packages = Array.from({ length: 18 }, (_, index) => `p${index}`);
const services = servicesOver(packages);

test('a third of the packages is for all services, a third for one of three teams, and each of the others for one', () => {
  const users = packages.map((name) => services.filter(({ imports }) => imports.includes(name)).length);
  expect(services).toHaveLength(6);
  expect(users).toEqual([6, 6, 6, 6, 6, 6, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1]);
});

test('a push changes the own package of each service, and nothing else', () => {
  const [before, after] = ['a', 'b'].map((push) => filesOf(services, push));
  const changed = Object.keys(before ?? {}).filter((name) => before?.[name] !== after?.[name]);
  expect(changed).toEqual(services.map(({ name }) => `${name}/own/own.go`));
});

test('each module is required once, and its package is one of it', () => {
  const required = modules.map((line) => requirementOf(line).split(' '));
  expect(new Set(required.map(([path]) => path)).size).toBe(modules.length);
  for (const [index, [path = '', version = '']] of required.entries()) {
    expect(version).toMatch(/^v\d/);
    expect(importOf(modules[index] ?? '').startsWith(path)).toBe(true);
  }
});
