import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, symlinkSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { HelperResult } from '../../src/mounts/helper-result.ts';
import { action, actionFile, library, nowS, outputFile, ScriptPlace } from '../harness/script-place.ts';
import { scriptToolSets, shellToolsFolder } from '../harness/script-tools.ts';

// Whoever has a cache mount can leave anything in it. No helper may wait for it, read it, save it or fail because of it.

const { sets, remove } = scriptToolSets(shellToolsFolder());
afterAll(remove);

const record = '/.mount/0/.cached-go-docker-build';
const anHourAgo = (): number => nowS() - 90_000;
const taking = {
  MAY_BASE: '1',
  BASE_BYTES: '0',
  BASE_MARKS: '',
  MARKS: '',
  MARK: 'x',
  ROOM: '1000000000',
  LAYERS: '0',
} as const;

describe.each(sets.map((set) => [set.name, set] as const))('under %s', (_, set) => {
  const opened = (): ScriptPlace => {
    const place = new ScriptPlace(set);
    mkdirSync(place.at('/.mount/0'), { recursive: true });
    place.program('go', 'echo go version go1.26.1 linux/amd64');
    return place;
  };
  const pipe = (place: ScriptPlace, file: string): void => {
    mkdirSync(path.dirname(place.at(file)), { recursive: true });
    expect(spawnSync('mkfifo', [place.at(file)]).status).toBe(0);
  };
  const entry = (place: ScriptPlace, root: string, id: string, output: string, atS: number, ageS = 0): void => {
    place.write(`${root}/${actionFile(id)}`, action(id, output, library.length, atS), ageS);
    place.write(`${root}/${outputFile(output)}`, library, ageS);
  };
  const inject = (place: ScriptPlace, marks = ''): HelperResult =>
    place.run('inject-build', { STAMP: 's', JOB: 'j', MARKS: marks });
  const extract = (place: ScriptPlace, more: Readonly<Record<string, string>> = {}): HelperResult =>
    place.run('extract-build', { ...taking, STAMP: 's', SWEEP: '1', EXPECTED: '0', ALREADY: '0', ...more });

  test('what is no entry of go is neither read nor saved', () => {
    const place = opened();
    const since = Number(inject(place).get('now'));
    entry(place, '/.mount/0', 'aa', 'a1', since);
    pipe(place, `/.mount/0/${actionFile('bb')}`);
    pipe(place, `/.mount/0/${outputFile('b1')}`);
    place.write(`/.mount/0/cc/${'c'.repeat(63)}0-a`, action('bb', 'b1', library.length, since));
    symlinkSync('/etc/passwd', place.at('/.mount/0/aa/passwd-d'));
    mkdirSync(place.at('/.mount/0/dd'));
    symlinkSync('/etc/passwd', place.at(`/.mount/0/${actionFile('dd')}`));
    place.write(`/.mount/0/dd/${'d'.repeat(63)}0-a`, action('dd', 'a1', library.length, since));
    // One content is larger than its action says, one is a folder with more than an executable.
    place.write(`/.mount/0/${actionFile('ee')}`, action('ee', 'e1', 3, since));
    place.write(`/.mount/0/${outputFile('e1')}`, library);
    place.write(`/.mount/0/${actionFile('ff')}`, action('ff', 'f1', 7, since));
    place.write(`/.mount/0/${outputFile('f1')}/gen`, 'program');
    place.write(`/.mount/0/${outputFile('f1')}/$(touch run)`, 'program');
    symlinkSync('/etc/passwd', place.at(`/.mount/0/${outputFile('f1')}/link`));
    place.write(`/.mount/0/aa/x\n./bb/${'b'.repeat(64)}-a`, 'v1');
    const found = extract(place);
    expect([found.get('total'), found.get('write'), found.get('strange')]).toEqual(['2', 'base', '5']);
    expect(place.packed('/.out/files/build-0.tar')).toEqual(
      [actionFile('aa'), outputFile('a1'), actionFile('ff'), `${outputFile('f1')}/gen`]
        .map((name) => `./${name}`)
        .toSorted(),
    );
  });

  test('without a sweep only what this run restored, used or made is saved', () => {
    const place = opened();
    entry(place, '/.seed/0', 'aa', 'a1', anHourAgo());
    entry(place, '/.seed/0', 'bb', 'b1', anHourAgo());
    // Left by another run.
    entry(place, '/.mount/0', 'cc', 'c1', anHourAgo(), 90_000);
    entry(place, '/.mount/0', 'dd', 'd1', anHourAgo(), 90_000);
    const since = Number(inject(place, 'm').get('now'));
    utimesSync(place.at(`/.mount/0/${actionFile('dd')}`), since, since);
    entry(place, '/.mount/0', 'ee', 'e1', since);
    const found = extract(place, { SWEEP: '0', MARKS: 'm' });
    expect(['total', 'live', 'made', 'used', 'write'].map((name) => found.get(name))).toEqual([
      '4',
      '4',
      '1',
      '1',
      'base',
    ]);
    const saved = [actionFile('aa'), actionFile('bb'), actionFile('dd'), actionFile('ee')];
    expect(place.packed('/.out/files/build-0.tar').filter((name) => name.endsWith('-a'))).toEqual(
      saved.map((name) => `./${name}`).toSorted(),
    );
  });

  test("without a sweep and beside another run, what that one has used is not taken for this one's", () => {
    const place = opened();
    place.write(`${record}/runs/other/since`, `${nowS()}\n`);
    entry(place, '/.mount/0', 'cc', 'c1', anHourAgo());
    const since = Number(inject(place).get('now'));
    entry(place, '/.mount/0', 'ee', 'e1', since);
    extract(place, { SWEEP: '0' });
    expect(place.packed('/.out/files/build-0.tar')).toEqual(
      [outputFile('e1'), actionFile('ee')].map((name) => `./${name}`),
    );
  });

  test('a mount is filled whatever is in the way', () => {
    const place = opened();
    for (const id of ['aa', 'bb', 'cc']) entry(place, '/.seed/0', id, `${id[0]}1`, anHourAgo());
    pipe(place, `/.mount/0/${actionFile('aa')}`);
    symlinkSync('/etc', place.at('/.mount/0/bb'));
    pipe(place, '/.mount/0/trim.txt');
    pipe(place, `${record}/layers/m`);
    pipe(place, `${record}/runs/other/since`);
    symlinkSync('/etc', place.at(`${record}/runs/linked`));
    mkdirSync(place.at(`${record}/lock`));
    utimesSync(place.at(`${record}/lock`), nowS() - 60, nowS() - 60);
    const found = inject(place, 'm');
    expect([found.get('entries'), found.get('layer.0.0')]).toEqual(['3', 'm 6 6']);
    expect(lstatSync(place.at('/.mount/0/bb')).isDirectory()).toBe(true);
    expect(lstatSync(place.at(`/.mount/0/${actionFile('aa')}`)).isFile()).toBe(true);
    expect(existsSync(place.at(`${record}/lock`))).toBe(false);
  });

  test('a record that is a link is none', () => {
    const place = opened();
    mkdirSync(place.at('/elsewhere'));
    symlinkSync(place.at('/elsewhere'), place.at(record));
    inject(place);
    expect([existsSync(place.at('/elsewhere/runs')), lstatSync(place.at(record)).isDirectory()]).toEqual([false, true]);
  });

  test('lists of layers are dropped when there are too many, whatever lies among them', () => {
    const place = opened();
    entry(place, '/.seed/0', 'aa', 'a1', anHourAgo());
    entry(place, '/.seed/1', 'bb', 'b1', anHourAgo());
    for (let number = 10; number < 60; number += 1) place.write(`${record}/layers/list${number}`, '', number);
    const oldest = nowS() - 90_000;
    mkdirSync(place.at(`${record}/layers/folder/in-it`), { recursive: true });
    utimesSync(place.at(`${record}/layers/folder`), oldest, oldest);
    place.write(`${record}/layers/line\n\n..`, '', 90_001);
    expect(inject(place, 'm n').get('entries')).toBe('2');
    const kept = readdirSync(place.at(`${record}/layers`));
    expect(kept).toEqual(expect.arrayContaining(['m', 'n', 'list10']));
    expect(kept.filter((name) => /^(?:folder|list5\d)$/.test(name))).toEqual([]);
    expect(existsSync(place.at(`${record}/runs`))).toBe(true);
  });

  test('modules: pipes and links go, and a go that waits for ever is ended', () => {
    const place = opened();
    place.write('/.seed/0/x/@v/v1.0.0.zip', 'zip');
    place.write('/.given/want', 'x/@v/v1.0.0.zip\n');
    place.write('/.given/folders', '.\n');
    place.write('/.given/gomod/go.mod', 'module m\n');
    pipe(place, '/.mount/0/cache/download/x/@v/v1.0.0.zip');
    pipe(place, '/.mount/0/cache/lock');
    mkdirSync(place.at('/.mount/0/cache/download/y/@v'), { recursive: true });
    symlinkSync('/etc/passwd', place.at('/.mount/0/cache/download/y/@v/v1.0.0.zip'));
    place.program('go', '[ "$1" = version ] || exec sleep 30');
    const given = { STAMP: 's', JOB: 'j', MARKS: 'm', LIMIT: '1' };
    const found = place.run('inject-modules', given);
    expect([found.get('verdict'), found.get('reason')]).toEqual([
      'partial',
      'go mod download took longer than its limit of 1 s',
    ]);
    const names = ['x/@v/v1.0.0.zip', '../lock', 'y/@v/v1.0.0.zip'].map((name) => `/.mount/0/cache/download/${name}`);
    expect(names.map((name) => existsSync(place.at(name)))).toEqual([true, false, false]);
    pipe(place, '/.mount/0/cache/download/z/@v/v1.0.0.zip');
    place.write('/.mount/0/cache/download/a\n./x/@v/v1.0.0.zip', 'zip');
    const taken = place.run('extract-modules', { ...taking, STAMP: 's', ALREADY: '0' });
    expect(['have', 'strange', 'write'].map((name) => taken.get(name))).toEqual(['1', '1', 'base']);
    expect(place.packed('/.out/files/modules-0.tar')).toEqual(['./x/@v/v1.0.0.zip']);
  });
});
