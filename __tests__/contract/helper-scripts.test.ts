import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { sharedEntries } from '../../src/mounts/shared-entries.ts';
import { faultPattern } from '../../src/diagnosis/download-faults.ts';
import {
  action,
  actionFile,
  command,
  library,
  nowS,
  outputFile,
  ScriptPlace,
  scriptNames,
} from '../harness/script-place.ts';
import { scriptToolSets, shellToolsFolder } from '../harness/script-tools.ts';

const tools = shellToolsFolder();
const { sets, remove } = scriptToolSets(tools);
afterAll(remove);

describe.each(sets.map((set) => [set.name, set] as const))('under %s', (_, set) => {
  test('a build cache goes in, is used, and what is new comes out', () => {
    const place = new ScriptPlace(set);
    for (const [id, output] of [
      ['aa', 'a1'],
      ['bb', 'b1'],
      ['cc', 'c1'],
    ] as const) {
      place.write(`/.seed/0/${actionFile(id)}`, action(id, output, library.length, nowS() - 90_000));
      place.write(`/.seed/0/${outputFile(output)}`, library);
    }
    mkdirSync(place.at('/.mount/0'), { recursive: true });
    place.program('go', 'echo go version go1.26.1 linux/amd64');
    const injected = place.run('inject-build', { STAMP: 's', JOB: 'j', MARKS: 'm' });
    expect([injected.get('entries'), injected.get('go'), injected.get('layer.0.0')]).toEqual([
      '3',
      'go1.26.1',
      'm 6 6',
    ]);
    const since = Number(injected.get('now'));

    // The build: it uses one entry, and makes a package, a command, and an executable that `go run` keeps as a folder.
    place.write(`/.mount/0/${actionFile('aa')}`, action('aa', 'a1', library.length, since - 90_000));
    place.write(`/.mount/0/${actionFile('dd')}`, action('dd', 'd1', library.length, since));
    place.write(`/.mount/0/${outputFile('d1')}`, library);
    place.write(`/.mount/0/${actionFile('ee')}`, action('ee', 'e1', command.length, since));
    place.write(`/.mount/0/${outputFile('e1')}`, command);
    place.write(`/.mount/0/${actionFile('ff')}`, action('ff', 'f1', 7, since));
    place.write(`/.mount/0/${outputFile('f1')}/gen`, 'program');
    // What is none of Go's own must not be taken for it, or stop anything.
    spawnSync('mkfifo', [place.at('/.mount/0/aa/fifo-a'), place.at('/.mount/0/aa/fifo-d')]);
    place.write('/.mount/0/bb/with a blank-a', 'v1 x y 1 1\n');
    place.write('/.mount/0/bb/line\nend-d', '');

    const extracted = place.run('extract-build', {
      ...{ STAMP: 's', SWEEP: '1', MAY_BASE: '0', BASE_BYTES: '1000', BASE_MARKS: 'm', MARKS: 'm' },
      ...{ MARK: 'x', EXPECTED: '0', ROOM: '1000000000', ALREADY: '0', LAYERS: '0' },
    });
    const counts = ['mount.0', 'total', 'live', 'made', 'used', 'compiled', 'mains', 'write', 'go'];
    expect(counts.map((name) => extracted.get(name))).toEqual([
      'ours',
      '6',
      '4',
      '3',
      '1',
      '1',
      '1',
      'delta',
      'go1.26.1',
    ]);
    expect(place.packed('/.out/files/build-0.tar')).toEqual(
      [...['dd', 'ee', 'ff'].map(actionFile), ...['d1', 'e1'].map(outputFile), `${outputFile('f1')}/gen`]
        .map((name) => `./${name}`)
        .toSorted(),
    );
    expect(extracted.get('packed.0')).toBe('6');
  });

  test('what an image is made of is handed out as it is, and nothing as an archive', () => {
    const place = new ScriptPlace(set);
    place.program('go', 'echo go version go1.26.1 linux/amd64');
    mkdirSync(place.at('/.mount/0'), { recursive: true });
    const since = Number(place.run('inject-build', { STAMP: 's', JOB: 'j', MARKS: '' }).get('now'));
    place.write(`/.mount/0/${actionFile('dd')}`, action('dd', 'd1', library.length, since));
    place.write(`/.mount/0/${outputFile('d1')}`, library);
    place.write(`/.mount/0/${actionFile('ff')}`, action('ff', 'f1', 7, since));
    place.write(`/.mount/0/${outputFile('f1')}/gen`, 'program');
    const extracted = place.run('extract-build', {
      ...{ STAMP: 's', SWEEP: '1', MAY_BASE: '1', BASE_BYTES: '0', BASE_MARKS: '', MARKS: '' },
      ...{ MARK: 'x', EXPECTED: '0', ROOM: '1000000000', ALREADY: '0', LAYERS: '1' },
    });
    expect([extracted.get('write'), extracted.get('packed.0')]).toEqual(['base', '4']);
    expect(readdirSync(place.at('/.out/files'))).toEqual([]);
    const files = readdirSync(place.at('/.out/layers/build-0'), { recursive: true, withFileTypes: true });
    expect(files.flatMap((file) => (file.isFile() ? [file.name] : [])).toSorted()).toEqual(
      [
        path.basename(actionFile('dd')),
        path.basename(outputFile('d1')),
        path.basename(actionFile('ff')),
        'gen',
      ].toSorted(),
    );
    const output = place.at(`/.out/layers/build-0/${outputFile('d1')}`);
    expect(readFileSync(output, 'utf8')).toBe(library);
    // A later build in the mount does not change it.
    expect(statSync(output).nlink).toBe(1);
  });

  test.each([
    // What was restored is made again with the same output, by `go build -a`; the last one has another output now.
    ['nothing but what is there', ['aa', 'bb', 'cc'], {}, ['3', '3', '0', '0'], 'none'],
    ['the same beside something new', ['aa', 'bb'], { dd: 'd1' }, ['3', '2', '1', '1'], 'delta'],
    ['the same beside what has changed', ['aa'], { bb: 'b2', dd: 'd1' }, ['3', '1', '1', '2'], 'delta'],
  ] as const)('what is compiled again is told and not saved: %s', (_name, same, changed, counts, write) => {
    const place = new ScriptPlace(set);
    const there = { aa: 'a1', bb: 'b1', cc: 'c1' } as const;
    for (const [id, output] of Object.entries(there)) {
      place.write(`/.seed/0/${actionFile(id)}`, action(id, output, library.length, nowS() - 90_000));
      place.write(`/.seed/0/${outputFile(output)}`, library);
    }
    mkdirSync(place.at('/.mount/0'), { recursive: true });
    place.program('go', 'echo go version go1.26.1 linux/amd64');
    const since = Number(place.run('inject-build', { STAMP: 's', JOB: 'j', MARKS: 'm' }).get('now'));
    for (const id of same) place.write(`/.mount/0/${actionFile(id)}`, action(id, there[id], library.length, since));
    for (const [id, output] of Object.entries(changed)) {
      place.write(`/.mount/0/${actionFile(id)}`, action(id, output, library.length, since));
      place.write(`/.mount/0/${outputFile(output)}`, library);
    }
    const untouched = Object.keys(there).filter((id) => !same.some((each) => each === id) && !(id in changed));
    for (const id of untouched)
      place.write(
        `/.mount/0/${actionFile(id)}`,
        action(id, there[id as keyof typeof there], library.length, since - 90_000),
      );
    const extracted = place.run('extract-build', {
      ...{ STAMP: 's', SWEEP: '1', MAY_BASE: '0', BASE_BYTES: '1000', BASE_MARKS: 'm', MARKS: 'm' },
      ...{ MARK: 'x', EXPECTED: '0', ROOM: '1000000000', ALREADY: '0', LAYERS: '0' },
    });
    expect(['compiled', 'remade', 'reused', 'anew'].map((name) => extracted.get(name))).toEqual(counts);
    expect(extracted.get('write')).toBe(write);
    if (write === 'delta')
      expect(place.packed('/.out/files/build-0.tar')).toEqual(
        Object.entries(changed)
          .flatMap(([id, output]) => [`./${actionFile(id)}`, `./${outputFile(output)}`])
          .toSorted(),
      );
  });

  test.each([
    ['nothing is new on any', '5 0 0 0 4000', 'none'],
    ['another has compiled a little', '5 1 1 10 4000', 'delta'],
    ['another has compiled more than half of the base', '5 1 1 501 4000', 'base'],
    ['most of the base is dead on all of them', '5 0 0 0 0', 'base'],
    ['of one alone', '', 'base'],
  ] as const)(
    'what goes into the snapshot of several nodes is decided by the sums of all: %s',
    (_name, others, write) => {
      const place = new ScriptPlace(set);
      place.write(`/.seed/0/${actionFile('aa')}`, action('aa', 'a1', library.length, nowS() - 90_000));
      place.write(`/.seed/0/${outputFile('a1')}`, library);
      mkdirSync(place.at('/.mount/0'), { recursive: true });
      const since = Number(place.run('inject-build', { STAMP: 's', JOB: 'j', MARKS: 'm' }).get('now'));
      place.write(`/.mount/0/${actionFile('aa')}`, action('aa', 'a1', library.length, since - 90_000));
      const extracted = place.run('extract-build', {
        ...{ STAMP: 's', SWEEP: '1', MAY_BASE: '1', BASE_BYTES: '1000', BASE_MARKS: 'm', MARKS: 'm', OTHERS: others },
        ...{ MARK: 'x', EXPECTED: '0', ROOM: '1000000000', ALREADY: '0', LAYERS: '0' },
      });
      expect([extracted.get('sums'), extracted.get('write')]).toEqual([`1 0 0 0 ${library.length}`, write]);
    },
  );

  test.each([
    // aa and bb were restored, cc is new: aa is in a layer that is taken, bb belongs into one of its own.
    [
      'in a base that pays',
      ['rebase', 'list-base'],
      { BASE_BYTES: '10000', MAY_BASE: '1' },
      'base',
      ['bb', 'cc', 'dd'],
    ],
    ['in the first base', ['list'], { BASE_BYTES: '0', MAY_BASE: '1' }, 'base', ['bb', 'cc', 'dd']],
    ['beside a delta', ['list'], { BASE_BYTES: '10000', MAY_BASE: '1' }, 'delta', ['cc']],
    ['not in a base that may not be', ['rebase', 'list-base'], { BASE_BYTES: '10000', MAY_BASE: '0' }, 'delta', ['cc']],
  ] as const)('what images share lies in layers of its own: %s', (_name, lines, variables, write, packed) => {
    const place = new ScriptPlace(set);
    const large = library + 'x'.repeat(4000);
    const there = { aa: 'a1', bb: 'b1', dd: 'd1' } as const;
    for (const [id, output] of Object.entries(there)) {
      const text = id === 'dd' ? library : large;
      place.write(`/.seed/0/${actionFile(id)}`, action(id, output, text.length, nowS() - 90_000));
      place.write(`/.seed/0/${outputFile(output)}`, text);
    }
    mkdirSync(place.at('/.mount/0'), { recursive: true });
    place.program('go', 'echo go version go1.26.1 linux/amd64');
    const since = Number(place.run('inject-build', { STAMP: 's', JOB: 'j', MARKS: 'm' }).get('now'));
    for (const [id, output] of Object.entries(there)) {
      const size = id === 'dd' ? library.length : large.length;
      place.write(`/.mount/0/${actionFile(id)}`, action(id, output, size, since - 90_000));
    }
    place.write(`/.mount/0/${actionFile('cc')}`, action('cc', 'c1', large.length, since));
    place.write(`/.mount/0/${outputFile('c1')}`, large);
    const [taken, own, unused] = ['aa', 'bb', 'ee'].map((id) => id.repeat(6));
    place.write('/.given/shared', [...lines, `${taken} 0`, `${own} 1`, `${unused} 2`, ''].join('\n'));
    const extracted = place.run('extract-build', {
      ...{ STAMP: 's', SWEEP: '1', BASE_MARKS: 'm', MARKS: 'm', ...variables },
      ...{ MARK: 'x', EXPECTED: '0', ROOM: '1000000000', ALREADY: '0', LAYERS: '0' },
    });
    const filesOf = (ids: readonly string[]): readonly string[] =>
      ids.flatMap((id) => [`./${actionFile(id)}`, `./${outputFile(`${id[0]}1`)}`]).toSorted();
    expect([extracted.get('shared'), extracted.get('write')]).toEqual(['yes', write]);
    expect(place.packed('/.out/files/build-0.tar')).toEqual(filesOf(packed));
    expect(place.packed('/.out/files/build-1.tar')).toEqual(filesOf(['bb']));
    const isListed = lines.some((line) => line === 'list' || (line === 'list-base' && write === 'base'));
    expect(readdirSync(place.at('/.out/files')).toSorted()).toEqual([
      'build-0.tar',
      'build-1.tar',
      ...(isListed ? ['shared.list'] : []),
    ]);
    expect([extracted.get('packed.0'), extracted.get('packed.1')]).toEqual([String(packed.length * 2), '2']);
    // dd is too small to be worth a line.
    if (!isListed) return expect(extracted.get('listed')).toBeUndefined();
    const list = readFileSync(place.at('/.out/files/shared.list'), 'utf8');
    const listed = sharedEntries(list, Number(extracted.get('listed'))).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(listed).toEqual([
      { id: taken, bytes: large.length, layer: 0 },
      { id: own, bytes: large.length, layer: 1 },
      { id: 'cc'.repeat(6), bytes: large.length },
    ]);
  });

  test('a layer that has no room beside the delta is not packed, and the delta is', () => {
    const place = new ScriptPlace(set);
    const large = library + 'x'.repeat(4000);
    mkdirSync(place.at('/.mount/0'), { recursive: true });
    place.program('go', 'echo go version go1.26.1 linux/amd64');
    const since = Number(place.run('inject-build', { STAMP: 's', JOB: 'j', MARKS: '' }).get('now'));
    place.write(`/.mount/0/${actionFile('aa')}`, action('aa', 'a1', large.length, since));
    place.write(`/.mount/0/${outputFile('a1')}`, large);
    place.write('/.given/shared', `list\n${'aa'.repeat(6)} 1\n`);
    const extracted = place.run('extract-build', {
      ...{ STAMP: 's', SWEEP: '1', MAY_BASE: '0', BASE_BYTES: '10000', BASE_MARKS: '', MARKS: '' },
      ...{ MARK: 'x', EXPECTED: '0', ROOM: String(large.length * 2 - 10), ALREADY: '0', LAYERS: '0' },
    });
    expect([extracted.get('write'), extracted.get('short'), extracted.get('short.1')]).toEqual([
      'delta',
      undefined,
      String(large.length),
    ]);
    expect(readdirSync(place.at('/.out/files')).toSorted()).toEqual(['build-0.tar', 'shared.list']);
  });

  test.each([{ SWEEP: '0' }, { EXPECTED: '5' }])('without a sweep nothing is shared: %o', (variables) => {
    const place = new ScriptPlace(set);
    mkdirSync(place.at('/.mount/0'), { recursive: true });
    place.program('go', 'echo go version go1.26.1 linux/amd64');
    const since = Number(place.run('inject-build', { STAMP: 's', JOB: 'j', MARKS: '' }).get('now'));
    place.write(`/.mount/0/${actionFile('aa')}`, action('aa', 'a1', library.length, since));
    place.write(`/.mount/0/${outputFile('a1')}`, library);
    place.write('/.given/shared', `rebase\n${'aa'.repeat(6)} 0\n`);
    const extracted = place.run('extract-build', {
      ...{ STAMP: 's', SWEEP: '1', MAY_BASE: '1', BASE_BYTES: '0', BASE_MARKS: '', MARKS: '' },
      ...{ MARK: 'x', EXPECTED: '0', ROOM: '1000000000', ALREADY: '0', LAYERS: '0', ...variables },
    });
    expect([extracted.get('shared'), extracted.get('write'), extracted.get('packed.0')]).toEqual([
      undefined,
      'base',
      '2',
    ]);
  });

  test('a run that only counts stays registered, and leaves once it has packed', () => {
    const place = new ScriptPlace(set);
    place.write(`/.seed/0/${actionFile('aa')}`, action('aa', 'a1', library.length, nowS() - 90_000));
    place.write(`/.seed/0/${outputFile('a1')}`, library);
    mkdirSync(place.at('/.mount/0'), { recursive: true });
    place.run('inject-build', { STAMP: 's', JOB: 'j', MARKS: 'm' });
    const read = (room: string) => {
      const extracted = place.run('extract-build', {
        ...{
          STAMP: 's',
          SWEEP: '1',
          MAY_BASE: '1',
          BASE_BYTES: '0',
          BASE_MARKS: '',
          MARKS: '',
          OTHERS: '5 1 1 501 4000',
        },
        ...{ MARK: 'x', EXPECTED: '0', ROOM: room, ALREADY: '0', LAYERS: '0' },
      });
      return [extracted.get('write'), existsSync(place.at('/.mount/0/.cached-go-docker-build/runs/s/done'))];
    };
    expect(read('')).toEqual(['none', false]);
    expect(read('1000000000')).toEqual(['base', true]);
  });

  test('a build cache goes into a mount that has one, beside another run: what is there stays as it is', () => {
    const place = new ScriptPlace(set);
    const seed = (id: string, output: string): void => {
      place.write(`/.seed/0/${actionFile(id)}`, action(id, output, library.length, nowS() - 90_000));
      place.write(`/.seed/0/${outputFile(output)}`, library);
    };
    seed('aa', 'a1');
    seed('bb', 'b1');
    place.write(`/.seed/0/${actionFile('cc')}`, action('cc', 'c1', 7, nowS() - 90_000));
    place.write(`/.seed/0/${outputFile('c1')}/gen`, 'program');
    place.write(`/.mount/0/${actionFile('aa')}`, action('aa', 'a2', command.length, nowS() - 5));
    place.write(`/.mount/0/${outputFile('a2')}`, command);
    place.write('/.mount/0/.cached-go-docker-build/runs/other/since', `${nowS()}\n`);
    place.program('go', 'echo go version go1.26.1 linux/amd64');
    const injected = place.run('inject-build', { STAMP: 's', JOB: 'j', MARKS: 'm' });
    expect(['entries', 'layer.0.0'].map((name) => injected.get(name))).toEqual(['3', 'm 6 6']);
    expect(readFileSync(place.at(`/.mount/0/${actionFile('aa')}`), 'utf8')).toContain('a2a2');
    expect(readFileSync(place.at(`/.mount/0/${outputFile('c1')}/gen`), 'utf8')).toBe('program');
    expect(existsSync(place.at(`/.mount/0/${outputFile('b1')}`))).toBe(true);
  });

  test('what is no file in a snapshot does not go in: a link would lead the build out of its mount', () => {
    const place = new ScriptPlace(set);
    place.write('/outside/secret', 'of the builder');
    place.write(`/.seed/0/${actionFile('aa')}`, action('aa', 'a1', library.length, nowS() - 90_000));
    place.write(`/.seed/0/${outputFile('a1')}`, library);
    mkdirSync(place.at('/.seed/0/bb'));
    symlinkSync(place.at('/outside/secret'), place.at(`/.seed/0/${outputFile('bb')}`));
    symlinkSync(place.at('/outside'), place.at('/.seed/0/cc'));
    spawnSync('mkfifo', [place.at(`/.seed/0/${actionFile('bb')}`)]);
    mkdirSync(place.at('/.mount/0'), { recursive: true });
    place.program('go', 'echo go version go1.26.1 linux/amd64');
    expect(place.run('inject-build', { STAMP: 's', JOB: 'j', MARKS: 'm' }).get('entries')).toBe('1');
    expect(existsSync(place.at(`/.mount/0/${outputFile('a1')}`))).toBe(true);
    expect(readdirSync(place.at('/.mount/0'))).not.toContain('cc');
    expect(readdirSync(place.at('/.mount/0/bb'))).toEqual([]);
  });

  test('an empty build cache has nothing to give', () => {
    const place = new ScriptPlace(set);
    mkdirSync(place.at('/.mount/0'), { recursive: true });
    place.program('go', 'echo go version go1.26.1 linux/amd64');
    expect(place.run('inject-build', { STAMP: 's', JOB: 'j', MARKS: '' }).get('entries')).toBe('0');
    const extracted = place.run('extract-build', {
      ...{ STAMP: 's', SWEEP: '1', MAY_BASE: '1', BASE_BYTES: '0', BASE_MARKS: '', MARKS: '' },
      ...{ MARK: 'x', EXPECTED: '0', ROOM: '1000000000', ALREADY: '0', LAYERS: '0' },
    });
    expect(['total', 'made', 'used', 'write'].map((name) => extracted.get(name))).toEqual(['0', '0', '0', 'none']);
  });

  test.each([
    ['that Go accepts', 'exit 0', 'exact', 4],
    ['that Go refuses', 'echo "verifying x: checksum mismatch" >&2; exit 1', 'bad', 2],
  ])('modules %s go in, and what was downloaded comes out', (_name, go, verdict, packed) => {
    const place = new ScriptPlace(set);
    for (const file of ['x/@v/v1.0.0.zip', 'x/@v/v1.0.0.mod', 'x/@v/v9.9.9.zip']) place.write(`/.seed/0/${file}`, file);
    place.write(
      '/.given/want',
      ['x/@v/v1.0.0.mod', 'x/@v/v1.0.0.zip', 'y/@v/v2.0.0.mod', 'y/@v/v2.0.0.zip', ''].join('\n'),
    );
    place.write('/.given/folders', '.\n');
    place.write('/.given/gomod/go.mod', 'module m\n');
    mkdirSync(place.at('/.mount/0'), { recursive: true });
    place.program('go', `[ "$1" != version ] || { echo go version go1.26.1 linux/amd64; exit; }\n${go}`);
    const injected = place.run('inject-modules', { STAMP: 's', JOB: 'j', MARKS: 'm', LIMIT: '30' });
    expect(injected.get('verdict')).toBe(verdict);
    expect(existsSync(place.at('/.mount/0/cache/download/x/@v/v9.9.9.zip'))).toBe(false);
    for (const file of ['y/@v/v2.0.0.zip', 'y/@v/v2.0.0.mod']) place.write(`/.mount/0/cache/download/${file}`, file);
    const extracted = place.run('extract-modules', {
      ...{ STAMP: 's', MAY_BASE: '1', BASE_BYTES: '0', BASE_MARKS: '', MARKS: verdict === 'bad' ? '' : 'm' },
      ...{ MARK: 'x', ROOM: '1000000000', ALREADY: '0', LAYERS: '0' },
    });
    const counts = ['have', 'newZips', 'write', 'packed.0'].map((name) => extracted.get(name));
    expect(counts).toEqual([String(packed), '1', 'base', String(packed)]);
    expect(extracted.get('downloaded')).toBe('y/@v/v2.0.0.zip');
    expect(place.packed('/.out/files/modules-0.tar')).toHaveLength(packed);
  });

  test.each([
    ['are right', '', 'partial', true],
    ['are refused', 'echo "verifying x: checksum mismatch" >&2; exit 1', 'bad', false],
  ])('where a module is lacking, the others are extracted by their names: they %s', (_name, answer, verdict, stays) => {
    const place = new ScriptPlace(set);
    const whole = ['a.example/!big!name/@v/v1.0.0', 'b.example/y/v2/@v/v2.0.0-20260102030405-0123456789ab'];
    const parts = (stem: string): readonly string[] => ['zip', 'mod', 'info'].map((part) => `${stem}.${part}`);
    const there = [...whole.flatMap(parts), 'c.example/no-info/@v/v1.0.0.zip', 'c.example/no-info/@v/v1.0.0.mod'];
    for (const file of there) place.write(`/.seed/0/${file}`, file);
    const unsummed = parts('d.example/unsummed/@v/v1.0.0').filter((file) => !file.endsWith('.mod'));
    for (const file of unsummed) place.write(`/.mount/0/cache/download/${file}`, file);
    place.write('/.given/want', [...there, ...unsummed, ...parts('e.example/missing/@v/v1.0.0'), ''].join('\n'));
    place.write('/.given/folders', '.\n');
    place.write('/.given/gomod/go.sum', 'one');
    place.write('/.given/gomod/tools/go.sum', 'two\n');
    place.program(
      'go',
      [
        '[ "$1" != version ] || { echo go version go1.26.1 linux/amd64; exit; }',
        '[ $# -gt 2 ] || { echo "go: e.example/missing@v1.0.0: module lookup disabled by GOPROXY=off" >&2; exit 1; }',
        `shift 2; printf '%s\\n' "$@" > ${place.at('/asked')}; cat go.sum > ${place.at('/sums')}`,
        answer,
      ].join('\n'),
    );
    const injected = place.run('inject-modules', { STAMP: 's', JOB: 'j', MARKS: 'm', LIMIT: '30' });
    expect(injected.get('verdict')).toBe(verdict);
    expect(injected.get('reason')).toContain(verdict === 'bad' ? 'checksum mismatch' : 'e.example/missing@v1.0.0');
    expect(readFileSync(place.at('/asked'), 'utf8').split('\n').toSorted()).toEqual([
      '',
      'a.example/BigName@v1.0.0',
      'b.example/y/v2@v2.0.0-20260102030405-0123456789ab',
    ]);
    expect(readFileSync(place.at('/sums'), 'utf8').split('\n').toSorted()).toEqual(['', 'one', 'two']);
    expect(existsSync(place.at(`/.mount/0/cache/download/${whole[0]}.zip`))).toBe(stays);
  });

  test('where modules are lacking, the one is told that go names in its second line', () => {
    const place = new ScriptPlace(set);
    place.write('/.given/want', '');
    place.write('/.given/folders', '.\n');
    place.write('/.given/gomod/go.mod', 'module m\n');
    place.write('/.mount/0/cache/download/x/@v/v1.0.0.zip', 'x');
    const go = [
      '[ "$1" != version ] || { echo go version go1.26.1 linux/amd64; exit; }',
      "printf 'go: downloading x v1.0.0\\ngo: a.example/x@v1.0.0 requires\\n\\tb.example/y@v2.0.0: module lookup disabled by GOPROXY=off\\n' >&2",
      'exit 1',
    ];
    place.program('go', go.join('\n'));
    const injected = place.run('inject-modules', { STAMP: 's', JOB: 'j', MARKS: '', LIMIT: '30' });
    expect([injected.get('verdict'), injected.get('reason')]).toEqual([
      'partial',
      expect.stringMatching(/^go: a\.example\/x@v1\.0\.0 requires\s+b\.example\/y@v2\.0\.0: module lookup disabled/),
    ]);
  });

  test('modules are fetched, and a fault is told', () => {
    const place = new ScriptPlace(set);
    place.write('/.fetch/given/folders', '.\n');
    place.write('/.fetch/given/gomod/go.mod', 'module m\n');
    for (const folder of ['/.fetch/work', '/.mount/0', '/home']) mkdirSync(place.at(folder), { recursive: true });
    const variables = {
      LIMITS: '5 5',
      DELAYS: '0.01 0.01',
      SSH_HOSTS: 'git.example.com',
      CHECKS: 'verify',
      SOURCES: '',
      FINAL_FAULTS: faultPattern('final'),
      NETWORK_FAULTS: faultPattern('network'),
    };
    place.program('go', 'mkdir -p "$GOMODCACHE/cache/download/x"; : > "$GOMODCACHE/cache/download/x/v1.zip"');
    const done = place.run('fetch', variables);
    expect(['outcome', 'tries', 'files', 'zips', 'check.verify'].map((name) => done.get(name))).toEqual([
      'done',
      '1',
      '1',
      '1',
      'ok',
    ]);
    place.program('go', 'echo "go: x@v1.0.0: reading x: 404 Not Found" >&2; exit 1');
    rmSync(place.at('/.fetch/work'), { recursive: true });
    mkdirSync(place.at('/.fetch/work'));
    const failed = place.run('fetch', variables);
    expect([failed.get('outcome'), failed.get('fault.0')]).toEqual(['final', 'go: x@v1.0.0: reading x: 404 Not Found']);
  });

  test('a user is looked up', () => {
    const place = new ScriptPlace(set);
    place.write('/home/full/x');
    place.write('/home/.cache/keep');
    const found = place.run('user-lookup', {
      NUMBER: '1',
      ASKS_GO: 'no',
      FOLDERS: '~/.cache/go-build ~/full ~/none/mod',
    });
    expect(['uid', 'folder.0', 'folder.1'].map((name) => found.get(`1.${name}`))).toEqual([
      String(process.getuid?.()),
      'free',
      'full',
    ]);
  });
});

