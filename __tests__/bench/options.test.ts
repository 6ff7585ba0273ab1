import { describe, expect, it } from '@jest/globals';
import { helpText, parseOptions } from '../../bench/options.ts';
import { chosenScenarios, scenarioNames, scenarios } from '../../bench/scenarios.ts';

const known = { all: ['cold', 'warm', 'history'], default: ['cold', 'warm'] };
const parsed = (...words: readonly string[]) => parseOptions(words, '/here', '/repository', known);

describe('parseOptions', () => {
  it('has a default for everything', () => {
    expect(parsed()).toEqual({
      kind: 'options',
      options: {
        app: '/repository/examples/web-service',
        dockerfile: 'Dockerfile',
        other: 'Dockerfile.naive',
        package: '',
        image: '',
        store: 'containerd',
        bump: '',
        scenarios: ['cold', 'warm'],
        repetitions: 3,
        commits: 30,
        seed: 1,
        json: '',
        page: '',
        from: [],
      },
    });
  });

  it('takes paths from where it was called', () => {
    const words = ['--app', 'app', '--json=out.json', '--page', 'docs/p.md', '--from', 'a.json', '--from', '/b.json'];
    expect(parsed(...words)).toMatchObject({
      options: { app: '/here/app', json: '/here/out.json', page: '/here/docs/p.md', from: ['/here/a.json', '/b.json'] },
    });
  });

  it.each([
    { text: 'history, cold', names: ['history', 'cold'] },
    { text: 'all', names: ['cold', 'warm', 'history'] },
    { text: 'default,history', names: ['cold', 'warm', 'history'] },
  ])('--scenario $text', ({ text, names }) => {
    expect(parsed('--scenario', text)).toMatchObject({ options: { scenarios: names } });
  });

  it.each([
    { words: ['--scenario', 'wram'], problem: /no scenario "wram".*Did you mean `warm`\?.*cold, warm, history/ },
    { words: ['--repetitions', '0'], problem: /--repetitions is a number from 1 on, not "0"/ },
    { words: ['--commits', 'many'], problem: /--commits is a number/ },
    { words: ['--bump', 'example.com/m'], problem: /--bump is MODULE@VERSION/ },
    { words: ['--from', 'a.json'], problem: /--from needs --page/ },
    { words: ['--store', 'zfs'], problem: /--store is containerd or overlay2, not "zfs"/ },
    { words: ['--nonsense'], problem: /--nonsense/ },
    { words: ['word'], problem: /word/ },
  ])('refuses $words', ({ words, problem }) => {
    expect(parsed(...words)).toEqual({ kind: 'wrong', problems: [expect.stringMatching(problem)] });
  });

  it('tells all that is wrong at once', () => {
    expect(parsed('--seed', 'x', '--scenario', 'y')).toMatchObject({ kind: 'wrong', problems: { length: 2 } });
  });

  it('--help tells of each flag that there is', () => {
    expect(parsed('--help')).toEqual({ kind: 'help' });
    const given = parsed();
    const names = given.kind === 'options' ? Object.keys(given.options) : [];
    for (const name of names) expect(helpText([])).toContain(`--${name.replace(/s$/, '')}`);
  });
});

describe('scenarios', () => {
  it('need only what stands before them', () => {
    for (const [index, { needs }] of scenarios.entries()) {
      const before = scenarios.slice(0, index).map(({ name }) => name);
      for (const need of needs) expect(before).toContain(need);
    }
  });

  it.each([
    { names: ['history'], chosen: ['history'] },
    { names: ['limits'], chosen: ['first', 'limits'] },
    { names: ['own-time', 'cold'], chosen: ['cold', 'first', 'own-time'] },
    { names: ['warm'], chosen: ['cold', 'first', 'limits', 'warm'] },
  ])('$names bring what they need', ({ names, chosen }) => {
    expect(chosenScenarios(names).map(({ name }) => name)).toEqual(chosen);
  });

  it('run all but the history by default', () => {
    expect(scenarioNames.all).toEqual([...scenarioNames.default, 'history']);
  });
});