describe('shellcheck has nothing to say', () => {
  const root = path.join(import.meta.dirname, '../..');
  const shellcheck = path.join(tools, 'shellcheck');
  const check = (args: readonly string[], cwd: string): { readonly status: number | null; readonly said: string } => {
    const ended = spawnSync(shellcheck, ['--color=never', '--format=gcc', '-x', ...args], { cwd, encoding: 'utf8' });
    if (ended.error !== undefined) throw ended.error;
    return { status: ended.status, said: `${ended.stdout}${ended.stderr}` };
  };
  const nothing = { status: 0, said: '' };
  // From 0.10 on it knows what is busybox's own.
  const knowsBusybox = /dialect \(.*busybox/.test(spawnSync(shellcheck, ['--help'], { encoding: 'utf8' }).stdout);

  test.each(knowsBusybox ? ['sh', 'busybox'] : ['sh'])(
    'of the helper scripts, with all that they source, as %s',
    (shell) => {
      const files = scriptNames.map((name) => `${name}.sh`);
      const sources = ['--check-sourced', '--source-path=SCRIPTDIR'];
      // Not each program calls every function of what it sources.
      const args = [`--shell=${shell}`, '--severity=style', '--exclude=SC2329', ...sources, ...files];
      expect(check(args, path.join(root, 'src/mounts/scripts'))).toEqual(nothing);
    },
  );

  test("of the repository's own scripts", () => {
    const files = readdirSync(path.join(root, 'scripts'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.sh'))
      .map((name) => path.join('scripts', name));
    expect(files.length).toBeGreaterThan(5);
    expect(readFileSync(path.join(root, '.ci/run'), 'utf8')).toMatch(/^#!.*bash/);
    expect(check(['--severity=warning', ...files, '.ci/run'], root)).toEqual(nothing);
  });
});
